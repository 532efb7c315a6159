/** Numerals that are no quantity, and words that hold none. */
import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { printed } from '../printed.testing.ts';
import { read } from '../read.ts';

const rows: readonly (readonly [text: string, readings: string])[] = [
  ['第十一场', '第十一场:ordinal'],
  ['第22届', '第22届:ordinal'],
  ['第3次', '第3次:ordinal'],
  ['首批', '首批:ordinal'],
  ['首例', '首例:ordinal'],
  ['第一时间', '第一:ordinal'],
  ['二次创业', '二次:ordinal'],
  ['三期工程', '三期:ordinal'],
  ['十二届二次全会', '十二届:ordinal | 二次:ordinal'],
  ['第一书记', '第一:ordinal'],
  ['一是加强领导', '一是:list-mark'],
  ['二要落实', '二要:list-mark'],
  ['（一）目标', '（一）:list-mark'],
  ['一、总体要求', '一、:list-mark'],
  ['1.提高认识', '1.:list-mark'],
  ['第三，抓好落实', '第三:list-mark'],
  ['①统一思想', '①:list-mark | 统一思想:phrase'],
  ['这里一堆、那里一堆。', '一堆:phrase | 一堆:phrase'],
  ['约法三章，不得违反', '约法三章:phrase'],
  ['系病例9的密切接触者', '9:identifier'],
  ['两手抓', '两手抓:phrase'],
  ['“六必须”', '六必须:phrase'],
  ['“五个到位”', '五个到位:phrase'],
  ['一企一策', '一企一策:phrase'],
  ['一对一', '一对一:phrase'],
  ['三位一体', '三位一体:phrase'],
  ['四比四看', '四比四看:phrase'],
  ['一网一门一次', '一网一门一次:phrase'],
  ['千方百计', '千方百计:phrase'],
  ['千斤重担', '千斤重担:phrase'],
  ['一律', '一律:phrase'],
  ['一些', '一些:phrase'],
  ['进一步', '进一步:phrase'],
  ['统一', '统一:phrase'],
  ['唯一', '唯一:phrase'],
  ['一年之计', '一年之计:phrase'],
  ['一把手', '一把手:phrase'],
  ['一月一督导', '一月一督导:phrase'],
  ['两不愁三保障', '两不愁三保障:phrase'],
  ['半年一考评', '半年一考:phrase'],
  ['十三五', '十三五:name'],
  ['一带一路', '一带一路:name'],
  ['三农', '三农:name'],
  ['982工程', '982工程:name'],
  ['“982”工程', '982:name'],
  ['985高校', '985高校:name'],
  ['5G', '5G:name'],
  ['4S店', '4S:name'],
  ['G307', 'G307:name'],
  ['PM2.5', 'PM2.5:name'],
  ['COVID-19', 'COVID-19:name'],
  ['九三学社', '九三学社:name'],
  ['三亚', '三亚:name'],
  ['四川', '四川:name'],
  ['五里源乡', '五里源乡:name'],
  ['七贤镇', '七贤镇:name'],
  ['六安', '六安:name'],
  ['九江', '九江:name'],
  ['万达', '万达:name'],
  ['百货', '百货:name'],
  ['百度', '百度:name'],
  ['记者 万千', '万千:name'],
  ['副县长千怀贵', '千怀:name'],
  ['三江集团', '三江集团:name'],
  ['中建五局', '中建五局:name'],
  ['八一路', '八一路:name'],
  ['九龍', '九龍:name'],
  ['80后', '80后:name'],
  ['热线12345', '12345:identifier'],
  ['拨打110', '110:identifier'],
  ['电话8797000', '8797000:identifier'],
  ['0391-3934093', '0391-3934093:identifier'],
  ['手机13912345678', '13912345678:identifier'],
  ['邮编454000', '454000:identifier'],
  ['〔2020〕5号', '〔2020〕5号:identifier'],
  ['国发〔2019〕12号', '〔2019〕12号:identifier'],
  ['107国道', '107国道:identifier'],
  ['1203室', '1203室:identifier'],
  ['二号楼', '二号楼:identifier'],
  ['http://a.cn/2020-03/14/c_12.htm', '2020-03:identifier | 14:identifier | 12.htm:identifier'],
  ['ISBN 978-7-111-12345-6', '978-7-111-12345-6:identifier'],
  ['邮发代号：35-18', '35-18:identifier'],
  ['比分3:2', '3:2:phrase'],
  ['第5版', '第5版:ordinal'],
  ['21世纪', '21世纪:ordinal'],
  ['公元八世纪', '八世纪:phrase'],
  ['波音737-800', '737-800:name'],
  ['没有一例感染', '一例:phrase'],
  ['一个舞台', '一个:phrase'],
  ['一批项目', '一批:phrase'],
  ['几个会场', ''],
  ['不可能', ''],
  ['7·20特大暴雨', '7·20:name'],
  ['1.2.3', '1.2.3:identifier'],
  ['每星期一', '星期一:phrase'],
  ['队伍', ''],
  ['大陆', ''],
  ['半导体', ''],
  ['零售', '零售:phrase'],
  ['百分比', '百分比:phrase'],
];

const options = { language: 'zh', dates: true, dismissed: true, date: '2020-03-14' } as const;
const traditional = Converter({ from: 'cn', to: 't' });
/** Without the text itself, which changes with the script. */
const values = (text: string): string[] =>
  [...read(text, options)].map((reading) => printed(reading).slice(reading.exact.length));

test('there are 100 rows', () => expect(rows).toHaveLength(100));

test.each(rows)('puts apart %s', (text, readings) => {
  expect([...read(text, options)].map(printed).join(' | ')).toBe(readings);
});

test.each(rows)('reads the same in traditional script: %s', (text) => {
  expect(values(traditional(text))).toEqual(values(text));
});

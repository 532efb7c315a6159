/** Invented archives of health. */
import type { Archive } from './archives.ts';

export const health: readonly Archive[] = [
  {
    name: 'health: vaccinations by dose',
    articles: [
      '全市设接种点64个，其中流动接种点9个。累计接种5.2万剂次。第一剂3.1万剂次，第二剂2.1万剂次。另有64名医生轮值。',
    ],
    figures: {
      sites: ['接种点64个', 'health/sites', { subject: '接种点' }],
      mobile: ['流动接种点9个', 'health/sites', { scope: 'mobile', subject: '流动接种点' }],
      doses: ['5.2万剂次', 'health/doses', { subject: '接种剂次' }],
      first: ['3.1万剂次', 'health/doses', { scope: 'first', subject: '第一剂接种剂次' }],
      second: ['2.1万剂次', 'health/doses', { scope: 'second', subject: '第二剂接种剂次' }],
      doctors: ['64名', 'health/doctors', { subject: '轮值医生' }],
    },
    wanted: [
      ['a', { bounds: 'mobile', within: 'sites' }],
      ['a', { sum: ['first', 'second'], of: 'doses' }],
    ],
  },
  {
    name: 'health: an outbreak from first case to discharge',
    articles: [
      '2020年2月2日，该院发现首例病例。2020年2月20日，患者治愈出院。截至2020年3月8日24时，已连续17天无新增病例，病区33间病房停用。',
    ],
    figures: {
      days: ['17天', 'health/days-without', { subject: '连续无新增病例天数' }],
      rooms: ['33间', 'health/rooms', { subject: '停用的病房' }],
    },
    wanted: [
      ['a', { sequence: ['2020-02-02', '2020-02-20', '2020-03-08'] }],
      ['a', { elapsed: ['2020-02-20', '2020-03-08'], is: 'days' }],
    ],
  },
  {
    name: 'health: inspections',
    articles: [
      '卫生部门检查餐饮单位480家，发现隐患问题152个，已整改137个，整改率90.1%。罚款12万元。另抽调152人参加培训。',
    ],
    figures: {
      units: ['480家', 'safety/units', { subject: '检查的餐饮单位' }],
      found: ['152个', 'safety/problems-found', { subject: '发现的隐患问题' }],
      mended: ['已整改137个', 'safety/problems-mended', { subject: '已整改的隐患问题' }],
      rate: ['整改率90.1%', 'safety/problems-rate', { subject: '隐患问题整改率' }],
      fines: ['12万元', 'safety/fines', { subject: '罚款' }],
      staff: ['152人', 'safety/staff', { subject: '参加培训的人员' }],
    },
    wanted: [
      ['a', { ratio: 'mended', of: 'found', is: 'rate' }],
      ['a', { bounds: 'mended', within: 'found' }],
    ],
  },
  {
    name: 'health: one hospital, two articles',
    articles: [
      '市中心医院新增床位420张。门诊楼投资1.6亿元。',
      '记者获悉，市中心医院今年增加床位420张，另有420名护士入职。',
    ],
    figures: {
      beds: ['新增床位420张', 'health/beds-added', { subject: '市中心医院新增床位' }],
      cost: ['1.6亿元', 'investment/building', { subject: '门诊楼投资' }],
      'b#beds-again': ['增加床位420张', 'health/beds', { subject: '市中心医院今年新增床位' }],
      'b#nurses': ['420名', 'health/nurses', { subject: '入职护士' }],
    },
    wanted: [['a', { 'same-fact': ['beds', 'b#beds-again'] }]],
  },
  {
    name: 'health: a list with one name',
    articles: ['焦作市示例医院等3家医疗机构获评示范单位，另有2家参评。'],
    figures: {
      model: ['3家', 'health/model-units', { subject: '获评示范单位的医疗机构' }],
      entered: ['2家', 'health/entered', { subject: '另外参评的医疗机构' }],
    },
    wanted: [['a', { 'list-length': 'model', items: ['焦作市示例医院'], partial: true }]],
  },
];

/**
 * What a single line gives away: running headers, credits under photographs, bylines, the opening words
 * of a report, the writer's name in brackets that ends one, and the teasers below it.
 */
export type Mark = 'header' | 'credit' | 'byline' | 'imprint' | 'teaser' | 'opening' | 'label' | 'date';

const patterns: readonly (readonly [Mark, RegExp])[] = [
  [
    'teaser',
    /^(?:推[荐薦][阅閱][读讀]|相[关關](?:阅读|閱讀|新闻|新聞)|延伸(?:阅读|閱讀)|[热熱][门門]推[荐薦]|猜你喜[欢歡]|分享到|[点點][击擊]排行)[:：]?$/,
  ],
  // Whom an office's bulletin goes to, and how many were printed.
  ['imprint', /^(?:抄?[报報]|抄?送|发|發|主送|印发|印發)[:：]\S{2,90}$/],
  ['imprint', /^[（(]?共印\d{1,6}份[）)]?$/],
  ['imprint', /^[（(]?(?:[责責][编編]|[责責]任[编編][辑輯]|[编編][辑輯])[:：]\S{2,30}[）)]?$/],
  ['header', /^(?:\d{1,3}|[A-Z]\d{1,2}|第?\d{1,2}版|第[一二三四五六七八九十]{1,3}版)$/],
  ['header', /^第\d{1,4}期(?:[（(]?[总總]第?\d{1,5}期?[）)]?)?$/],
  ['header', /^[\u4e00-\u9fff]{4,24}\d{4}年\d{1,2}月\d{1,2}日(?:印发|印發|编|編)?$/],
  ['header', /^【\S{2,10}】$/],
  [
    'header',
    /^(?:要[闻聞]|[综綜]合(?:新[闻聞])?|[时時]政|民生|[经經][济濟]|社[会會]|文化|教育|健康|[国國][内內]|[国國][际際]|[县縣][区區]|[广廣]告|副刊|本地)$/,
  ],
  ['header', /^[A-Z]{4,}(?:DAILY|NEWS|TIMES|POST|HERALD|EVENING)\d{0,3}$/],
  ['header', /^\d{0,3}\d{4}年\d{1,2}月\d{1,2}日(?:星期[一二三四五六日天]|周[一二三四五六日])\S{0,20}$/],
  // 06版信阳日报2022年9月7日星期三: a running header in one line, in whatever order.
  [
    'header',
    /^(?=[^。，；]{0,30}\d{4}年\d{1,2}月\d{1,2}日)(?=[^。，；]{0,40}(?:星期[一二三四五六日天]|\d版|版$))[^。，；]{1,48}$/,
  ],
  ['header', /^\d{4}年\d{1,2}月\d{1,2}日\d{1,2}[:：]\d{2}(?:[来來]源[:：]\S{1,30})?$/],
  ['header', /^\d{4}年\d{1,2}月\d{1,2}日[来來]源[:：]\S{1,30}$/],
  [
    'header',
    /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:[来來]源[:：]\S{1,40}|$)/,
  ],
  ['header', /^[来來]源[:：]\S{1,30}$/],
  ['header', /^[■●◆]\S{4,90}$/],
  [
    'header',
    /^(?=[^。，]{0,40}(?:[编編][辑輯]|美[编編]))(?=[^。，]{0,60}(?:校[对對]|[组組]版))[^。，]{4,90}$/,
  ],
  ['header', /^[\u4e00-\u9fff]{2,5}[/／][\u4e00-\u9fff]{2,5}$/],
  [
    'credit',
    /^(?:(?:本[报報]|[见見][习習]|特[约約]|新[华華]社)?(?:[记記]者|通[讯訊][员員]))?[\u4e00-\u9fff·]{2,12}[摄攝]影?$/,
  ],
  ['byline', /^(?:[□■]|作者[:：])[\u4e00-\u9fff·、]{2,12}$/],
  [
    'byline',
    /^(?:本[报報]|[见見][习習]|特[约約]|新[华華]社|首席)*(?:[记記]者|通[讯訊][员員]|[评評][论論][员員])[:：]?[\u4e00-\u9fff·、]{2,16}$/,
  ],
  ['byline', /^[（(](?:[记記]者|通[讯訊][员員])?[\u4e00-\u9fff·、]{2,9}[）)]$/],
  ['byline', /^文[/／]\S{2,24}图[/／]\S{2,16}$/],
  ['opening', /^(?:本[报報][讯訊]|[综綜]合[讯訊])(?=[\s（(]|[^，。]{0,12}|$)/],
  [
    'opening',
    /^(?:新[华華]社|中新社|人民[网網]|本[报報])[\u4e00-\u9fff]{2,8}\d{1,2}月\d{1,2}日(?:[电電讯訊])/,
  ],
  ['date', /^(?:\d{4}|[二〇○零一九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/],
];

/** The mark of a line without its white space; none for running text and for headings. */
export function markOf(tight: string): Mark | undefined {
  if (tight.length > 100)
    return patterns.find(([mark, pattern]) => mark === 'opening' && pattern.test(tight))?.[0];
  return patterns.find(([, pattern]) => pattern.test(tight))?.[0];
}

/** A caption that carries its credit in the last line: `…。本报记者 万千 摄`. */
export function endsInCredit(tight: string): boolean {
  return /(?:[。！？）)]|[记記]者|通[讯訊][员員])[\u4e00-\u9fff·]{2,14}[摄攝]$/.test(tight);
}

/** The writer's name in brackets after the last sentence: `。（融媒）`, or alone on a line. */
export function endsInWriter(tight: string): boolean {
  return /(?:^|[。！？!”])[（(](?:[记記]者|通[讯訊][员員])?[\u4e00-\u9fff·、]{2,9}[）)]$/.test(tight);
}

/** The label before the colon of a heading such as `问答：…？`; a label used twice or more heads articles. */
export function labelOf(tight: string): string | undefined {
  if (tight.length > 60 || /[。；;]/.test(tight)) return undefined;
  return /^([\u4e00-\u9fff]{2,6})[:：][^“"「]\S{3,}[？?]$/.exec(tight)?.[1];
}

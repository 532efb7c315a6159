/**
 * Ways in which an archive gets damaged, by hand, by a disk or by somebody who means it; each with the rule,
 * file and line that must be reported for it. A plain site generator builds most of these without a word.
 */
import type { Archive } from './archive.ts';

export interface Fault {
  readonly name: string;
  readonly rule: string;
  /** From the archive's folder. */
  readonly file: string;
  readonly line: number;
  readonly damage: (archive: Archive) => void;
}

const trees = 'content/briefings/zh/tree-planting.mdx';
const treesEn = 'content/briefings/en/tree-planting.mdx';
const library = 'content/briefings/zh/library.mdx';
const source = 'content/sources/sample-daily-2020-05-06.yaml';
const indicators = 'content/indicators.yaml';
const topics = 'content/topics.yaml';
const glossary = 'content/glossary.yaml';
const site = 'content/site.yaml';
const corrections = 'content/corrections.yaml';
const events = 'content/events.yaml';
const text = 'texts/sample-daily-2020-05-06.txt';

type Row = readonly [
  name: string,
  rule: string,
  file: string,
  line: number,
  damage: (archive: Archive) => void,
];

const gbk = Buffer.from([0xd6, 0xb2, 0xca, 0xf7]);
const half = (a: Archive, file: string) => a.write(file, a.read(file).slice(0, a.read(file).length >> 1));

// biome-ignore format: columns
const rows: readonly Row[] = [
  // Files and folders.
  ['a briefing of no bytes',                     'empty-file',          trees,                                    1,  (a) => a.write(trees, '')],
  ['a briefing cut in its frontmatter',          'unfinished-file',     trees,                                    36, (a) => half(a, trees)],
  ['a briefing cut at a line end',               'frontmatter-missing', trees,                                    1,  (a) => a.write(trees, a.read(trees).split('\n').slice(0, 20).join('\n').concat('\n'))],
  ['a briefing cut in its prose',                'unfinished-file',     trees,                                    62, (a) => a.write(trees, a.read(trees).slice(0, -60))],
  ['a source description cut short',             'unfinished-file',     source,                                   8,  (a) => half(a, source)],
  ['a list of indicators cut short',             'unfinished-file',     indicators,                               12, (a) => half(a, indicators)],
  ['no settings',                                'missing-file',        site,                                     1,  (a) => a.remove(site)],
  ['no indicators',                              'missing-file',        indicators,                               1,  (a) => a.remove(indicators)],
  ['no topics',                                  'missing-file',        topics,                                   1,  (a) => a.remove(topics)],
  ['no folder of English briefings',             'missing-file',        'content/briefings/en',                   1,  (a) => a.remove('content/briefings/en')],
  ['no English half',                            'missing-translation', trees,                                    1,  (a) => a.remove(treesEn)],
  ['no Chinese half',                            'missing-translation', treesEn,                                  1,  (a) => a.remove(trees)],
  ['no sources at all',                          'empty-collection',    'content/sources',                        1,  (a) => a.remove(source)],
  ['no briefings at all',                        'empty-collection',    'content/briefings',                      1,  (a) => [trees, treesEn, library, library.replace('zh', 'en')].forEach((file) => { a.remove(file); })],
  ['an empty list of indicators',                'empty-collection',    indicators,                               1,  (a) => a.write(indicators, '{}\n')],
  ['a folder in place of a briefing',            'unreadable-file',     trees,                                    1,  (a) => { a.remove(trees); a.write(`${trees}/x`, 'x'); }],
  ['a file in place of a folder',                'missing-file',        'content/briefings/en',                   1,  (a) => { a.remove('content/briefings/en'); a.write('content/briefings/en', 'x'); }],
  ['a link to a file outside',                   'symlink',             trees,                                    1,  (a) => a.link('/etc/passwd', trees)],
  ['a link to a file inside',                    'symlink',             trees,                                    1,  (a) => a.link('library.mdx', trees)],
  ['a link in place of a folder',                'symlink',             'content/briefings/en',                   1,  (a) => a.link('/etc', 'content/briefings/en')],
  ['a name that is no slug',                     'file-name',           'content/briefings/zh/Tree Planting.mdx', 1,  (a) => a.rename(trees, 'content/briefings/zh/Tree Planting.mdx')],
  ['two names that differ in case',              'twin-name',           trees,                                    1,  (a) => a.write('content/briefings/zh/Tree-planting.mdx', a.read(trees))],
  ['two names that differ in form (NFC, NFD)',   'twin-name',           'content/briefings/zh/\u00e9.mdx',        1,  (a) => { a.write('content/briefings/zh/e\u0301.mdx', 'x\n'); a.write('content/briefings/zh/\u00e9.mdx', 'x\n'); }],
  ['a file of another kind',                     'unexpected-file',     'content/briefings/zh/notes.md',          1,  (a) => a.write('content/briefings/zh/notes.md', 'x\n')],
  // Characters.
  ['GBK in the prose',                           'not-utf-8',           trees,                                    60, (a) => a.write(trees, Buffer.concat([a.bytes(trees).subarray(0, a.bytes(trees).indexOf('全市今春')), gbk, Buffer.from('\n')]))],
  ['UTF-16',                                     'not-utf-8',           topics,                                   1,  (a) => a.write(topics, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(a.read(topics), 'utf16le')]))],
  ['a byte order mark',                          'byte-order-mark',     trees,                                    1,  (a) => a.write(trees, `\ufeff${a.read(trees)}`)],
  ['line ends of lone CR',                       'hidden-character',    topics,                                   1,  (a) => a.write(topics, `${a.read(topics).replaceAll('\n', '\r')}\n`)],
  ['a right-to-left override in the prose',      'hidden-character',    trees,                                    60, (a) => a.edit(trees, '全市今春', '全市\u202e今春')],
  ['a zero-width space inside a number',         'hidden-character',    trees,                                    60, (a) => a.edit(trees, '[植树365万株]', '[植树36\u200b5万株]')],
  ['a NUL in a value',                           'hidden-character',    trees,                                    2,  (a) => a.edit(trees, '今春植树收官', '今春\u0000植树收官')],
  ['an escaped zero-width space in YAML',        'hidden-character',    trees,                                    13, (a) => a.edit(trees, '"3650000"', '"365\\u200b0000"')],
  ['an entity for an override in prose',         'hidden-character',    trees,                                    60, (a) => a.edit(trees, '全市今春', '全市&#x202e;今春')],
  ['a lost character',                           'hidden-character',    trees,                                    3,  (a) => a.edit(trees, '乡村植树占多数', '乡\ufffd植树占多数')],
  // YAML.
  ['broken YAML',                                'yaml-syntax',         trees,                                    8,  (a) => a.edit(trees, '[forestry]', '[forestry')],
  ['a tab for an indent',                        'yaml-syntax',         trees,                                    12, (a) => a.edit(trees, '    at: [30, 37]', '\tat: [30, 37]')],
  ['an anchor',                                  'yaml-anchor',         trees,                                    13, (a) => a.edit(trees, 'value: "3650000"', 'value: &v "3650000"')],
  ['an anchor on keys with values',              'yaml-anchor',         trees,                                    11, (a) => a.edit(trees, '  planted:\n', '  planted: &p\n')],
  ['a key a thousand times',                      'many-findings',       topics,                                   202, (a) => a.write(topics, 'a: x\n'.repeat(1000))],
  ['an alias',                                   'yaml-alias',          trees,                                    22, (a) => { a.edit(trees, 'value: "3650000"', 'value: &v "3650000"'); a.edit(trees, 'value: "2760000"', 'value: *v'); }],
  ['a billion laughs',                           'yaml-alias',          topics,                                   2,  (a) => a.write(topics, `a: &a [x, x]\n${[...'bcdefgh'].map((c, i) => `${c}: &${c} [${`*${'abcdefg'[i]}, `.repeat(9)}x]`).join('\n')}\n`)],
  ['a tag',                                      'yaml-tag',            trees,                                    13, (a) => a.edit(trees, 'value: "3650000"', 'value: !!int "3650000"')],
  ['a merge key',                                'yaml-alias',          trees,                                    20, (a) => { a.edit(trees, '  planted:\n', '  planted: &p\n'); a.edit(trees, '  rural:\n', '  rural:\n    <<: *p\n'); }],
  ['a key twice',                                'duplicate-key',       trees,                                    14, (a) => a.edit(trees, 'value: "3650000"', 'value: "3650000"\n    value: "3650001"')],
  ['a figure id twice',                          'duplicate-key',       trees,                                    19, (a) => a.edit(trees, '  rural:\n', '  planted:\n')],
  ['a number for a key',                         'yaml-key',            topics,                                   1,  (a) => a.edit(topics, 'forestry:', '12:')],
  ['brackets nested past reason',                'yaml-syntax',         topics,                                   1,  (a) => a.write(topics, `${'['.repeat(50_000)}\n`)],
  ['a second YAML document',                     'yaml-syntax',         topics,                                   5,  (a) => a.write(topics, `${a.read(topics)}---\nx: 1\n`)],
  ['a frontmatter of 300 kB',                    'frontmatter-size',    trees,                                    1,  (a) => a.edit(trees, 'summary: ', `summary: ${'长'.repeat(300_000)}`)],
  ['a frontmatter of 10 MB',                     'file-size',           trees,                                    1,  (a) => a.edit(trees, 'summary: ', `summary: ${'x'.repeat(10_000_000)}`)],
  ['prose of 600,000 characters',                              'body-size',           trees,                                    60, (a) => a.write(trees, `${a.read(trees)}\n${'字'.repeat(600_000)}\n`)],
  ['no frontmatter',                             'frontmatter-missing', trees,                                    1,  (a) => a.write(trees, '全市今春。\n')],
  // Values.
  ['an unknown key',                             'unknown-key',         trees,                                    14, (a) => a.edit(trees, 'unit: "{株}"\n    indicator: forestry/trees-planted\n    region: "410800"\n    period: "2020"\n    subject: { zh: 今春', 'units: "{株}"\n    indicator: forestry/trees-planted\n    region: "410800"\n    period: "2020"\n    subject: { zh: 今春')],
  ['an unknown key at the top',                  'unknown-key',         trees,                                    3,  (a) => a.edit(trees, 'summary:', 'sumary: x\nsummary:')],
  ['a bare number for a value',                  'unquoted-number',     trees,                                    32, (a) => a.edit(trees, 'value: "75.6"', 'value: 75.60')],
  ['a bare number with a leading zero',          'unquoted-number',     trees,                                    32, (a) => a.edit(trees, 'value: "75.6"', 'value: 010')],
  ['a bare number past a double',                'unquoted-number',     trees,                                    13, (a) => a.edit(trees, 'value: "3650000"', 'value: 12345678901234567890.12')],
  ['a bare region code',                         'unquoted-number',     trees,                                    6,  (a) => a.edit(trees, 'date: 2020-05-06\nregion: "410800"', 'date: 2020-05-06\nregion: 410800')],
  ['an offset in another notation',              'number-form',         trees,                                    12, (a) => a.edit(trees, 'at: [30, 37]', 'at: [0o36, 37]')],
  ['an offset with a leading zero',              'number-form',         trees,                                    12, (a) => a.edit(trees, 'at: [30, 37]', 'at: [030, 37]')],
  ['a key without its value',                    'schema',              trees,                                    14, (a) => a.edit(trees, 'unit: "{株}"\n    indicator: forestry/trees-planted\n    region: "410800"\n    period: "2020"\n    subject: { zh: 今春', 'unit:\n    indicator: forestry/trees-planted\n    region: "410800"\n    period: "2020"\n    subject: { zh: 今春')],
  ['a glossary with a name twice',               'duplicate-entry',     glossary,                                 4,  (a) => a.write(glossary, a.read(glossary).repeat(2))],
  ['a value that is no decimal',                 'schema',              trees,                                    13, (a) => a.edit(trees, 'value: "3650000"', 'value: "3,650,000"')],
  ['a value that is no number',                  'schema',              trees,                                    13, (a) => a.edit(trees, 'value: "3650000"', 'value: .nan')],
  ['no unit',                                    'missing-key',         trees,                                    38, (a) => a.edit(trees, '    unit: CNY\n', '')],
  ['a quote of 25 characters',                   'quote-length',        trees,                                    11, (a) => a.edit(trees, 'quote: 植树365万株', `quote: ${'植'.repeat(25)}`)],
  ['an end before its start',                    'schema',              trees,                                    12, (a) => a.edit(trees, 'at: [30, 37]', 'at: [37, 30]')],
  ['a day that no calendar has',                 'schema',              trees,                                    5,  (a) => a.edit(trees, 'date: 2020-05-06', 'date: 2020-02-30')],
  ['a relation of no kind',                      'unknown-key',         trees,                                    58, (a) => a.edit(trees, 'ratio: rural, of', 'ration: rural, of')],
  ['a slug that climbs',                         'name-form',           trees,                                    10, (a) => a.edit(trees, '  planted:\n', '  ../../x:\n')],
  ['an empty title',                             'schema',              treesEn,                                  2,  (a) => a.edit(treesEn, 'title: Spring tree planting ends', 'title: ""')],
  ['figures in the English half',                'unknown-key',         treesEn,                                  4,  (a) => a.edit(treesEn, 'villages.\n---', 'villages.\nfigures: {}\n---')],
  ['a base that is no path',                     'schema',              site,                                     6,  (a) => a.write(site, `${a.read(site)}base: x/y\n`)],
  ['a glossary that is no list',                 'schema',              glossary,                                 1,  (a) => a.write(glossary, 'zh: x\n')],
  // References.
  ['a source that is not there',                 'unknown-source',      trees,                                    4,  (a) => a.edit(trees, 'sample-daily-2020-05-06#', 'sample-daily-2020-05-07#')],
  ['an article that is not there',               'unknown-article',     trees,                                    4,  (a) => a.edit(trees, '06#tree-planting', '06#trees')],
  ['an indicator that is not there',             'unknown-indicator',   trees,                                    34, (a) => a.edit(trees, 'forestry/rural-share', 'forestry/rural-shares')],
  ['a unit that the indicator has not',          'indicator-unit',      trees,                                    42, (a) => a.edit(trees, 'unit: CNY', 'unit: EUR')],
  ['a topic that is not there',                  'unknown-topic',       trees,                                    7,  (a) => a.edit(trees, '[forestry]', '[forest]')],
  ['a place that is not there',                  'unknown-region',      trees,                                    6,  (a) => a.edit(trees, 'date: 2020-05-06\nregion: "410800"', 'date: 2020-05-06\nregion: "419999"')],
  ['a key figure that is not there',             'unknown-figure',      trees,                                    8,  (a) => a.edit(trees, '[planted, rural-share]', '[planted, rural-part]')],
  ['a relation to no figure',                    'unknown-figure',      trees,                                    58, (a) => a.edit(trees, 'ratio: rural, of', 'ratio: urban, of')],
  ['a mention of no figure',                     'unknown-figure',      treesEn,                                  6,  (a) => a.edit(treesEn, '(#rural-share)', '(#rural-shares)')],
  ['a mention of another briefing’s none',       'unknown-figure',      trees,                                    62, (a) => a.edit(trees, './library.mdx#visits', './library.mdx#guests')],
  ['a chart of no figure',                       'unknown-figure',      treesEn,                                  11, (a) => a.edit(treesEn, '"planted rural"', '"planted city"')],
  ['a link to no briefing',                      'unknown-briefing',    trees,                                    62, (a) => a.edit(trees, '(./library.mdx)', '(./librarium.mdx)')],
  ['a key figure of the site that is not there', 'unknown-figure',      site,                                     5,  (a) => a.edit(site, '#planted', '#plants')],
  ['two briefings about one article',            'duplicate-entry',     trees,                                    1,  (a) => a.edit(trees, '06#tree-planting', '06#library')],
  ['one document described twice',               'duplicate-entry',     'content/sources/twice.yaml',             1,  (a) => a.write('content/sources/twice.yaml', a.read(source))],
  // Events.
  ['no timeline',                                'missing-file',        events,                                   1,  (a) => a.remove(events)],
  ['an event of no briefing',                    'unknown-briefing',    events,                                   1,  (a) => a.edit(events, 'briefing: library', 'briefing: librarium')],
  ['an event on a day that nobody names',        'event-date',          events,                                   1,  (a) => a.edit(events, '2020-05-05', '2020-05-04')],
  ['an event in one language',                   'missing-key',         events,                                   3,  (a) => a.edit(events, ', en: "The City Library reopens to 1,280 visits"', '')],
  // Corrections.
  ['no list of corrections',                     'missing-file',        corrections,                              1,  (a) => a.remove(corrections)],
  ['a correction of no briefing',                'unknown-briefing',    corrections,                              6,  (a) => a.edit(corrections, 'briefing: library', 'briefing: librarium')],
  ['a correction of no figure',                  'unknown-figure',      corrections,                              6,  (a) => a.edit(corrections, 'figure: visits', 'figure: guests')],
  ['a correction from before the article',       'correction-date',     corrections,                              6,  (a) => a.edit(corrections, '2020-05-08', '2020-05-05')],
  ['a correction on no day',                     'schema',              corrections,                              6,  (a) => a.edit(corrections, '2020-05-08', '2020-05-32')],
  ['a correction that changes nothing',          'schema',              corrections,                              10, (a) => a.edit(corrections, 'was: { zh: 接待读者1208人次, en: "1,208 visits" }', 'was: { zh: 接待读者1280人次, en: "1,280 visits" }')],
  ['a correction without a reason',              'missing-key',         corrections,                              6,  (a) => a.edit(corrections, '  why: { zh: 录入时两位数字颠倒。, en: Two digits were swapped in typing. }\n', '')],
  ['a correction in one language',               'missing-key',         corrections,                              9,  (a) => a.edit(corrections, '1208人次, en: "1,208 visits"', '1208人次')],
  ['two corrections of a figure on one day',     'duplicate-entry',     corrections,                              12, (a) => a.write(corrections, `${a.read(corrections)}${a.read(corrections).split('\n').slice(5).join('\n')}`)],
  ['a reference to a draft',                     'reference-to-draft',  trees,                                    62, (a) => a.edit(library, 'topics: [culture]\n', 'topics: [culture]\ndraft: true\n')],
  ['a draft on the home page',                   'reference-to-draft',  site,                                     5,  (a) => a.edit(trees, 'topics: [forestry]\n', 'topics: [forestry]\ndraft: true\n')],
  // Texts of sources.
  ['a text with one byte changed',               'source-hash',         source,                                   8,  (a) => a.edit(text, '276万', '277万')],
  ['a text cut short',                           'source-hash',         source,                                   8,  (a) => half(a, text)],
  ['a text name that climbs',                    'source-file-name',    source,                                   7,  (a) => a.edit(source, 'file: sample', 'file: ../texts/sample')],
  ['an absolute text name',                      'source-file-name',    source,                                   7,  (a) => a.edit(source, 'file: sample-daily-2020-05-06.txt', 'file: /etc/passwd')],
  ['a link in place of a text',                  'unreadable-file',     source,                                   7,  (a) => a.link('/etc/passwd', text)],
  ['a range past the text',                      'range-outside-text',  source,                                   16, (a) => a.edit(source, '[85, 118]', '[85, 119]')],
  ['two ranges that overlap',                    'range-overlap',       source,                                   16, (a) => a.edit(source, '[85, 118]', '[84, 118]')],
];

export const faults: readonly Fault[] = rows.map(([name, rule, file, line, damage]) => ({
  name,
  rule,
  file,
  line,
  damage,
}));

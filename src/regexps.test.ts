import { globSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

type Found = { pattern: string; flags: string; place: string };

/** Every regular expression literal of the product, with where it stands. */
function patternsIn(file: string, code: string): Found[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/');
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        pattern: node.text.slice(1, slash),
        flags: node.text.slice(slash + 1),
        place: `${file}:${line + 1}`,
      });
    }
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/**
 * Patterns whose time grows with the square of their input, and what bounds that input. Whatever is read
 * from a whole document must be linear; a new pattern belongs here only with such a bound.
 */
const bounded: Record<string, string> = {
  '\\/+$': 'the base path of the site, from its own settings',
  '"([^"]+)"|“([^”]+)”|[^\\s"“”]+': 'what a reader types into the search box',
  '0+$': 'the digits of one decimal',
  '0*$': 'the digits of one decimal',
  '^0+|0+$': 'the digits of one decimal',
  '^(−?)(\\d+)(.*)$': 'one decimal',
  '\\B(?=(?:\\d{3})+$)': 'the digits of one decimal',
  '(?<=[^\\p{ASCII}])\\s+|\\s+(?=[^\\p{ASCII}])': 'a quote of at most 24 characters',
  '\\[([^\\]]*)\\]\\((?:\\.\\/([a-z0-9-]+)\\.mdx)?#([a-z0-9-]+)\\)': 'the examples of our own rules',
  '\\d{1,9}(?:\\.\\d{1,9})?[:：]\\d{1,9}(?:\\.\\d{1,9})?':
    'one quantity and twelve characters on either side',
  '\\b(?:he|she|it|they|who) [^.;]{0,40}# (?:older|h(?:is|er) senior)\\b':
    'what stands within 72 characters of one number',
  '\\b(?:he|she|it|they|who) [^.;]{0,40}# (?:younger|h(?:is|er) junior)\\b':
    'what stands within 72 characters of one number',
  '#[^,.;]{0,32}\\b(?:between them|combined|altogether|in all|in total)\\b|\\btotall?ing #|\\ba (?:combined|total of) #|\\bbetween them [^,.;]{0,40}#':
    'what stands within 72 characters of one number',
  '# (?:faster|quicker|inside|better than)\\b|\\bbeat(?:s|ing)?\\b[^.;]{0,50} by #':
    'what stands within 72 characters of one number',
  '# (?:slower|outside|behind|short of|shy of|worse than)\\b|\\b(?:trail|lag)(?:s|ged|ging|led|ling|ing|ed)? [^.;]{0,40}\\bby #':
    'what stands within 72 characters of one number',
  '\\b(?:exceed|surpass|beat|topp?)[a-z]* [^.;]{0,40}\\bby #':
    'what stands within 72 characters of one number',
  '\\b(?:depart(?:s|ed|ing|ures?)?|arriv(?:e|es|ed|ing|als?)|leaves?|left|land(?:s|ed|ing)?|sleepers?|trains?|bus(?:es)?|trams?|ferr(?:y|ies)|coach(?:es)?|flights?|kick(?:s|ed)? off|sunrise|sunset)\\b[^;!?]{0,40} at $':
    'the seventy-two characters before a number',
  'T.*$': 'one ISO 8601 date',
  '((?:(?:《[^《》]{2,24}》|“[^“”]{2,24}”)[、和及]?){2,})(等)?$': '200 characters before a number',
  "[A-Z][A-Za-z]+['’]s?\\s$": '16 characters before a number',
  '\\s+(?:old|of\\s+age)$': 'one quantity',
  '\\bper[ -]capita\\b[^.;:!?,\\n]*$': '100 characters before a number',
  '(?:^|[.;:!?,\\n][ "“]*|\\b(?:that|say|says|said) )(?:each|every) ([a-z]+)(,?)[^.;:!?,\\n]*$':
    '100 characters before a number',
  '\\b(?:will|shall|(?:is|are) (?:to|on|at|forecast|likely)|due|scheduled|expected|expects?|hopes? to|aims? to|likely to (?!have )|planned|set to|plans? to|payable|(?:begin|start|open|close|end|finish|conclude|lapse|resume|reopen|arrive|depart|leave|follow|return|travel)s? (?:on|at)|(?:arrives|travels) (?:in|to)|must|(?:could|may|might) (?!not |have )|goes|meets|expires)\\b(?:(?!\\b(?:than|since|was|were|had|which|who|after|compared|said|says|told|announced|reported|showed|wrote|added)\\b)(?:[^.;:!?\\n]|[.:]\\d|[ap]\\.m\\.))*$':
    '90 characters before a date',
  '\\b(?!(?:be|is|are|have|get|as|[a-z]{1,12}ly) )[a-z]{1,16} (?!(?:expected|scheduled|planned) )(?:[a-z]{1,12}ed|held|seen|found|shot|stolen) [io]n $|\\bhad (?:been )?expected\\b':
    '90 characters before a date',
  '[.!?]\\s|\\n|\\b(?:was|were|had|has|have|did|said|says|told|rose|fell|grew|saw|hit|made|came|went|won|lost|left|took|sold|bought|began|ran|found|held|kept|shut|spread|sent|paid|struck|after|against|since|than|from|(?!(?:need|feed|speed|indeed|exceed|proceed|succeed)\\b)[a-z]{2,16}ed)\\b':
    '90 characters around a date',
  "\\b[a-z]+ (?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: [a-z%]+){1,6},? and (?:the |[A-Z][a-z'’-]+ ){0,2}$|\\d[^.;\\n]{0,80}, the $":
    '100 characters before a number',
  '(?:\\d|%|cent|points?|[mbr]illion|half|third|higher|lower|[a-z]+er) (?:more |less |fewer )?(?:than )?$':
    '32 characters before a number',
  '(?:^|[^A-Za-z])(?:[A-Z][A-Za-z]+ )+$': '24 characters before a number',
  '(?:[气氣低高油水室降升][温溫]|[体體][温溫]|[转轉][凉涼冷]|回暖|[冷寒]空[气氣]|寒[潮流]|[气氣]象[台署局]|天文台[料预預指说說表周昨今明]|低[见見]|[预預][热熱]|烤箱|烘烤|[上下]火)[^。；\\n]*$':
    '36 characters before a number',
  '[^，,、]*$': '36 characters before a number',
  '\\b(?:no(?! (?:more|less|fewer|later|earlier|longer) than)|none|neither|nor|nothing|nobody)\\b(?:(?!, (?:and|but|while)\\b)[^.;:]){0,56}$':
    '64 characters before a number',
  '\\b(?:pass|approv|adopt|back|carri|clear|endors|elect)[a-z]*\\b(?:[^.;]|\\.\\d){0,70}\\b(?:by|on a vote of|voting) (?:a vote of )?$':
    '90 characters before a number',
  '\\b(?:fail|reject|defeat|vot[a-z]+ down|thr[eo]w[a-z]* out|block)[a-z]*\\b[^.;]{0,60}\\b(?:by|on a vote of) [^.;]*$':
    '90 characters before a number',
  '\\b(?:w[oi]n(?:ning)?|led|lead(?:ing)?|beat(?:ing)?)\\b[^.;,\\d]{0,40} by (?:just |only |a mere )?$':
    '64 characters before a number',
  '\\b(?:widen|grow|grew|expand|stretch)\\w*[^;.\\d]{0,40},? to #':
    'what stands within 72 characters of one number',
  '\\b(?:narrow|shr[aiu]nk|cut|clos)\\w*[^;.\\d]{0,40},? to #':
    'what stands within 72 characters of one number',
  '\\b\\d[\\d,]* (?:[a-z-]+ ){0,2}[a-z]+s $': '64 characters before a number',
  '^0\\.|\\.|0+$': 'the digits of one decimal',
  "\\b(?:(?:higher|faster|larger|greater) than|up from) (?:[\\w’'-]+ ){0,6}$":
    '48 characters before a number',
  "\\b(?:(?:lower|slower|smaller) than|down from) (?:[\\w’'-]+ ){0,6}$": '48 characters before a number',
  "\\b(?:surpass|exceed|outpac|outstrip)(?:s|es|ed|ing)? (?:[\\w’'-]+ ){1,7}of $":
    '48 characters before a number',
  '\\b(?:rose|rise|risen|rising|increas\\w*|grew|grow\\w*|up|jump\\w*|climb\\w*|surg\\w*|expand\\w*|soar\\w*|higher|more)\\b(?:\\s+by)?(?:\\s+\\w+ly)?\\s*$':
    '16 characters before a number',
  '\\b(?:go|goes|going|gone|went|r[io]sen?|rises|climbed|moved|pushed|tak\\w+|took|br[io]\\w+) (?:\\w+ ){0,2}$':
    '64 characters before a number',
  '(?:[将將](?![其他她它])|拟|擬|预[计料]|預[計料]|预报|預報|[气氣]象[台署局]|天文台|有望|定于|定於|截至|截止|最迟|最遲|请|請|须|須|到)[^。；;！？\\n]{0,30}$':
    '40 characters before a date',
  '\\bat least\\b|\\bminimum\\b|\\b(?:no|not|never|nor) (?:\\w+ ){0,2}(?:less|fewer|lower|shorter|younger|below|under)\\b|\\bor (?:more|above|over|older|longer|higher)\\b|\\bmore than\\b|\\bover\\b(?! the )|\\babove\\b|\\bexceed\\w*|\\bclear(?:s|ed|ing)\\b|\\bsurpass\\w*|\\bpass mark\\b|\\bbeyond\\b|\\b(?:low|small|short|few)est\\b|>':
    'a number and seventy characters around it',
  '\\bat most\\b|\\bmaximum\\b|\\b(?:no|not|never|nor) (?:\\w+ ){0,3}(?:more|older|later|longer|higher|greater|above|over|exceed\\w*)\\b|\\bor (?:less|below|under|fewer|younger|lower)\\b|\\b(?:less|fewer) than\\b|\\bunder\\b|\\bbelow\\b|\\bup to\\b|\\bwithin\\b|\\blimit\\w*|\\bcapped\\b|\\bceiling\\b|\\b(?:high|top|upper) (?:estimate|end|limit)\\b|\\bpeak\\w*|\\b(?:high|larg|long|bigg|deep|tall|great|strong|fast|heavi)est\\b|<':
    'a number and seventy characters around it',
  '(?<!\\b(?:to|did|not|could|would|let|made|helped|and) )\\b(?:gathers?|convenes?|meets?|kicks? off|gets? under ?way|takes? place|goe?s? to the polls|heads? to|votes? (?:on|in|for)|[A-Z][a-z]+ opens? (?:the|their|its|his|her|against|with|at|in|a|[A-Z])[^,]*|begins|starts|holds|fl(?:y|ies) (?:to|in)|appears? (?:in|before|at)|launches|faces?|hosts?|visits?|entertains?|takes? on|plays? [A-Z][a-z]+)\\b[^,;]{0,70} on $':
    '90 characters before a date',
  '\\b(?:push(?:e[sd]|ing)?|driv(?:es?|en|ing)|drove|tak(?:es?|en|ing)|took|brings?|bringing|brought|sen(?:ds?|t|ding)|lift(?:s|ed|ing)?|nudg(?:es?|ed|ing)|bumps?|bump(?:ed|ing)|bid) (?:the|its|their|his|her|it|them|that|this|prices|costs|rates|shares) ?[^.,;:]{0,48}$':
    '72 characters before a number',
  '\\b(annual|yearly|monthly|weekly|daily|hourly) (?:[a-z]+ ){0,2}(?:output|production|capacity|throughput|wages?|salar(?:y|ies)|pay|rents?|pensions?|allowances?|stipends?|fees?|premiums?|subsid(?:y|ies)|income|revenues?|turnover|profits?|consumption|intake|emissions|yields?|harvests?|budget)\\b(?:(?! (?:rose|grew|fell|dropped|increased|up|down|by|and|to) )[^.;:!?,\\n\\d]){0,48}$':
    '100 characters before a number',
  '\\b(?:(?:than|from|against|over the same|compared (?:with|to)|twice the \\w+ in)(?: (?:in|at|of|on|for|the|same|corresponding|first|second|third|fourth|half|quarter|period|time|stage|point|months?|week|day|a|that|those|during|whole|end|opening)){0,7}|(?:up|down)(?! to\\b)[^.;,]{0,32} on|(?:same|this) (?:period|time|point|stage|week|month|quarter|day)(?: of| in)?|as(?: \\w+){1,3} as|same as) $':
    '80 characters before a year',
  '\\bby (?:about |around |nearly |over |some |more than )?[^.;,]{3,40}, or (?:about |nearly )?$':
    '64 characters before a number',
  '[最至][高多大长長久遠远深重][^，。；、\\d]*$': '64 characters before a number',
  "\\bby [^.;,]{1,30} to [^.;]{1,30},? and (?:[a-z'’-]+ ){1,5}by $": '120 characters before a number',
  '\\b(?:outnumber|exceed|outstrip|surpass|trail|lag)(?:s|ed|ing|ped|passed)?\\b[^.;,\\d]{0,40} by (?:about |nearly |some |over |just )?$':
    '64 characters before a number',
  '\\b(?:tak(?:e|es|ing|en)|took|push\\w*|lift\\w*|sen[dt]\\w*|carr\\w+) [^.;,\\d]{1,64} (?:past|above|beyond) (?:the )?$':
    '64 characters before a number',
  '\\b(?:growth|inflation|(?:increase|rise|growth|decline|decrease|fall) in|(?:fall|drop|decline|slide|rise|increase|gain) (?:widen|narrow|accelerat|quicken|slow|deepen|steepen|eas)[a-z]*|(?:taking|bringing|leaving) the (?:drop|fall|decline|rise|gain|increase|loss)|(?:its|their|the) (?:rally|gains?|loss(?:es)?|advance|increase|decline|slide))\\b[^.;,\\d]{0,60}\\bto (?:about |around |nearly |over |some |just )?$':
    '90 characters before a number',
  '\\b(?:sold|fetch(?:ed|es|ing)?|chang(?:ed|ing) hands|knocked down|letting go)\\b[^.;\\d]{0,64}$':
    '72 characters before a number',
  '\\b(?:lows?|highs?|low|peak|maximum|minimum)\\b[^.;\\d]{0,40} (?:of|at|to|reaching|near|around) (?:about |around )?$':
    '64 characters before a number',
};

/**
 * What the engine would do with a hostile text: 'safe', or why not. Steps are counted, not timed, so that a slow
 * machine finds what a fast one finds; a pattern that is not settled in two minutes is not safe. Of one with bounded
 * input only an exponential cost that shows within five seconds is told.
 */
async function judged({ pattern, flags }: Found): Promise<string> {
  const excused = pattern in bounded;
  const verdict = await check(pattern, flags.replace('v', 'u'), {
    timeout: excused ? 5_000 : 120_000,
    incubationTimeout: null,
    seedingTimeout: null,
    attackTimeout: null,
  });
  if (verdict.status === 'vulnerable')
    return excused && verdict.complexity.type === 'polynomial' ? 'safe' : verdict.complexity.summary;
  return verdict.status === 'safe' || excused ? 'safe' : verdict.error.kind;
}

/** Patterns that a hostile text can make slow, three judged at a time. */
async function slow(patterns: readonly Found[]): Promise<string[]> {
  const waiting = [...patterns];
  const found: string[] = [];
  const judge = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const verdict = await judged(next);
      if (verdict !== 'safe') found.push(`${next.place} ${next.pattern}: ${verdict}`);
    }
  };
  await Promise.all([judge(), judge(), judge()]);
  return found;
}

const files = globSync('src/**/*.ts').filter((file) => !/\.test\.ts$|\/testing\/|\/fixtures\//.test(file));
const patterns = files.flatMap((file) => patternsIn(file, readFileSync(file, 'utf8')));
const unique = [...new Map(patterns.map((found) => [`${found.pattern}/${found.flags}`, found])).values()];

test('all patterns were found', () => expect(unique.length).toBeGreaterThan(60));

test('no pattern is slow on purpose', { timeout: 1_200_000 }, async () =>
  expect(await slow(unique)).toEqual([]),
);

test('every excuse is still needed', () =>
  expect(
    Object.keys(bounded).filter((pattern) => !unique.some((found) => found.pattern === pattern)),
  ).toEqual([]));

test('a slow pattern would be found', async () => {
  const planted = patternsIn('planted.ts', 'const a = /^(a+)+$/; const b = /^a+$/; const c = /x+y/;');
  expect((await slow(planted)).sort()).toEqual([
    'planted.ts:1 ^(a+)+$: exponential',
    'planted.ts:1 x+y: 2nd degree polynomial',
  ]);
});

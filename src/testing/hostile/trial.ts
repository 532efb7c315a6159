/**
 * One piece of prose before guard and oracle: what they disagree about.
 */
import type { Root, RootContent } from 'hast';
import { parseDocument } from '../../markdown/parse.ts';
import { policy } from '../../markdown/policy.ts';
import { inertness } from './inertness.ts';
import { judge } from './oracle.ts';

export interface Trial {
  readonly accepted: boolean;
  /** Empty when all is well. */
  readonly complaints: readonly string[];
}

const head = '---\ntitle: x\n---\n';
const rules = new Set([
  ...Object.keys(policy.rules),
  ...Object.values(policy.refused).map(({ rule }) => rule),
  ...Object.values(policy.tags).map(({ rule }) => rule),
]);

/** Puts prose to the guard and, if it lets it through, to the oracle. */
export function tryOut(body: string): Trial {
  const lines = body.split('\n').length;
  const {
    findings,
    body: tree,
    blocks,
  } = parseDocument('content/briefings/zh/sample.mdx', `${head}${body}\n`);
  const complaints = inertness(tree).map((what) => `tree holds ${what}`);
  for (const { rule, line, message } of findings) {
    if (!rules.has(rule)) complaints.push(`unknown rule ${rule}`);
    if (line < 4 || line > lines + 4) complaints.push(`line ${line} is outside the prose: ${message}`);
  }
  if (findings.length > 0) return { accepted: false, complaints };

  const verdict = judge(body);
  if (!verdict) return { accepted: true, complaints: [...complaints, 'accepted, but does not compile'] };
  complaints.push(...verdict.objections.map((what) => `accepted, but the program holds ${what}`));
  const text = blocks
    .map((block) => block.text)
    .join('')
    .replace(/\s/g, '');
  if (text !== verdict.text) complaints.push(`prints "${verdict.text}", read as "${text}"`);
  const links = linksOf(tree);
  const inside = verdict.links.map((href) => (/^[#.]/.test(href) ? href : 'outside'));
  if (links.join(' ') !== inside.join(' '))
    complaints.push(`links to ${inside.join(' ')}, read as ${links.join(' ')}`);
  return { accepted: true, complaints };
}

/** The links of a page tree, as its Markdown wrote them. */
function linksOf(node: Root | RootContent): string[] {
  if (node.type !== 'root' && node.type !== 'element') return [];
  const inner = node.children.flatMap((child) => linksOf(child));
  if (node.type === 'root' || node.tagName !== 'a') return inner;
  const { dataFigure, dataBriefing } = node.properties;
  if (dataBriefing) return [`./${String(dataBriefing)}.mdx`, ...inner];
  if (dataFigure)
    return [
      String(dataFigure)
        .replace(/^sample(?=#)/, '')
        .replace(/^([^#]+)#/, './$1.mdx#'),
      ...inner,
    ];
  return ['outside', ...inner];
}

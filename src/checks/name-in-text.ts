/**
 * Names of the glossary in both languages: where the Chinese version names 国隆科技, the English one has a
 * name that the glossary accepts for it. Part of `mention-in-text`.
 */
import type { Briefing, Version } from '../model/briefing.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Outcome } from '../model/outcome.ts';
import { both } from './declared.ts';

export function* namesMissing({ glossary }: Corpus, briefing: Briefing): Generator<Outcome> {
  const { zh, en } = briefing.versions;
  const english = textOf(en).toLowerCase();
  if (english.trim() === '') return;
  for (const entry of glossary) {
    const block = zh.blocks.find(({ text }) => text.includes(entry.zh));
    const accepted = [entry.en, ...(entry.also?.en ?? [])];
    if (!block || accepted.some((name) => english.includes(name.toLowerCase()))) continue;
    yield {
      id: `mention-in-text:${briefing.id}/name:${entry.zh}`,
      check: 'mention-in-text',
      verdict: 'inconsistent',
      figures: [],
      file: en.file,
      line: en.blocks[0]?.line ?? 1,
      message: both(
        `英文中没有“${entry.zh}”的名称，应为 ${accepted.join(' 或 ')}`,
        `Unexpected gap for "${entry.zh}" (line ${block.line} of the Chinese version), expected ${accepted.map((name) => `"${name}"`).join(' or ')}`,
      ),
      hint: both(
        '按 content/glossary.yaml 统一译名，或在其 also 中加入这一写法。',
        'Use the name of content/glossary.yaml, or add this form to its "also".',
      ),
    };
  }
}

const textOf = ({ title, summary, blocks }: Version): string =>
  [title, summary, ...blocks.map(({ text }) => text)].join('\n');

/**
 * One thing described twice: two descriptions of a document, two briefings about an article, two entries for
 * a name. One would hide the other, and which one would be left to chance.
 */
import type { Briefing } from '../model/briefing.ts';
import type { Finding } from '../model/outcome.ts';
import type { Source } from '../model/source.ts';
import type { GlossaryEntry } from '../model/vocabulary.ts';

interface Claim {
  /** What may be there once. */
  readonly what: string;
  readonly key: string;
  /** Who has it, as a finding about the next one names it. */
  readonly owner: string;
  readonly file: string;
  readonly line: number;
}

/** A finding for every claim to something that an earlier one has. */
export function duplicates(claims: Iterable<Claim>): Finding[] {
  const owners = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { what, key, owner, file, line } of claims) {
    const first = owners.get(`${what} ${key}`);
    if (first === undefined) owners.set(`${what} ${key}`, owner);
    else {
      const message = `Unexpected second ${what}, expected only that of "${first}"`;
      findings.push({ rule: 'duplicate-entry', level: 'error', file, line, message });
    }
  }
  return findings;
}

export function* sourceClaims(sources: Iterable<Source>): Generator<Claim> {
  for (const { id, sha256, path } of sources) {
    yield { what: 'description of the same document', key: sha256, owner: id, file: path, line: 1 };
  }
}

export function* briefingClaims(briefings: Iterable<Briefing>): Generator<Claim> {
  for (const { id, source, article, versions } of briefings) {
    const key = `${source}#${article}`;
    yield { what: `briefing about ${key}`, key, owner: id, file: versions.zh.file, line: 1 };
  }
}

/** `lineOf` is the line of the entry at an index. */
export function* glossaryClaims(
  glossary: readonly GlossaryEntry[],
  file: string,
  lineOf: (index: number) => number,
): Generator<Claim> {
  for (const [index, { zh }] of glossary.entries()) {
    const line = lineOf(index);
    yield { what: `entry for ${zh}`, key: zh, owner: `line ${line}`, file, line };
  }
}

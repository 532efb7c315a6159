/**
 * What is left of all there are: 安排320个，已开工298个，其余22个.
 */
import type { Corpus } from '../../model/corpus.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { both } from '../declared.ts';
import { elsewhere, refIn } from './elsewhere.ts';
import { headOf } from './heads.ts';
import { adds, isUndivided, type Numbered, type Passage, type Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { digitsIn, group, total } from './totals.ts';
import { before, isClose } from './words.ts';

/** 安排320个，已开工298个，其余22个: what has come to a stage, and the rest, which make all there are. */
export function* restCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  for (const rest of passage.figures) {
    if (!adds(rest) || !remaining.test(before(passage, rest, 12))) continue;
    const earlier = passage.figures.filter((one) => one.end <= rest.start && isSideOf(passage, rest, one));
    const found =
      partsOf(earlier, rest, 1) ??
      (digitsIn(rest) > 2 ? (partsOf(earlier, rest, 2) ?? partsOf(earlier, rest, 3)) : undefined) ??
      allAfar(corpus, passage, earlier, rest);
    if (!found) continue;
    yield {
      briefing: passage.briefing.id,
      relation: {
        sum: [...found.parts.map(({ id }) => id), rest.id],
        of: refIn(passage.briefing.id, found.all),
      },
      confidence: 0.85,
      because: both('写明其余，与前数之和恰为全部', 'the rest, which makes all there are'),
    };
  }
}

/** So many figures that make, with the rest, all that was told before them; several stand right before the rest. */
function partsOf(earlier: readonly Placed[], rest: Placed, count: number) {
  const runs = count === 1 ? earlier.map((one) => [one]) : [earlier.slice(-count)];
  return runs
    .flatMap((parts) => earlier.map((all) => ({ parts, all })))
    .find(
      ({ parts, all }) =>
        // 已返还8640万元，占冻结资金1.44亿元的六成，剩余5760万元: a long rest may leave the whole behind its part.
        (all.start < parts[0]!.start || (count === 1 && digitsIn(rest) > 2)) &&
        sameRational(all.stated.at, total([...parts, rest])),
    );
}

/** 至5月底累计掘进5466米，还剩1934米, of a length that is told further off or in another article. */
function allAfar(corpus: Corpus, passage: Passage, earlier: readonly Placed[], rest: Placed) {
  const part = earlier.findLast(({ sentence }) => sentence === rest.sentence);
  const told = passage.figures.filter((one) => part && one.end <= part.start);
  const all =
    part &&
    [...told, ...elsewhere(corpus, passage)].find(
      (one) =>
        adds(one) &&
        isUndivided(one) &&
        one.stated.figure.unit === rest.stated.figure.unit &&
        one.stated.figure.region === rest.stated.figure.region &&
        group(one) === group(rest) &&
        isNoChance(one, rest) &&
        sameRational(one.stated.at, total([part, rest])),
    );
  return part && all && { parts: [part], all };
}

/** A long rest; or a long whole, and both called alike. */
const isNoChance = (all: Numbered, rest: Placed): boolean =>
  digitsIn(rest) > 2 || (digitsIn(all) > 2 && headOf(all.stated.figure) === headOf(rest.stated.figure));

/** What is left, and what is not so. */
const remaining =
  /(?:其余|剩余|余下|还剩|还有|尚有|仍有|尚余|仍余|尚剩|仍剩|空置|空余|闲置|缺席|未[^，。；、\d]{1,3}|不合格|不达标)[^，。；、\d]{0,6}$/u;

const isSideOf = (passage: Passage, rest: Placed, one: Placed): boolean =>
  adds(one) &&
  one.stated.figure.unit === rest.stated.figure.unit &&
  group(one) === group(rest) &&
  isClose(passage, one, rest);

/** The verbs and nouns that say that something rose or fell. */

export type Direction = 'up' | 'down';

const up = `rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth up gain
  gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared
  soaring add adds added adding expand expands expanded expanding expansion advance advanced advances advancing rebound rebounded rebounds
  rally rallied higher raised raise raises boost boosted spike spiked leap leapt swelled swell accelerated upturn appreciated
  uptick upped lengthened deepened deepening widened widening strengthened skyrocketed lifted lifting hike hikes hiked hiking swollen
  swelling warmed quickened quickens quickening revalued ballooned ballooning mushroomed firmed rocketed rocketing bumped multiplied widens escalated lifts`;
const down = `fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops
  dropped dropping down slip slips slipped slipping slide slides slid sliding shrink shrinks shrank shrunk shrinking contract
  contracts contracted contracting contraction cut cuts cutting reduce reduces reduced reducing reduction plunge plunged plunges
  plunging tumble tumbled tumbles sink sinks sank sunk lower lowers lowered lowering dip dipped dips dipping lose loses lost losing loss losses
  plummet plummeted narrowed narrowing slump slumped slumps slashed trimmed eased shed sheds weakened retreated retreat
  depreciated shortened downturn tumbling slash slashes slashing trim trims trimming ease eases easing weaken weakens weakening
  sagged skidded nosedived tanked cratered crashed collapsed collapsing eroded eroding shaved softened dwindled receded subsided shedding slowed slows slowing
  sinking cooled devalued plummets plummeting narrows narrowing recedes diminished diminishing slackened`;
export const list = (words: string) => words.trim().split(/\s+/);
export const verbs: ReadonlyMap<string, Direction> = new Map([
  ...list(up).map((word) => [word, 'up'] as const),
  ...list(down).map((word) => [word, 'down'] as const),
]);

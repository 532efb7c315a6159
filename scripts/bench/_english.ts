/**
 * English as a newspaper prints it, made here: two million characters of sentences put together from parts, the same
 * ones on every run. `prose` has a number in every third sentence, `dense` in each, as a statistical bulletin has.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s*[|\n]\s*/);

const who =
  list(`The ministry | A spokeswoman for the group | Local officials | Analysts at the bank | Residents of the old quarter
The central bank | Farmers in the north | The company | Union leaders | Engineers on the site | The mayor | Several witnesses
Investors | Teachers and parents | The court | Shopkeepers along the river | The airline | Its chairman | Rescue workers | The regulator`);
const did =
  list(`said on the steps of the town hall | warned in a letter to members | insisted through a lawyer | argued before the committee
told reporters after the meeting | wrote in a report that few had read | maintained against all evidence | announced without further detail
confirmed to this newspaper | suggested in an interview | complained to anyone who would listen | made it plain | added`);
const what =
  list(`the plan would go ahead despite the weather | prices had begun to weigh on ordinary families | nobody had been warned of the danger
the new line would bring work to the valley | demand from abroad remained weak | the bridge needed more than a coat of paint
it was too early to speak of a recovery | the harvest had been spoiled by rain | the rules were written for another age
the talks had ended in good spirit | the building should be kept for the public | the figures told only half of the story
wages had not kept up with rents | the old methods no longer worked | trust between the parties had worn thin`);
const more =
  list(`, though others took a different view | , according to people familiar with the matter | , and promised to look into complaints
, a claim that the opposition was quick to reject | , as the market had long expected | ; the reasons remain unclear
, while declining to name those responsible | , in what looked like a change of heart | , leaving the question open`);
const counted = list(
  `workers | companies | households | schools | flights | cases | projects | trucks | patients | residents | jobs | villages`,
);
const told = list(`About {n} {c} were affected, the ministry said, up from {n} a year earlier.
Sales rose {p} percent to {m} million yuan in the three months to {month}.
Exports fell by {p} percent, and imports by {p} percent, in {month}.
The group will spend ${'$'}{m} billion over the next {s} years and hire {n} {c}.
Output reached {m} million tonnes, or {p} percent of the total, by the end of {month}.
More than {n} people attended; at least {s} were hurt when a stand gave way on Friday.
Unemployment dropped to {p} percent, {d} percentage points lower than in {y}.
The bank raised its forecast for {y} to {p}%, from {p}%, and cut its outlook for inflation.
Between {s} and {n} {c} will be built on a site of {m} hectares outside the city.
Shares closed {p}% higher at {m}.{s} on volume of {n},{n3} in Hong Kong.
The court fined him €{m}m and jailed him for {s} years on March {s}.
It costs {m} yuan per kilogram, nearly double the {m} yuan paid in {y}.
The No. {s} mine, {s} kilometres from the town, produces {n} tonnes a day.
Some {n} of the {n},{n3} {c} had reopened by {month} {s}, {y}.
A {s}-year-old driver was stopped at {m} km/h on the A{s}; two-thirds of drivers exceed the limit.
The loan, of up to US${'$'}{m} million, runs for {s} months at {p} per cent a year.
Rainfall of {m} mm in {s} hours broke a record set in {y}.
Nine out of ten {c} reported losses, and almost a quarter expect to close within {s} months.`);
const months = list(
  `January | February | March | April | May | June | July | August | September | October | November | December`,
);

/** `size` characters; `prose` or `dense`. */
export function english(kind: 'prose' | 'dense', size: number): string {
  let seed = 20_200_314;
  const below = (limit: number): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % limit;
  };
  const one = (from: readonly string[]): string => from[below(from.length)]!;
  const slots: Record<string, () => string> = {
    n: () => String(20 + below(900)),
    n3: () => String(100 + below(900)),
    p: () => `${below(40)}.${below(10)}`,
    d: () => `0.${1 + below(9)}`,
    m: () => (below(2) === 0 ? String(2 + below(600)) : `${1 + below(90)}.${below(10)}`),
    s: () => String(2 + below(26)),
    y: () => String(2005 + below(18)),
    c: () => one(counted),
    month: () => one(months),
  };
  const sentence = (): string =>
    kind === 'dense' || below(3) === 0
      ? one(told).replaceAll(/\{(\w+)\}/g, (_, name: string) => slots[name]!())
      : `${one(who)} ${one(did)} that ${one(what)}${below(2) === 0 ? one(more) : ''}.`;
  const parts: string[] = [];
  for (let length = 0; length < size; ) {
    const next = `${sentence()}${below(6) === 0 ? '\n' : ' '}`;
    parts.push(next);
    length += next.length;
  }
  return Buffer.from(parts.join('').slice(0, size), 'utf16le').toString('utf16le');
}

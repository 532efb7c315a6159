/**
 * Games and exhibitions that go by their host and year, `Tokyo 2020`: the year is part of the name, and may be no
 * date at all (those games were held in 2021). From the lists of the International Olympic Committee, FIFA and the
 * Commonwealth Games Federation.
 */
const games = new Map(
  Object.entries({
    athens: '2004',
    turin: '2006',
    beijing: '2008 2022',
    vancouver: '2010',
    london: '2012',
    sochi: '2014',
    rio: '2016',
    pyeongchang: '2018',
    tokyo: '2020',
    paris: '2024',
    cortina: '2026',
    angeles: '2028',
    la: '2028',
    brisbane: '2032',
    sydney: '2000',
    qatar: '2022',
    birmingham: '2022',
    hangzhou: '2022',
    guangzhou: '2010',
    jakarta: '2018',
    incheon: '2014',
  }).map(([host, years]) => [host, years.split(' ')]),
);

/** Whether the four figures at `index` are the year of games that the word before them hosted. */
export function isGames(text: string, index: number): boolean {
  const host = /([A-Z][A-Za-z]{1,11}) $/.exec(text.slice(Math.max(0, index - 13), index))?.[1];
  return host !== undefined && games.get(host.toLowerCase())?.includes(text.slice(index, index + 4)) === true;
}

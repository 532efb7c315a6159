import { holds } from './reading-table.testing.ts';

/** Petrol, wages, tribunals and payouts in the English press, in sentences of our own, with all that is read in each. */
holds(
  'Petrol, wages, tribunals and payouts in English',
  { language: 'en', date: '2024-04-18', rows: 23 },
  `
Halvorsen Foods said on Thursday that net sales rose 7.4% to $2.31bn in the first quarter, while its gross margin slipped 0.6 percentage points.
  Thursday @2024-04-18
  7.4% = 7.4 % ^
  $2.31bn = 2310000000 USD
  the first quarter @2024-Q1
  0.6 percentage points = 0.6 pp v
A 41-year-old roofer from Dayton was sentenced to 18 months in prison after he admitted stealing upwards of $92,000 from his elderly aunt between 2019 and 2022.
  41-year-old = 41 {岁}
  18 months = 18 mo
  upwards of $92,000 = >92000 USD
  2019 and 2022 @2019/2022
Ferries will leave Oban at 7.25am and 4.40pm daily from 3 May to 29 September, with foot passengers charged £8.60.
  7.25am @T07:25
  4.40pm @T16:40
  3 May to 29 September @2024-05-03/2024-09-29
  £8.60 = 8.60 GBP
Rent for a two-bedroom flat in Leith now averages £1,340 a month, up 11 per cent and still climbing.
  two = 2 {间}
  £1,340 = 1340 GBP per mo
  11 per cent = 11 % ^
"I was 19, skint and sleeping on a friend's floor in Hackney when the band signed for £500," she recalls.
  19 = 19 {岁}
  £500 = 500 GBP
Shares in the chipmaker closed at $48.15, their lowest since November 2022, giving the company a market value of some $3.4 billion.
  $48.15 = 48.15 USD
  November 2022 @2022-11
  some $3.4 billion = ~3400000000 USD
Admission is $39, or $24 for seniors, and children under 12 get in free.
  $39 = 39 USD
  $24 = 24 USD
  under 12 = <12 {岁}
By 31 votes to 14, the council agreed to sell the Victorian baths to a developer who has promised 88 homes, 35% of them affordable.
  31 = 31 {票}
  14 = 14 *
  88 = 88 {户}
  35% = 35 %
Her first novel, published in 1974 in a print run of 600 copies, now fetches as much as £2,800 at auction.
  first novel #
  1974 @1974
  600 = 600 {份}
  as much as £2,800 = <2800 GBP
Nuclear output dropped 18 per cent to 37.3 terawatt hours in 2021 as two ageing reactors were taken offline for good.
  18 per cent = 18 % v
  37.3 terawatt hours = 37.3 TW.h
  2021 @2021
  two = 2 {座}
The minimum wage in the territory will go up by 55 cents on 1 July, to €13.20 an hour.
  55 cents = 0.55 EUR ^
  1 July @2024-07-01
  €13.20 = 13.20 EUR per h
Brisket takes 12 to 14 hours over post oak, says Mr. Delgado, 67, whose grandfather opened the pit with $200 borrowed from a priest.
  12 to 14 hours = 12..14 h
  67 = 67 {岁}
  $200 = 200 USD
Half the town's 5,400 households were still without water at the weekend, nine days after the main burst.
  Half = 0.5 1
  5,400 = 5400 {户}
  nine days = 9 d
The tribunal ordered Brightwell Care to pay its former manager £41,276.50 within 28 days.
  £41,276.50 = 41276.50 GBP
  within 28 days = <28 d
Kestrel Mining expects to dig up between 310,000 and 325,000 tonnes of copper this year and has put off a $700mn expansion of its Atacama pit until 2027.
  between 310,000 and 325,000 tonnes = 310000..325000 t
  this year @2024
  $700mn = 700000000 USD
  2027 @2027
Day trippers to the old town pay €5 per person, and from next year coaches will be charged €120.
  €5 = 5 EUR per {人}
  next year @2025
  €120 = 120 EUR
Prosecutors allege that the senator's chief of staff took 11 flights aboard the donor's Gulfstream G550, worth $187,000 in all.
  11 = 11 {次}
  G550 #
  $187,000 = 187000 USD
Mortgage approvals fell to 60,400 in February, the Bank of England said, as the typical two-year fix cost more than 5%.
  60,400 = 60400 *
  February @2024-02
  two-year = 2 a
  more than 5% = >5 %
Unemployment in the county edged down by 0.2 points to 3.9%, but 1 in 8 young men has given up looking for work.
  0.2 points = 0.2 pp v
  3.9% = 3.9 %
  1 in 8 = 0.125 1
A wildfire sparked by a downed power line had burned 1,900 acres north of Amarillo and was 40% contained late Wednesday.
  1,900 acres = 1900 [acr_us]
  40% = 40 %
  Wednesday @2024-04-17
Investors in the Leeds-based printer will collect 14.2p a share on 31 May, taking the full-year payout to £22mn.
  14.2p = 0.142 GBP per {股}
  31 May @2024-05-31
  £22mn = 22000000 GBP
A dollar bought 154.6 yen on Tuesday, the most since June 1990, and traders are betting that Tokyo will step in.
  154.6 yen = 154.6 JPY
  Tuesday @2024-04-16
  June 1990 @1990-06
Nurses at St Brendan's walked out today for 48 hours from 8am, the fifth strike in a dispute over a 4.5% pay offer.
  today @2024-04-18
  48 hours = 48 h
  8am @T08:00
  fifth strike #
  4.5% = 4.5 %
`,
);

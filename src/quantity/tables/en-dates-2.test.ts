/** Dates of wires, companies, courts and forecasts. */
import { dates } from './dates.testing.ts';

dates(
  'dates of wires, companies, courts and forecasts',
  'en',
  38,
  `
2023-08-16 | U.S. retail sales rose 0.7% in July, the Commerce Department said on Tuesday, and June's figure was revised up to 0.3%. | July = 2023-07 ; Tuesday = 2023-08-15 ; June = 2023-06
2023-08-16 | The Bank of England raised its key rate to 5.25% on August 3, its 14th increase in a row since December 2021; its next decision is due on September 21. | August 3 = 2023-08-03 ; December 2021 = 2021-12 ; September 21 = 2023-09-21
2023-08-16 | Annual inflation slowed to 6.8% in the year to July, from 7.9% in the year to June. | the year to July = 2022-08/2023-07 ; the year to June = 2022-07/2023-06
2023-08-16 | England will play Spain in the final at 8 p.m. on Sunday in Sydney; Sweden meets Australia a day earlier at 6 p.m. | 8 p.m. on Sunday = 2023-08-20T20:00 ; 6 p.m. = T18:00
2023-08-16 | A grand jury in Atlanta returned the indictment late Monday; the defendants have until noon on Friday, Aug. 25, to surrender. | Monday = 2023-08-14 ; noon on Friday, Aug. 25 = 2023-08-25T12:00
2023-08-16 | The wildfires broke out on the night of Aug. 8 and were 85% contained as of 6 a.m. Wednesday, officials said. | Aug. 8 = 2023-08-08 ; 6 a.m. Wednesday = 2023-08-16T06:00
2023-08-16 | Net income for the quarter ended June 30, 2023 was $7.9 billion, against $5.1 billion in the same quarter of 2022. | June 30, 2023 = 2023-06-30 ; 2022 = 2022
2023-08-16 | The trust will pay a dividend of 38 cents on September 15 to holders of record at the close of business on August 31. | September 15 = 2023-09-15 ; August 31 = 2023-08-31
2023-08-16 | Junior doctors began a four-day strike at 7 a.m. on Friday, August 11, that ended at 7 a.m. on Tuesday. | 7 a.m. on Friday, August 11 = 2023-08-11T07:00 ; 7 a.m. on Tuesday = 2023-08-15T07:00
2023-08-16 | The nurse, 33, committed the murders between June 2015 and June 2016, and was first arrested in July 2018. | June 2015 and June 2016 = 2015-06/2016-06 ; July 2018 = 2018-07
2023-08-16 | Road closures will be in place from 6 a.m. Saturday until midnight Sunday. | 6 a.m. Saturday = 2023-08-19T06:00 ; Sunday = 2023-08-20
2023-08-16 | Consultation closes on 30 September 2023, and the rules come into force on 6 April 2024 at the earliest. | 30 September 2023 = 2023-09-30 ; 6 April 2024 = 2024-04-06
2023-08-16 | The strike by writers, now in its 107th day, began on May 2; actors joined on July 14. | May 2 = 2023-05-02 ; July 14 = 2023-07-14
2023-08-16 | Revenue for the nine months to September is forecast at $3bn, and for the nine months to September 30, 2022 it was $2.7bn. | September = 2023-09 ; September 30, 2022 = 2022-09-30
2018-04-23 | The Duchess gave birth to a son at 11:01 a.m. on Monday, St George's Day; his brother was born on July 22, 2013, and his sister on May 2, 2015. | 11:01 a.m. on Monday = 2018-04-23T11:01 ; July 22, 2013 = 2013-07-22 ; May 2, 2015 = 2015-05-02
2018-04-23 | Ten people were killed in Toronto on Monday when a van mounted the sidewalk about 1:30 p.m.; police arrested the driver at 1:52 p.m. | Monday = 2018-04-23 ; 1:30 p.m. = T13:30 ; 1:52 p.m. = T13:52
2018-04-23 | The leaders will hold their summit on Friday, April 27, the first of its kind since October 2007. | Friday, April 27 = 2018-04-27 ; October 2007 = 2007-10
2018-04-23 | First-quarter GDP figures are out this Friday; growth in the fourth quarter of 2017 was 0.4 percent. | First-quarter = 2018-Q1 ; this Friday = 2018-04-27 ; the fourth quarter of 2017 = 2017-Q4
2018-04-23 | From July 1, 2018, to June 30, 2019, the minimum wage will be $15. | July 1, 2018, to June 30, 2019 = 2018-07-01/2019-06-30
2018-04-23 | Emmanuel Macron arrives in Washington on Monday for a three-day visit; Angela Merkel follows on Friday. | Monday = 2018-04-23 ; Friday = 2018-04-27
2018-04-23 | Tickets go on sale at 10 a.m. BST on Thursday 26 April and cost from 45 pounds. | 10 a.m. BST on Thursday 26 April = 2018-04-26T10:00
2018-04-23 | The court found that from about 2003 to 2008 the company had misled buyers; the ruling of 12 March 2015 was upheld last month. | 2003 to 2008 = 2003/2008 ; 12 March 2015 = 2015-03-12 ; last month = 2018-03
2018-04-23 | Showers will spread from the west on Tuesday evening; Wednesday and Thursday will be cooler, with highs near 12C. | Tuesday = 2018-04-24 ; Wednesday = 2018-04-25 ; Thursday = 2018-04-26
2018-04-23 | The festival, held every August since 1947, runs this year from 3 to 27 August. | August = XXXX-08 ; 1947 = 1947 ; this year = 2018 ; 3 to 27 August = 2018-08-03/2018-08-27
2018-04-23 | In the late 1970s inflation hit 24%, and in the 1980s the mines closed one by one. | 1970s = 1970/1979 ; the 1980s = 1980/1989
2018-04-23 | He served as mayor from 1994 to 2001 and died on Sunday, April 22, aged 77. | 1994 to 2001 = 1994/2001 ; Sunday, April 22 = 2018-04-22
2018-04-23 | Applications must be received by 5 p.m. on the last working day of May; interviews take place in the week beginning 11 June. | 5 p.m. = T17:00 ; May = 2018-05 ; 11 June = 2018-06-11
2018-04-23 | In 1915, between the 24th of April and the end of June, the deportations began. | 1915 = 1915 ; 24th of April = 1915-04-24 ; the end of June = 1915-06-30
2018-04-23 | Eurozone unemployment was 8.5% in February 2018, down from 8.6% in January and 9.5% in February 2017. | February 2018 = 2018-02 ; January = 2018-01 ; February 2017 = 2017-02
2024-11-05 | Polls opened at 5 a.m. Tuesday in Vermont and will close at 1 a.m. Eastern on Wednesday in Alaska. | 5 a.m. Tuesday = 2024-11-05T05:00 ; 1 a.m. Eastern on Wednesday = 2024-11-06T01:00
2024-11-05 | More than 82 million people voted early as of Nov. 4, compared with 101 million in 2020 and 47 million in 2016. | Nov. 4 = 2024-11-04 ; 2020 = 2020 ; 2016 = 2016
2024-11-05 | The chancellor's first Budget, on 30 October, raises employer contributions from 6 April 2025 by 1.2 points. | 30 October = 2024-10-30 ; 6 April 2025 = 2025-04-06
2024-11-05 | The Fed meets on Nov. 6-7 and Dec. 17-18; markets put the odds of a cut this week at 98%. | Nov. 6-7 = 2024-11-06/2024-11-07 ; Dec. 17-18 = 2024-12-17/2024-12-18 ; this week = 2024-11-04/2024-11-10
2024-11-05 | Tropical Storm Rafael was 175 miles south of Kingston at 7 a.m. EST Tuesday and could reach Cuba by Wednesday night. | 7 a.m. EST Tuesday = 2024-11-05T07:00 ; Wednesday = 2024-11-06
2024-11-05 | Boeing's machinists ended a strike that began on Sept. 13; they may return as soon as Wednesday and must be back by Nov. 12. | Sept. 13 = 2024-09-13 ; Wednesday = 2024-11-06 ; Nov. 12 = 2024-11-12
2024-11-05 | Floods on 29 October killed more than 200 people in Valencia; the regional alert was sent at 20:11, after the river had burst its banks by 6 p.m. | 29 October = 2024-10-29 ; 20:11 = T20:11 ; 6 p.m. = T18:00
2024-11-05 | The lease, signed in March 1999, expires on the 31st of December 2098, or 99 years after it began on 1 January 2000. | March 1999 = 1999-03 ; 31st of December 2098 = 2098-12-31 ; 1 January 2000 = 2000-01-01
2024-11-05 | Full-year guidance is unchanged; fourth-quarter results will be published on Thursday, February 6, 2025, before the opening bell. | fourth-quarter = 2024-Q4 ; Thursday, February 6, 2025 = 2025-02-06
`,
);

dates(
  'days that lean on what was told, and weekdays to come or gone',
  'en',
  10,
  `
2018-04-23 | In May 1940, and again between the 26th of that month and 4 June, small boats crossed the Channel. | May 1940 = 1940-05 ; the 26th of that month = 1940-05-26 ; 4 June = 1940-06-04
2018-04-23 | The meeting on April 27 was announced on Friday. | April 27 = 2018-04-27 ; Friday = 2018-04-20
2018-04-23 | Talks open on April 27; the ministers fly home Sunday. | April 27 = 2018-04-27 ; Sunday = 2018-04-29
2018-04-23 | Leaders meet on April 27; Friday's session opened late. | April 27 = 2018-04-27 ; Friday = 2018-04-20
2018-04-23 | In 2017, sales rose; in March they fell. | 2017 = 2017 ; March = 2018-03
2018-04-23 | In 1998, he opened a shop on May 3. In July he left. | 1998 = 1998 ; May 3 = 1998-05-03 ; July = 2018-07
2018-04-23 | The minister said he could not rule it out on Friday. | Friday = 2018-04-20
2018-04-23 | He may have left on Friday. | Friday = 2018-04-20
2018-04-23 | Voters must decide by Sunday; Thursday will be dry. | Sunday = 2018-04-29 ; Thursday = 2018-04-26
2018-04-23 | The lease ran from 1 July 2015, to 30 June 2017, and ended. | 1 July 2015, to 30 June 2017 = 2015-07-01/2017-06-30
`,
);

dates(
  'dates of markets, strikes, sieges and hearings',
  'en',
  12,
  `
2022-06-14 | The Federal Reserve begins a two-day meeting on Tuesday and will announce its decision at 2 p.m. ET on Wednesday. | Tuesday = 2022-06-14 ; 2 p.m. ET on Wednesday = 2022-06-15T14:00
2022-06-14 | The S&P 500 fell 3.9% on Monday, closing more than 20% below its Jan. 3 record. | Monday = 2022-06-13 ; Jan. 3 = 2022-01-03
2022-06-14 | The first flight to Rwanda is due to leave on Tuesday at 9.30pm; judges rejected a last appeal on Monday. | Tuesday at 9.30pm = 2022-06-14T21:30 ; Monday = 2022-06-13
2022-06-14 | UK GDP shrank 0.3% in April after a 0.1% fall in March; in the three months to April it grew 0.2%. | April = 2022-04 ; March = 2022-03 ; April = 2022-04
2022-06-14 | The committee's next hearing, planned for Wednesday, was postponed to Thursday, June 16. | Wednesday = 2022-06-15 ; Thursday, June 16 = 2022-06-16
2022-06-14 | Train staff will walk out on June 21, 23 and 25; services may not return to normal until the following Monday. | June 21, 23 and 25 = 2022-06-21,2022-06-23,2022-06-25 ; following Monday = 2022-06-27
2022-06-14 | Scotland play Armenia in Yerevan on Tuesday at 17:00 BST; they meet Ukraine again on 21 September. | Tuesday at 17:00 BST = 2022-06-14T17:00 ; 21 September = 2022-09-21
2022-06-14 | The agency approved the shots for children on Oct. 29, 2021, and is expected to rule on toddlers by Tuesday, June 21. | Oct. 29, 2021 = 2021-10-29 ; Tuesday, June 21 = 2022-06-21
2022-06-14 | The siege lasted from 28 February to 20 May; by the end of May most of the port lay in ruins. | 28 February to 20 May = 2022-02-28/2022-05-20 ; the end of May = 2022-05-31
2022-06-14 | Quarterly dividends of $0.30 are payable on Sept. 1 to holders of record on Aug. 12; the last was paid on June 1. | Sept. 1 = 2022-09-01 ; Aug. 12 = 2022-08-12 ; June 1 = 2022-06-01
2022-06-14 | In 2016, the vote was held on 23 June, a Thursday; Article 50 followed on 29 March 2017. | 2016 = 2016 ; 23 June = 2016-06-23 ; Thursday = 2016-06-23 ; 29 March 2017 = 2017-03-29
2024-11-05 | Following Monday’s defeat on Nov. 4 the party met. | Monday = 2024-11-04 ; Nov. 4 = 2024-11-04
`,
);

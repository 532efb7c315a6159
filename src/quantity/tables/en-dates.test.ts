/** Dates of wires, filings, courts and chronicles, and numerals that only look like dates; sentences of our own. */
import { dates } from './dates.testing.ts';

dates(
  'dates of the press',
  'en',
  65,
  `
2020-03-28 | The president will address the nation at 10 a.m. on Tuesday, March 24, 2020, his office said. | 10 a.m. on Tuesday, March 24, 2020 = 2020-03-24T10:00
2020-03-28 | Initial jobless claims rose to 3.28 million in the week ending March 21, the Labor Department said Thursday. | the week ending March 21 = 2020-03-15/2020-03-21 ; Thursday = 2020-03-26
2020-03-28 | The restrictions will be in force from the 1st to the 15th of April. | 1st to the 15th of April = 2020-04-01/2020-04-15
2020-03-28 | As of noon on Friday, 27 March, the ministry had recorded 1,140 cases, 86 more than the day before. | noon on Friday, 27 March = 2020-03-27T12:00 ; the day before = 2020-03-26
2020-03-28 | Between 2015 and 2018 the company paid no tax; in FY2019/20 it expects to pay £3m. | 2015 and 2018 = 2015/2018 ; FY2019/20 = 2019/2020
2020-03-28 | The flight left Madrid at 11:55 p.m. local time on March 26 and landed at 2:05 a.m. ET the next day. | 11:55 p.m. local time on March 26 = 2020-03-26T23:55 ; 2:05 a.m. ET the next day = 2020-03-27T02:05
2020-03-28 | Output slumped in the first two months of the year, and a rebound is unlikely before the end of the second quarter. | the first two months of the year = 2020-01/2020-02 ; the end of the second quarter = 2020-06-30
2020-03-28 | By mid-April, hospitals may run out of beds; the peak is expected in late April or early May. | mid-April = 2020-04-11/2020-04-20 ; late April = 2020-04-21/2020-04-30 ; early May = 2020-05-01/2020-05-10
2020-03-28 | The curfew runs from 9 p.m. Saturday to 5 a.m. Sunday. | 9 p.m. Saturday to 5 a.m. Sunday = 2020-03-28T21:00/2020-03-29T05:00
2020-03-28 | Two days later, on 9 March, the prime minister extended the lockdown to the whole country. | 9 March = 2020-03-09
2020-03-28 | The agency's update, dated 28/03/2020 at 10:00 CET, lists 202 territories. | 28/03/2020 at 10:00 CET = 2020-03-28T10:00
2020-03-28 | The Games were due to open on July 24 and close on Aug. 9; they will now be held in the summer of 2021. | July 24 = 2020-07-24 ; Aug. 9 = 2020-08-09 ; 2021 = 2021
2020-03-28 | Shares closed at their lowest since December 2016 on Monday before surging 11% on Tuesday. | December 2016 = 2016-12 ; Monday = 2020-03-23 ; Tuesday = 2020-03-24
2019-11-06 | The Company's fiscal year ended September 30, 2019 included 52 weeks; fiscal 2018 had 53. | September 30, 2019 = 2019-09-30 ; 2018 = 2018
2019-11-06 | Net income in Q3 2019 rose 8% year on year; guidance for Q4 is unchanged. | Q3 2019 = 2019-Q3 ; Q4 = 2019-Q4
2019-11-06 | The dividend will be paid on December 2 to holders of record on November 15, 2019. | December 2 = 2019-12-02 ; November 15, 2019 = 2019-11-15
2019-11-06 | First-half profit was flat, but the second half of last year had been exceptional. | First-half = 2019-01/2019-06 ; the second half of last year = 2018-07/2018-12
2019-11-06 | The annual meeting is set for Thursday, 5 December 2019, at 2.30 pm. | Thursday, 5 December 2019, at 2.30 pm = 2019-12-05T14:30
2019-11-06 | Trading was suspended at 09:45 on 4 November and resumed at 13:00 on the following day. | 09:45 on 4 November = 2019-11-04T09:45 ; 13:00 on the following day = 2019-11-05T13:00
2019-11-06 | The current account swung to surplus in September, as in August 2018. | September = 2019-09 ; August 2018 = 2018-08
2019-11-06 | As in August, prices of pork led the rise in October; a year earlier they had been falling. | August = 2019-08 ; October = 2019-10
2021-02-10 | On the morning of June 6, 1944, the first boats reached the beach at 6:30. | June 6, 1944 = 1944-06-06 ; 6:30 = T06:30
2021-02-10 | The treaty, signed on 30 January 1648 and ratified that May, ended eighty years of war. | 30 January 1648 = 1648-01-30 ; that May = 1648-05
2021-02-10 | Born in 1931 in Leeds, she studied at Oxford from 1949 to 1952, married in the spring of 1955 and died on 3 February 2021. | 1931 = 1931 ; 1949 to 1952 = 1949/1952 ; 1955 = 1955 ; 3 February 2021 = 2021-02-03
2021-02-10 | The temple was rebuilt between AD 79 and AD 82, some 500 years after the fire of 426 BC. | AD 79 and AD 82 = 0079/0082 ; 426 BC = -0425
2021-02-10 | The noughties and the 1970s have much in common, unlike the 1830s and 1840s. | the 1970s = 1970/1979 ; the 1830s = 1830/1839 ; 1840s = 1840/1849
2021-02-10 | The great storm of November 26–27, 1703 sank a third of the fleet. | November 26–27, 1703 = 1703-11-26/1703-11-27
2021-02-10 | The hearing was adjourned from 18 January to 1 March 2021. | 18 January to 1 March 2021 = 2021-01-18/2021-03-01
2021-02-10 | The defendant, arrested on December 23, was released on bail the following day and failed to appear on January 4. | December 23 = 2020-12-23 ; the following day = 2020-12-24 ; January 4 = 2021-01-04
2021-02-10 | The offences were committed between 1 May 2014 and 30 April 2015, and again in July of that year. | 1 May 2014 and 30 April 2015 = 2014-05-01/2015-04-30 ; July of that year = 2015-07
2021-02-10 | The ban, announced yesterday, takes effect at midnight tonight and lasts until at least the end of the month. | yesterday = 2021-02-09 ; tonight = 2021-02-10 ; the end of the month = 2021-02-28
2021-02-10 | Kick-off is at 7.45pm on Saturday; the return leg is on Wednesday 24 February (8pm GMT). | 7.45pm on Saturday = 2021-02-13T19:45 ; Wednesday 24 February = 2021-02-24 ; 8pm GMT = T20:00
2021-02-10 | Snow will spread east on Thursday night, with gales by Friday morning and a thaw next week. | Thursday = 2021-02-11 ; Friday = 2021-02-12 ; next week = 2021-02-15/2021-02-21
2021-02-10 | The museum opens Tuesday to Sunday, 10am–6pm, and until 9pm on the first Friday of the month. | 10am–6pm = T10:00/T18:00 ; 9pm = T21:00
2021-02-10 | Applications close at 23:59 UTC on 31 March 2021; late forms are accepted through April 7. | 23:59 UTC on 31 March 2021 = 2021-03-31T23:59 ; April 7 = 2021-04-07
2021-02-10 | In the 2020-21 season he scored 12 goals, eight of them before Christmas. | 2020-21 = 2020/2021
2021-02-10 | The 1/6 committee met at 1 p.m. on the 6th. | 1 p.m. on the 6th = 2021-02-06T13:00
2021-02-10 | The May 4 Movement and the July 7 Incident are both on the syllabus. | May 4 = 2021-05-04 ; July 7 = 2021-07-07
2022-07-05 | Consumer prices rose 8.6% in the year to May, up from 8.3% in April. | the year to May = 2021-06/2022-05 ; April = 2022-04
2022-07-05 | GDP shrank 1.6% in the first three months of 2022; the second-quarter estimate is due on July 28. | the first three months of 2022 = 2022-01/2022-03 ; the second-quarter = 2022-Q2 ; July 28 = 2022-07-28
2022-07-05 | By 2030 emissions must fall 45% from 2005 levels, reaching net zero by mid-century. | 2030 = 2030 ; 2005 = 2005
2022-07-05 | The 14th Five-Year Plan (2021–2025) was adopted in March 2021. | 2021–2025 = 2021/2025 ; March 2021 = 2021-03
2022-07-05 | Water levels peaked in the early hours of July 4; at 8 a.m. Monday the gauge read 23.5 metres. | July 4 = 2022-07-04 ; 8 a.m. Monday = 2022-07-04T08:00
2022-07-05 | At 0215 on 5 July the vessel, 12 miles off Hainan, sent a distress call. | 0215 on 5 July = 2022-07-05T02:15
2022-07-05 | Typhoon Chaba made landfall at 3 p.m. Saturday (0700 GMT). | 3 p.m. Saturday = 2022-07-02T15:00 ; 0700 GMT = T07:00
2022-07-05 | From May 31st through June 2nd, testing sites opened from 7:00 to 21:00. | May 31st through June 2nd = 2022-05-31/2022-06-02 ; 7:00 to 21:00 = T07:00/T21:00
2022-07-05 | The city went into lockdown on March 28 and April 1, in two stages, and reopened two months later, on June 1. | March 28 = 2022-03-28 ; April 1 = 2022-04-01 ; June 1 = 2022-06-01
2022-07-05 | In the past three years the fund has lost money every January. | January = XXXX-01
2022-07-05 | The law will come into force six months from today, on January 5 next year. | today = 2022-07-05 ; January 5 next year = 2023-01-05
2022-07-05 | The old bridge, closed since the autumn of last year, reopens the week after next. | last year = 2021 ; the week after next = 2022-07-18/2022-07-24
2022-07-05 | On Sunday the 3rd and Monday the 4th the court did not sit. | Sunday the 3rd = 2022-07-03 ; Monday the 4th = 2022-07-04
2022-07-05 | Tuesday's vote follows last Thursday's resignation and precedes the July 20 deadline. | Tuesday = 2022-07-05 ; last Thursday = 2022-06-30 ; July 20 = 2022-07-20
2022-07-05 | Mr Lee joined in September '98, left in Feb 2004, and came back in '09. | September '98 = 1998-09 ; Feb 2004 = 2004-02 ; '09 = 2009
2022-07-05 | Deliveries in the first week of July fell to 210, from 340 a week earlier. | the first week of July = 2022-07-01/2022-07-07
2022-07-05 | The warrant is valid until 5:00 P.M., New York City time, on November 30, 2026. | 5:00 P.M., New York City time, on November 30, 2026 = 2026-11-30T17:00
2022-07-05 | 2022-07-05T08:30:00Z INFO build 20220705 started; next run 2022-07-06 08:30. | 2022-07-05T08:30:00Z = 2022-07-05T08:30:00 ; 2022-07-06 08:30 = 2022-07-06T08:30
2022-07-05 | The survey ran May 12-29 and June 6-12, with results embargoed to 00:01 on Tuesday 5 July. | May 12-29 = 2022-05-12/2022-05-29 ; June 6-12 = 2022-06-06/2022-06-12 ; 00:01 on Tuesday 5 July = 2022-07-05T00:01
2022-07-05 | Attendance in the 1980s peaked in '86-87, and the decade's low was the winter of 1988-89. | the 1980s = 1980/1989 ; '86-87 = 1986/1987 ; 1988-89 = 1988/1989
2022-07-05 | Inflation was 7.9% in the 12 months through February, the fastest since January 1982. | February = 2022-02 ; January 1982 = 1982-01
2020-03-28 | The 24/7 hotline answered 3/4 of calls; version 2.0.1 of the app followed the 9/11 memorial. |
2021-02-10 | The ratio of 16:9 suits screens; the 7-11 on Fifth is open Monday to Friday. |
2020-03-14 | The shop, open every Friday, is busiest every January. | January = XXXX-01
2020-03-14 | Rain is expected from Monday to Wednesday, and at noon on Friday, 20 March. | Monday to Wednesday = 2020-03-16/2020-03-18 ; noon on Friday, 20 March = 2020-03-20T12:00
2020-03-14 | Arrested on 3 May 2014, he was freed on 5 June; a new trial began on 2 March. | 3 May 2014 = 2014-05-03 ; 5 June = 2014-06-05 ; 2 March = 2020-03-02
2020-03-14 | Doors open from 7 to 9 p.m. on Friday; the day before yesterday they stayed shut. | 7 to 9 p.m. on Friday = 2020-03-13T19:00/2020-03-13T21:00 ; the day before yesterday = 2020-03-12
`,
);

dates(
  'dates of other papers',
  'en',
  46,
  `
2020-04-20 | The first case was confirmed on January 20, and exactly three months later, on Monday, the toll passed 40,000. | January 20 = 2020-01-20 ; Monday = 2020-04-20
2020-04-20 | Ministers will meet again at 3 p.m. on Thursday to decide whether the lockdown, due to end on May 3, should be extended to the end of the month. | 3 p.m. on Thursday = 2020-04-23T15:00 ; May 3 = 2020-05-03 ; the end of the month = 2020-04-30
2020-04-20 | As of 09:00 on 19 April, 482,063 tests had been carried out in the UK, 21,626 of them the previous day. | 09:00 on 19 April = 2020-04-19T09:00 ; the previous day = 2020-04-18
2020-04-20 | U.S. crude for May delivery fell to -$37.63 a barrel at Monday's close; the June contract settled at $20.43. | May = 2020-05 ; Monday = 2020-04-20 ; June = 2020-06
2020-04-20 | Claims for the week ended April 11 were 5.245 million, down from 6.615 million the week before. | the week ended April 11 = 2020-04-05/2020-04-11
2020-04-20 | The store will be closed from April 25 through May 2 and reopen the following day at 10 a.m. | April 25 through May 2 = 2020-04-25/2020-05-02 ; the following day at 10 a.m. = 2020-05-03T10:00
2020-04-20 | The Wuhan lockdown, imposed at 10 a.m. on January 23, was lifted at midnight on April 8. | 10 a.m. on January 23 = 2020-01-23T10:00 ; April 8 = 2020-04-08
2020-04-20 | Unemployment stood at 3.5% in February, a 50-year low; by March it was 4.4%, and economists see 15% by the end of June. | February = 2020-02 ; March = 2020-03 ; the end of June = 2020-06-30
2021-09-08 | Twenty years ago, at 8:46 a.m. on September 11, 2001, Flight 11 hit the North Tower; at 9:03 a.m., Flight 175 hit the South Tower. | 8:46 a.m. on September 11, 2001 = 2001-09-11T08:46 ; 9:03 a.m. = T09:03
2021-09-08 | Net sales for the 13 weeks ended July 31, 2021 rose 9% to $1.2 billion. | July 31, 2021 = 2021-07-31
2021-09-08 | Evacuation flights ended on Aug. 30, a day ahead of the Aug. 31 deadline set in April. | Aug. 30 = 2021-08-30 ; Aug. 31 = 2021-08-31 ; April = 2021-04
2021-09-08 | Enrollment opens Sept. 15 and closes at 11:59 p.m. Eastern time on Nov. 1. | Sept. 15 = 2021-09-15 ; 11:59 p.m. Eastern time on Nov. 1 = 2021-11-01T23:59
2021-09-08 | Hurricane Ida came ashore around noon on Sunday, Aug. 29, sixteen years to the day after Katrina. | noon on Sunday, Aug. 29 = 2021-08-29T12:00
2021-09-08 | He was sentenced on 14 May 2019 to six years, appealed that June, and was released on licence this Tuesday. | 14 May 2019 = 2019-05-14 ; that June = 2019-06 ; this Tuesday = 2021-09-07
2021-09-08 | The survey covered the years 2010-2019, 2015 excepted, and was repeated in the first week of 2021. | 2010-2019 = 2010/2019 ; 2015 = 2015 ; 2021 = 2021
2021-09-08 | Orders for Q2'21 were up 14% from Q2'20, the company said in a statement on Wednesday. | Q2'21 = 2021-Q2 ; Q2'20 = 2020-Q2 ; Wednesday = 2021-09-08
2021-09-08 | From 2019/20 to 2020/21 the number of pupils rose from 1,980 to 2,010. | 2019/20 = 2019/2020 ; 2020/21 = 2020/2021
2019-01-07 | The partial shutdown, which began on December 22, entered its third week on Saturday; talks broke down last Wednesday. | December 22 = 2018-12-22 ; Saturday = 2019-01-05 ; last Wednesday = 2019-01-02
2019-01-07 | Sales over the Christmas quarter, October to December, fell 1%; in December alone they fell 3%. | October to December = 2018-10/2018-12 ; December = 2018-12
2019-01-07 | Brexit is due at 11pm on 29 March 2019; Parliament votes on 15 January. | 11pm on 29 March 2019 = 2019-03-29T23:00 ; 15 January = 2019-01-15
2019-01-07 | The probe landed at 10:26 Beijing time on January 3, having launched on 8 December. | 10:26 Beijing time on January 3 = 2019-01-03T10:26 ; 8 December = 2018-12-08
2019-01-07 | By the end of next year, all 46 stations will be step-free; the first opens on Sunday 20 January. | the end of next year = 2020-12-31 ; Sunday 20 January = 2019-01-20
2019-01-07 | In 2018, as in 2017, more than 1 million people arrived between June and September. | 2018 = 2018 ; 2017 = 2017 ; June and September = 2018-06/2018-09
2019-01-07 | The café is open 7am to 3pm on weekdays and from 8 to 2 at weekends. | 7am to 3pm = T07:00/T15:00
2019-01-07 | The rule, first proposed in the spring of 2016, takes effect on the 1st of February. | 2016 = 2016 ; 1st of February = 2019-02-01
2023-06-30 | Police were called at 7.40pm on Thursday 29 June and again at about 1am the next morning. | 7.40pm on Thursday 29 June = 2023-06-29T19:40 ; 1am the next morning = 2023-06-30T01:00
2023-06-30 | The lease runs from 1 July 2023 to 30 June 2033, with a break on 1 July 2028. | 1 July 2023 to 30 June 2033 = 2023-07-01/2033-06-30 ; 1 July 2028 = 2028-07-01
2023-06-30 | Rail fares will rise in the second half; in the year to May they rose 4.2%, the same as in the year to April. | the second half = 2023-07/2023-12 ; the year to May = 2022-06/2023-05 ; the year to April = 2022-05/2023-04
2023-06-30 | Temperatures hit 41C on June 25, 26 and 27 and will ease from July 2. | June 25, 26 and 27 = 2023-06-25,2023-06-26,2023-06-27 ; July 2 = 2023-07-02
2023-06-30 | The museum, built in 1887–89 and bombed in the winter of 1940, reopens tomorrow at 11 o'clock. | 1887–89 = 1887/1889 ; 1940 = 1940 ; tomorrow at 11 o'clock = 2023-07-01T11:00
2023-06-30 | Patch 14.2.1 ships at 18:00 UTC on 2023-07-04; the 4/20 build was scrapped. | 18:00 UTC on 2023-07-04 = 2023-07-04T18:00
2023-06-30 | In the 1640s the town had two mills; by the turn of the 18th century, six; in the '50s, none. | the 1640s = 1640/1649 ; 50s = 1950/1959
2023-06-30 | The festival runs July 14–23, with gates opening at 10 a.m. each day; the July 4 parade is separate. | July 14–23 = 2023-07-14/2023-07-23 ; 10 a.m. = T10:00 ; July 4 = 2023-07-04
2024-02-05 | The storm is expected to last through Tuesday evening; schools will reopen on Wednesday, Feb. 7. | Tuesday = 2024-02-06 ; Wednesday, Feb. 7 = 2024-02-07
2024-02-05 | Payrolls grew by 353,000 last month, after 333,000 in December and 182,000 in November. | last month = 2024-01 ; December = 2023-12 ; November = 2023-11
2024-02-05 | Lunar New Year's Eve is Feb. 9 this year; factories shut on the 3rd and restart on the 18th. | Feb. 9 this year = 2024-02-09 ; the 3rd = 2024-02-03 ; the 18th = 2024-02-18
2024-02-05 | She was born on 29 February 1952, the year the King died, and retired on her 60th birthday in 2012. | 29 February 1952 = 1952-02-29 ; 2012 = 2012
2024-02-05 | Mr Ortiz was last seen on the evening of Jan. 30; a body was found two days later, on Feb. 1. | Jan. 30 = 2024-01-30 ; Feb. 1 = 2024-02-01
2024-02-05 | The Fed left rates unchanged at its January 30-31 meeting; the next is March 19-20. | January 30-31 = 2024-01-30/2024-01-31 ; March 19-20 = 2024-03-19/2024-03-20
2024-02-05 | Trading ran from 9:30 a.m. to 4 p.m. New York time, and volume fell to a four-week low. | 9:30 a.m. to 4 p.m. = T09:30/T16:00
2022-11-16 | The World Cup opens on Sunday at 7 p.m. local time (1600 GMT) and ends on 18 December. | Sunday at 7 p.m. = 2022-11-20T19:00 ; 1600 GMT = T16:00 ; 18 December = 2022-12-18
2022-11-16 | The UN said the population reached 8 billion on Tuesday, having passed 7 billion in 2011 and 6 billion in 1999. | Tuesday = 2022-11-15 ; 2011 = 2011 ; 1999 = 1999
2022-11-16 | In the third quarter of fiscal 2022, which ended on Oct. 1, margins fell; for the fourth quarter, they are seen flat. | the third quarter of fiscal 2022 = 2022-Q3 ; Oct. 1 = 2022-10-01 ; the fourth quarter = 2022-Q4
2022-11-16 | Ticket sales start at 10:00 on 21 November (09:00 for members) and close a week later. | 10:00 on 21 November = 2022-11-21T10:00 ; 09:00 = T09:00
2022-11-16 | A statement dated Nov. 16, 2022, 6:15 a.m. EST said the missile fell at 3:40 p.m. the day before. | Nov. 16, 2022, 6:15 a.m. EST = 2022-11-16T06:15 ; 3:40 p.m. the day before = 2022-11-15T15:40
2022-11-16 | The abbey, founded c. 1150 and dissolved in 1539, was sold in 1540-41 for 300 pounds. | 1150 = 1150 ; 1539 = 1539 ; 1540-41 = 1540/1541
`,
);

dates(
  'dates of speeches, parliaments and forecasts',
  'en',
  19,
  `
2021-03-05 | The chancellor extended furlough to the end of September on Wednesday, March 3, in a Budget speech that began at 12:30 p.m. | the end of September = 2021-09-30 ; Wednesday, March 3 = 2021-03-03 ; 12:30 p.m. = T12:30
2021-03-05 | Jobless claims for the week ending Feb. 27 totaled 745,000, up 9,000 from the prior week's revised figure. | the week ending Feb. 27 = 2021-02-21/2021-02-27
2021-03-05 | The rover landed on Feb. 18; on March 4, its 14th day, it drove for 33 minutes, starting at 10:30 a.m. PST. | Feb. 18 = 2021-02-18 ; March 4 = 2021-03-04 ; 10:30 a.m. PST = T10:30
2021-03-05 | Mr Khan was first arrested on 9 November 2018, charged on 2 December, and convicted the following May. | 9 November 2018 = 2018-11-09 ; 2 December = 2018-12-02 ; following May = 2019-05
2021-03-05 | Growth of 2.3% in 2020 compares with 6.0% in 2019 and was the weakest since 1976. | 2020 = 2020 ; 2019 = 2019 ; 1976 = 1976
2021-03-05 | Schools reopen on Monday, with masks required until Easter; pubs may serve outdoors from April 12, and indoors no earlier than May 17. | Monday = 2021-03-08 ; April 12 = 2021-04-12 ; May 17 = 2021-05-17
2021-03-05 | The show airs Sunday, March 7, from 8 to 10 p.m. ET on CBS. | Sunday, March 7, from 8 to 10 p.m. ET = 2021-03-07T20:00/2021-03-07T22:00
2021-03-05 | Revenue in the three months to January 31 was $1.1 billion; for fiscal 2021, which ended that day, it was $4.3 billion. | January 31 = 2021-01-31 ; 2021 = 2021
2021-03-05 | Exports rose 60.6% in January-February from a year earlier, when they fell 17.2%. | January-February = 2021-01/2021-02
2021-03-05 | She chaired the board from 1998 until 2006, and again from Sept. 2010 to Aug. 2013. | 1998 until 2006 = 1998/2006 ; Sept. 2010 to Aug. 2013 = 2010-09/2013-08
2021-03-05 | The bill, passed by 50 votes to 49 on Saturday afternoon, goes back to the House on Tuesday and expires on March 14 if unsigned. | Saturday = 2021-02-27 ; Tuesday = 2021-03-09 ; March 14 = 2021-03-14
2021-03-05 | The Treaty of 10 February 1763 ended the war; by 1765 taxes had doubled. | 10 February 1763 = 1763-02-10 ; 1765 = 1765
2021-03-05 | Deliveries resume by mid-May at the earliest, and more likely in the third quarter or early in 2022. | mid-May = 2021-05-11/2021-05-20 ; the third quarter = 2021-Q3 ; 2022 = 2022
2021-03-05 | The eclipse begins at 09:12 UTC on 10 June and peaks about an hour and a half later, at 10:42. | 09:12 UTC on 10 June = 2021-06-10T09:12 ; 10:42 = T10:42
2021-10-12 | Polls are open from 7 a.m. to 8 p.m. on Tuesday, Nov. 2; early voting starts Saturday, Oct. 23. | 7 a.m. to 8 p.m. on Tuesday, Nov. 2 = 2021-11-02T07:00/2021-11-02T20:00 ; Saturday, Oct. 23 = 2021-10-23
2021-10-12 | The company will report third-quarter results before the market opens on Oct. 28, and hold a call at 8:30 a.m. Eastern time that day. | third-quarter = 2021-Q3 ; Oct. 28 = 2021-10-28 ; 8:30 a.m. = T08:30
2021-10-12 | Inflation is expected to peak this winter and fall back below 3% by the end of 2022. | the end of 2022 = 2022-12-31
2021-10-12 | The strike began on the night of October 4th, a Monday, and was called off 48 hours later. | October 4th = 2021-10-04 ; Monday = 2021-10-04
2021-10-12 | From 1 January 2022 to 31 March 2022 the rate is 12.5%; from 1 April it returns to 20%. | 1 January 2022 to 31 March 2022 = 2022-01-01/2022-03-31 ; 1 April = 2022-04-01
`,
);

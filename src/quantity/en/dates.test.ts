import { tells } from './told.testing.ts';

tells([
  [
    'dates',
    92,
    `
March 3                          | March 3 = 2020-03-03
March 3, 2019                    | March 3, 2019 = 2019-03-03
at the Rio 2016 Games            | 2016 (name)
it sold 2016 games               | 2016 = 2016 {场}
3 March 2019                     | 3 March 2019 = 2019-03-03
3rd of March                     | 3rd of March = 2020-03-03
March 3rd                        | March 3rd = 2020-03-03
Mar. 3                           | Mar. 3 = 2020-03-03
Sept 30, 2019                    | Sept 30, 2019 = 2019-09-30
March 1-5                        | March 1-5 = 2020-03-01/2020-03-05
March 1 to 5                     | March 1 to 5 = 2020-03-01/2020-03-05
1-5 March                        | 1-5 March = 2020-03-01/2020-03-05
March 1, 3 and 5                 | March 1, 3 and 5 = 2020-03-01,2020-03-03,2020-03-05
between March 5 and 8            | March 5 and 8 = 2020-03-05/2020-03-08
March 1 to April 15              | March 1 to April 15 = 2020-03-01/2020-04-15
Jan 25-Feb 2                     | Jan 25-Feb 2 = 2020-01-25/2020-02-02
Dec 30, 2019 - Jan 2, 2020       | Dec 30, 2019 - Jan 2, 2020 = 2019-12-30/2020-01-02
Dec 28                           | Dec 28 = 2019-12-28
by Dec 28                        | Dec 28 = 2020-12-28
June 2019                        | June 2019 = 2019-06
since June                       | June = 2019-06
in May                           | May = 2020-05
in January and March             | January and March = 2020-01,2020-03
January-February                 | January-February = 2020-01/2020-02
the January-to-March quarter     | January-to-March = 2020-01/2020-03
from October 2019 to March 2020  | October 2019 to March 2020 = 2019-10/2020-03
March of last year               | March of last year = 2019-03
last March                       | last March = 2019-03
early March                      | early March = 2020-03-01/2020-03-10
late February                    | late February = 2020-02-21/2020-02-29
mid-February                     | mid-February = 2020-02-11/2020-02-20
the end of February              | the end of February = 2020-02-29
the first ten days of February   | the first ten days of February = 2020-02-01/2020-02-10
the last 10 days of March 2019   | the last 10 days of March 2019 = 2019-03-21/2019-03-31
over this year's May Day holiday | this year = 2020
the end of the third quarter     | the end of the third quarter = 2020-09-30
the end of the first half of 2019 | the end of the first half of 2019 = 2019-06-30
until noon on the 7th of this month | noon on the 7th of this month = 2020-03-07T12:00
from the 31st of next month on   | the 31st (ordinal) ; next month = 2020-04
by the 3rd of last month         | the 3rd of last month = 2020-02-03
end-February                     | end-February = 2020-02-29
the beginning of March           | the beginning of March = 2020-03-01/2020-03-10
in 2020                          | 2020 = 2020
the 2020 target                  | 2020 = 2020
in 2016-20                       | 2016-20 = 2016/2020
from 2018 to 2020                | 2018 to 2020 = 2018/2020
between 2015 and 2019            | 2015 and 2019 = 2015/2019
2021-2025                        | 2021-2025 = 2021/2025
the 1990s                        | the 1990s = 1990/1999
the early 1990s                  | 1990s = 1990/1999
early 2020                       | early 2020 = 2020
the end of 2020                  | the end of 2020 = 2020-12-31
end-2019                         | end-2019 = 2019-12-31
2020-03-13                       | 2020-03-13 = 2020-03-13
2020/3/1                         | 2020/3/1 = 2020-03-01
13/03/2020                       | 13/03/2020 = 2020-03-13
2020-03                          | 2020-03 = 2020-03
Q1 2020                          | Q1 2020 = 2020-Q1
Q3                               | Q3 = 2020-Q3
1H20                             | 1H20 = 2020-01/2020-06
H2 2019                          | H2 2019 = 2019-07/2019-12
FY2019                           | FY2019 = 2019
the first quarter of 2020        | the first quarter of 2020 = 2020-Q1
the fourth quarter of last year  | the fourth quarter of last year = 2019-Q4
first-quarter growth             | first-quarter = 2020-Q1
the first three quarters         | the first three quarters = 2020-Q1/2020-Q3
the first half                   | the first half = 2020-01/2020-06
the second half of 2020          | the second half of 2020 = 2020-07/2020-12
the first two months of the year | the first two months of the year = 2020-01/2020-02
the first 10 months of 2019      | the first 10 months of 2019 = 2019-01/2019-10
yesterday                        | yesterday = 2020-03-11
today                            | today = 2020-03-12
tomorrow                         | tomorrow = 2020-03-13
last year                        | last year = 2019
this year                        | this year = 2020
the previous year                | the previous year = 2019
the end of last year             | the end of last year = 2019-12-31
last month                       | last month = 2020-02
next month                       | next month = 2020-04
this week                        | this week = 2020-03-09/2020-03-15
last week                        | last week = 2020-03-02/2020-03-08
last quarter                     | last quarter = 2019-Q4
on Wednesday                     | Wednesday = 2020-03-11
last Friday                      | last Friday = 2020-03-06
next Tuesday                     | next Tuesday = 2020-03-17
8 a.m.                           | 8 a.m. = T08:00
8:30 pm                          | 8:30 pm = T20:30
10 o'clock                       | 10 o'clock = T10:00
10:30                            | 10:30 = T10:30
24:00 on March 12                | 24:00 on March 12 = 2020-03-12T24:00
9:56 a.m. on March 3, 2020       | 9:56 a.m. on March 3, 2020 = 2020-03-03T09:56
1130 GMT                         | 1130 GMT = T11:30
`,
  ],
  [
    'numerals that are no quantity',
    76,
    `
the 22nd meeting                  | the 22nd (ordinal)
the 1st and 3rd                   | the 1st (ordinal) ; 3rd (ordinal)
the first batch                   | the first (ordinal)
the second-largest                | the second (ordinal)
twenty-third session              | twenty-third (ordinal)
the 13th Five-Year Plan           | 13th Five-Year Plan (name)
No. 5                             | No. 5 (ordinal)
No 1 middle school                | No 1 (ordinal)
Nos. 3 and 4                      | Nos. 3 and 4 (ordinal)
page 12                           | page 12 (identifier)
Chapter 2, Article 5              | Chapter 2 (identifier) ; Article 5 (identifier)
Room 305                          | Room 305 (identifier)
Building 3                        | Building 3 (identifier)
Flight 981                        | Flight 981 (identifier)
platform 12                       | platform 12 (identifier)
Route 66                          | Route 66 (name)
Highway G307                      | G307 (name)
train G7                          | G7 (name)
Boeing 737-800                    | Boeing 737-800 (name)
Shenzhou 13                       | Shenzhou 13 (name)
iPhone 12                         | iPhone 12 (name)
Fortune 500 companies             | Fortune 500 (name)
the S&P 500                       | S&P 500 (name)
CSI300                            | CSI300 (name)
5G                                | 5G (name)
4S dealers                        | 4S (name)
3D printing                       | 3D (name)
4K video                          | 4K (name)
4x4                               | 4x4 (name)
COVID-19                          | COVID-19 (name)
H7N9                              | H7N9 (name)
PM2.5                             | PM2.5 (name)
A4                                | A4 (name)
B2B                               | B2B (name)
F-35                              | F-35 (name)
G20                               | G20 (name)
Chang'e-5                         | Chang'e-5 (name)
the Group of Seven                | Group of Seven (name)
the Big Four                      | Big Four (name)
the Three Gorges                  | Three Gorges (name)
One Belt, One Road                | One Belt, One Road (name)
the two sessions                  | two sessions (name)
one country, two systems          | one country, two systems (phrase)
one-on-one                        | one-on-one (phrase)
one by one                        | one by one (phrase)
one of them                       | one of (phrase)
one another                       | one another (phrase)
no one                            | one (phrase)
one must                          | one (phrase)
One day, he left                  | One day (phrase)
two-way trade                     | two-way (phrase)
five-star hotel                   | five-star (phrase)
zero tolerance                    | zero tolerance (phrase)
50-50                             | 50-50 (phrase)
24/7                              | 24/7 (phrase)
9/11                              | 9/11 (phrase)
6-4, 7-5                          | 6-4 (phrase) ; 7-5 (phrase)
won 2-0                           | 2-0 (phrase)
113-108                           | 113-108 (phrase)
Tel: 0391-3569000                 | 0391-3569000 (identifier)
+86-10-6536-3107                  | +86-10-6536-3107 (identifier)
(0391) 3569000                    | (0391) 3569000 (identifier)
hotline 12345                     | hotline 12345 (identifier)
Beijing 100733                    | 100733 = 100733 1
P.O. Box 1405                     | Box 1405 (identifier)
600519.SS                         | 600519.SS (identifier)
0700.HK                           | 0700.HK (identifier)
192.168.1.1                       | 192.168.1.1 (identifier)
info2020@example.com              | info2020@example.com (identifier)
https://example.com/2020/a-5.html | https://example.com/2020/a-5.html (identifier)
the "996" schedule                | 996 (name)
top 10                            | top 10 (ordinal)
in their 20s                      | 20s = 20..29 {岁}
England’s under-21s               | 21s (phrase)
(1) exports                       | (1) (list-mark)
1. Exports rose                   | 1. (list-mark)
`,
  ],
]);

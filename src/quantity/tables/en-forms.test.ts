/** Forms of English numerals, money and measures that mislead, with all that is read in each sentence. */
import { holds } from './reading-table.testing.ts';

holds(
  'English forms that mislead',
  { language: 'en', date: '2020-03-13', rows: 25 },
  `
The ministry sold two dollar bonds in January.
  two = 2 *
  January @2020-01
The crash closed Interstate 95 and Route 66 for three hours.
  Interstate 95 #
  Route 66 #
  three hours = 3 h
She holds options over 2.1 million shares.
  2.1 million = 2100000 {股}
The letter was dated February 30, and nobody noticed.
  February 30 ?
It takes five working weeks.
  five working weeks = 5 wk
One firm in six plans to cut staff.
  One firm in six ?
The census counted 12 345 678 residents.
  12 345 678 = 12345678 {人}
He paid Rs 3.5 lakh crore for 12 lakh tonnes.
  Rs 3.5 lakh crore = 3500000000000 INR
  12 lakh tonnes = 1200000 t
About half a million people and a dozen towns.
  About half a million = ~500000 {人}
  a dozen = 12 {个}
It lasted two and a half years, three-quarters of the term.
  two and a half years = 2.5 a
  three-quarters = 0.75 1
The odds are 1-in-20.
  1-in-20 ?
Growth in the mid-teens is likely, against mid-single-digit growth before.
Temperatures will stay in the low 20s.
He changed the price in the $20s.
She is in her 30s and arrives at 8.30pm.
  30s = 30..39 {岁}
  8.30pm @T20:30
Sales rose in Q3 FY2025, H1 and 3Q19, and in fiscal 2020 and 2019/20.
  Q3 FY2025 @2025-Q3
  H1 @2020-01/2020-06
  3Q19 @2019-Q3
  fiscal 2020 ?
  2019/20 @2019/2020
Output was 1.2 mmt, 40,000 boe and 3 million bbl, at 200 m³/s.
  1.2 mmt = 1200000 t
  40,000 boe = 40000 *
  3 million bbl = 3000000 [bbl_us]
  200 m³/s = 200 m3/s
It emits 30 tonnes of CO2e, 12 carats, 40 knots, 300 nautical miles, 90°F, 35 psi and 400 hp.
  30 tonnes = 30 t
  12 carats = 12 [car_m]
  40 knots = 40 [kn_i]
  300 nautical miles = 300 [nmi_i]
  90°F = 90 [degF]
  35 psi = 35 [psi]
  400 hp = 400 *
Prices: A$5, NT$6, R$7, RM8, Rs9, ₹10, ₩11, ฿12, S$13, HK$14, C$15.
  A$5 = 5 AUD
  NT$6 = 6 TWD
  R$7 = 7 BRL
  RM8 = 8 MYR
  Rs9 = 9 INR
  ₹10 = 10 INR
  ₩11 = 11 KRW
  ฿12 = 12 THB
  S$13 = 13 SGD
  HK$14 = 14 HKD
  C$15 = 15 CAD
It cost RM 8.5 million, 5 kr, 40 zł, CHF 8m, Fr12, 9 Swiss francs, 30 dirhams, Rp 5 trillion.
  RM 8.5 million = 8500000 MYR
  5 kr ?
  40 zł = 40 PLN
  CHF 8m = 8000000 CHF
  Fr12 ?
  9 Swiss francs = 9 CHF
  30 dirhams = 30 AED
  Rp 5 trillion = 5000000000000 IDR
The result was -$5m, after ($5m) and minus 5C.
  -$5m = -5000000 USD
  ($5m) ?
  minus 5C = -5 Cel
It cut by 25 bps and uses 3 TWh, 2 bcf and 12 Mcm, or 4.2 million bpd.
  25 bps = 0.25 pp v
  3 TWh = 3 TW.h
  2 bcf = 2000000000 [cft_i]
  12 Mcm = 12000000 m3
  4.2 million bpd = 4200000 [bbl_us]/d
Two dollars buy three dollar notes; five euros buy 10 euro coins.
  Two dollars = 2 USD
  three = 3 1
  five euros = 5 EUR
  10 = 10 {枚}
The board won a dispute over 40 contracts and pays over 40 workers.
  40 = 40 {项}
  over 40 = >40 {人}
A fine of $500 to 2.3 million drivers is not one of $500 to $2,300.
  $500 = 500 USD
  2.3 million = 2300000 {人}
  $500 to $2,300 = 500..2300 USD
`,
);

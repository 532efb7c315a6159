/** Money by its names in English, in ISO 4217, in the form of `unit-table.ts`. */
export const moneyTable = `money CNY 0 yuan renminbi rmb cny yuan_renminbi chinese_yuan
money USD 0 dollar dollars us_dollar us_dollars usd u.s._dollars u.s._dollar american_dollars
money USD -2 cents cent us_cents us_cent u.s._cents u.s._cent
money HKD 0 hong_kong_dollar hong_kong_dollars hk_dollars hkd
money TWD 0 new_taiwan_dollars new_taiwan_dollar taiwan_dollars nt_dollars twd
money SGD 0 singapore_dollars singapore_dollar sgd
money AUD 0 australian_dollars australian_dollar aud
money CAD 0 canadian_dollars canadian_dollar cad
money MOP 0 pataca patacas mop
money EUR 0 euro euros eur
money EUR -2 euro_cent euro_cents eurocent eurocents
money AUD -2 australian_cents
money CAD -2 canadian_cents
money HKD -2 hk_cents hong_kong_cents
money SGD -2 singapore_cents
money NZD -2 new_zealand_cents
money INR -2 paise
money RUB -2 kopeck kopecks
money CNY -1 jiao
money CNY -2 fen
money GBP -2 pence
money GBP 0 pounds_sterling pound_sterling british_pounds gbp sterling stg
money JPY 0 yen japanese_yen jpy
money KRW 0 won south_korean_won korean_won krw
money RUB 0 rouble roubles ruble rubles russian_rubles russian_roubles rub
money INR 0 rupee rupees indian_rupees inr
money CHF 0 swiss_francs swiss_franc chf
money THB 0 baht thai_baht thb
money VND 0 dong vietnamese_dong vnd
money BRL 0 reais brazilian_reais brazilian_real brl
money NZD 0 new_zealand_dollars new_zealand_dollar nzd
money NGN 0 naira ngn
money ZAR 0 rand south_african_rand zar
money TRY 0 turkish_lira turkish_liras lira liras
money MYR 0 ringgit malaysian_ringgit myr
money IDR 0 rupiah indonesian_rupiah idr
money SEK 0 swedish_kronor swedish_krona swedish_crowns swedish_crown sek
money NOK 0 norwegian_kroner norwegian_krone norwegian_crowns norwegian_crown nok
money DKK 0 danish_kroner danish_krone danish_crowns danish_crown dkk
money PLN 0 zł zloty zlotys zloties polish_zloty pln
money CZK 0 czech_koruna koruna czech_crowns czech_crown czk
money HUF 0 forint forints hungarian_forint huf
money ILS 0 shekel shekels israeli_shekels ils
money SAR 0 saudi_riyals saudi_riyal sar
money AED 0 dirham dirhams uae_dirhams aed
money MXN 0 mexican_pesos mexican_peso mxn
money PHP 0 philippine_pesos philippine_peso php
money ARS 0 argentine_pesos argentine_peso ars
money CLP 0 chilean_pesos chilean_peso clp
money COP 0 colombian_pesos colombian_peso cop
money EGP 0 egyptian_pounds egyptian_pound egp
money PKR 0 pakistani_rupees pakistani_rupee pkr
money LKR 0 sri_lankan_rupees sri_lankan_rupee lkr
money BDT 0 taka bdt
money KES 0 kenyan_shillings kenyan_shilling kes
money UAH 0 hryvnia hryvnias uah
money KZT 0 tenge kzt
money ETB 0 birr etb
money GHS 0 cedi cedis ghs
money TZS 0 tanzanian_shillings tanzanian_shilling tzs
money UGX 0 ugandan_shillings ugandan_shilling ugx
money QAR 0 qatari_riyals qatari_riyal qar
money KWD 0 kuwaiti_dinars kuwaiti_dinar kwd
money OMR 0 omani_rials omani_rial omr
money BHD 0 bahraini_dinars bahraini_dinar bhd
money JOD 0 jordanian_dinars jordanian_dinar jod
money IQD 0 iraqi_dinars iraqi_dinar iqd
money IRR 0 iranian_rials iranian_rial irr
money MAD 0 moroccan_dirhams moroccan_dirham
money RON 0 romanian_lei romanian_leu ron
money RSD 0 serbian_dinars serbian_dinar rsd
money ISK 0 icelandic_kronur icelandic_krona isk
money PEN 0 peruvian_soles peruvian_sol =PEN
money MMK 0 kyat kyats mmk
money LAK 0 kip
money MNT 0 tugrik tugriks mnt
money GEL 0 lari
money ZMW 0 kwacha zmw
money RWF 0 rwandan_francs rwandan_franc rwf
money NPR 0 nepalese_rupees nepali_rupees npr
money VES 0 bolivars bolivar ves
money YER 0 yer
money DZD 0 dzd
money TND 0 tnd
money LYD 0 lyd
money MDL 0 mdl
money XOF 0 xof
money XAF 0 xaf
money BWP 0 pula
money KHR 0 riel riels
money AZN 0 manat manats
money BGN 0 leva
money AFN 0 afghani afghanis
money PYG 0 guarani guaranis
money UYU 0 uyu
money CUP 0 =CUP
money GBP 0 quid
money USD 0 bucks
money DOP 0 dop`;

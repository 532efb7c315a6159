/**
 * Units as English prints them: money in ISO 4217, measures in UCUM. One line per unit: kind, unit, what a printed one
 * is worth (a power of ten, or a plain factor), and its names; `_` stands for a gap or a hyphen. Names whose letter
 * case tells them apart stand behind `=`.
 */
export const unitTable = `
percent % 0 percent per_cent pct pc
percent % -1 per_thousand per_mille per_mil
percent pp 0 percentage_point percentage_points percent_point percent_points pp ppt ppts pps
percent pp -2 basis_point basis_points bps bp
money CNY 0 yuan renminbi rmb cny yuan_renminbi chinese_yuan
money USD 0 dollar dollars us_dollar us_dollars usd u.s._dollars u.s._dollar american_dollars
money USD -2 cents cent us_cents us_cent
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
money MNT 0 tugrik tugriks mnt
money VES 0 bolivars bolivar ves
money QAR 0 qar
money OMR 0 omr
money IRR 0 irr
money YER 0 yer
money KWD 0 kwd
money JOD 0 jod
money IQD 0 iqd
money RSD 0 rsd
money DZD 0 dzd
money TND 0 tnd
money BHD 0 bhd
money LYD 0 lyd
money ISK 0 isk
money RON 0 ron
money MDL 0 mdl
money UGX 0 ugx
money TZS 0 tzs
money XOF 0 xof
money XAF 0 xaf
money RWF 0 rwf
money UYU 0 uyu
money CUP 0 cup
money DOP 0 dop
mass t 0 tonne tonnes ton tons metric_ton metric_tons metric_tonnes metric_tonne =MT =t
mass t 5 =LMT
mass t 9 =Gt gigatonnes gigatons
mass t 6 =Mt mmt megatonnes megatons
mass t 3 =kt kilotonnes kilotons kilotonne
mass kg 0 kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs
mass g 0 gram grams gramme grammes =g
mass mg 0 milligram milligrams mg
mass ug 0 microgram micrograms =μg =µg =ug
mass {公担} 0 quintal quintals
mass {斤} 0 jin catty catties
mass [lb_av] 0 lb lbs
mass [stone_av] 0 stone =st
mass [oz_tr] 0 troy_ounce troy_ounces
mass [oz_av] 0 ounce ounces oz
mass [car_m] 0 carat carats
area har 0 hectare hectares ha
area {亩} 0 mu
area m2 0 square_metre square_metres square_meter square_meters sq_m sqm sq_metres sq_meters m2 =m²
area mm2 0 square_millimetre square_millimetres square_millimeter square_millimeters mm2 =mm²
area cm2 0 square_centimetre square_centimetres square_centimeter square_centimeters cm2 =cm²
area km2 0 square_kilometre square_kilometres square_kilometer square_kilometers sq_km sqkm km2 =km²
area [acr_us] 0 acre acres
area [sft_i] 0 square_foot square_feet sq_ft
area [smi_us] 0 square_mile square_miles sq_mi sq_miles
volume m3 9 bcm
volume km3 0 cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers
volume cm3 0 cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters
volume [cft_i] 0 cubic_foot cubic_feet
volume [cft_i] 9 bcf
volume [cft_i] 12 tcf
volume [cft_i] 6 mmcf
volume m3 6 mcm
volume m3 0 cubic_metre cubic_metres cubic_meter cubic_meters cu_m m3 cbm =m³
volume L 0 litre litres liter liters =L =l
volume mL 0 millilitre millilitres milliliter milliliters ml
volume [gal_us] 0 gallon gallons
volume [bbl_us] 0 barrel barrels bbl bbls boe
volume [bbl_us]/d 0 bpd boepd boe/d
volume [bbl_us]/d 6 mbpd
volume [pt_br] 0 pint pints
volume [tbs_us] 0 tablespoon tablespoons tbsp
volume [tsp_us] 0 teaspoon teaspoons tsp
volume [bu_us] 0 bushel bushels
length m 0 metre metres meter meters =m
length km 0 kilometre kilometres kilometer kilometers km kms
length cm 0 centimetre centimetres centimeter centimeters cm
length mm 0 millimetre millimetres millimeter millimeters mm
length um 0 micron microns micrometre micrometres micrometer micrometers =μm =µm
length nm 0 nanometre nanometres nanometer nanometers =nm
length [mi_i] 0 mile miles
length [nmi_i] 0 nautical_mile nautical_miles
length [yd_i] 0 yard yards yd yds
length [ft_i] 0 foot feet ft
length [ly] 0 light_year light_years
length [in_i] 0 inch inches
length {里} 0 li
duration a 0 year years yr yrs
duration a 0*10 decade decades
duration {世纪} 0 century centuries
duration mo 0 month months mth mths
duration {季度} 0 quarters quarter
duration {工作日} 0 working_day working_days business_day business_days workdays workday
duration {交易日} 0 trading_day trading_days trading_sessions
count {岁} 0 year_old year_olds years_old years_of_age
duration wk 0 week weeks wk wks working_week working_weeks work_week work_weeks
duration wk 0*2 fortnight fortnights
duration d 0 day days
duration h 0 hour hours hr hrs =h
duration min 0 minute minutes min mins
duration s 0 second seconds sec secs =s
duration ms 0 millisecond milliseconds ms
duration us 0 microsecond microseconds
duration ns 0 nanosecond nanoseconds
power W 0 watt watts =W
power kW 0 kilowatt kilowatts kw
power MW 0 megawatt megawatts =MW
power GW 0 gigawatt gigawatts gw
power TW 0 terawatt terawatts tw
power [HP] 0 horsepower hp
energy kW.h 0 kilowatt_hour kilowatt_hours kwh
energy MW.h 0 megawatt_hour megawatt_hours =MWh mwh
energy GW.h 0 gigawatt_hour gigawatt_hours gwh
energy TW.h 0 terawatt_hour terawatt_hours twh
energy [Btu] 0 btu btus british_thermal_unit british_thermal_units
energy [Btu] 6 mmbtu
energy J 0 joule joules
energy GJ 0 gigajoule gigajoules
energy PJ 0 petajoule petajoules
energy kJ 0 kilojoule kilojoules kj
energy cal 0 calorie calories
energy kcal 0 kilocalorie kilocalories kcal
temperature Cel 0 degree_celsius degrees_celsius degree_centigrade degrees_centigrade celsius centigrade deg_c
temperature [degF] 0 degrees_fahrenheit degree_fahrenheit fahrenheit
temperature Cel 0 degree degrees
power kV 0 kilovolt kilovolts kv
power V 0 volt volts =V
power kV.A 0 kva
count t.km 0 tonne_kilometre ton_kilometre tonne_kilometer ton_kilometer tonne_kilometres ton_kilometres tonne_kilometers ton_kilometers
count {人公里} 0 passenger_kilometre passenger_kilometer passenger_kilometres passenger_kilometers
count Hz 0 hertz hz
count [psi] 0 psi
count kHz 0 kilohertz khz
count MHz 0 megahertz =MHz mhz
count GHz 0 gigahertz ghz
count dB 0 decibel decibels db
count MPa 0 megapascals =MPa
count kPa 0 kilopascals kpa
count hPa 0 hectopascals hpa
count Mbit/s 0 mbps
count Gbit/s 0 gbps
count mA.h 0 mah milliampere_hours
count MB 0 megabyte megabytes =MB
count GB 0 gigabyte gigabytes =GB
count TB 0 terabyte terabytes =TB
count mm[Hg] 0 mmhg
count mmol 0 =mmol millimole millimoles
count mSv 0 =mSv millisievert millisieverts
count {标准箱} 0 teu teus
speed km/h 0 kph kmh kmph
speed [mi_i]/h 0 mph
speed [kn_i] 0 knot knots kn
ratio [ppm] 0 parts_per_million ppm
ratio [ppb] 0 parts_per_billion ppb
ratio {倍} 0 fold
`;

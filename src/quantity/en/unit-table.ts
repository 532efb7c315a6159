/**
 * Units as English prints them: money in ISO 4217, measures in UCUM. One line per unit: kind, unit, what a printed one
 * is worth (a power of ten, or a plain factor), and its names; `_` stands for a gap or a hyphen. Names whose letter
 * case tells them apart stand behind `=`.
 */
import { moneyTable } from './money-table.ts';

export const unitTable = `
${moneyTable}
percent % 0 percent per_cent pct pc
percent % -1 per_thousand per_mille per_mil parts_per_thousand part_per_thousand
percent pp 0 percentage_point percentage_points percent_point percent_points pp ppt ppts pps
percent pp -2 basis_point basis_points bps bp pips
mass t 0 tonne tonnes ton tons metric_ton metric_tons metric_tonnes metric_tonne =MT =t
mass t 5 =LMT
mass t 9 =Gt gigatonnes gigatons
mass t 6 =mt =Mt mmt megatonnes megatons
mass t 3 =kt kilotonnes kilotons kilotonne
mass kg 0 kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs
mass g 0 gram grams gramme grammes gm gms =g
count {像素} 6 megapixel megapixels
count {像素} 0 pixel pixels
mass mg 0 milligram milligrams mg
mass ng 0 nanogram nanograms =ng
mass pg 0 picogram picograms
mass [ston_av] 0 short_ton short_tons
mass [lton_av] 0 long_ton long_tons
mass [lcwt_av] 0 hundredweight hundredweights cwt
mass ug 0 microgram micrograms mcg =μg =µg =ug
mass {公担} 0 quintal quintals
mass {斤} 0 jin catty catties
mass [lb_av] 0 lb lbs
mass [stone_av] 0 stone =st
mass [oz_tr] 0 troy_ounce troy_ounces
mass [oz_av] 0 ounce ounces oz
mass [car_m] 0 carat carats
area [syd_i] 0 square_yard square_yards sq_yards sq_yds
area [sin_i] 0 square_inch square_inches sq_inches
area har 0 hectare hectares ha
area {亩} 0 mu
area {坪} 0 ping pings tsubo
area m2 0 square_metre square_metres square_meter square_meters sq_m sqm sq_metres sq_meters m2 =m²
area mm2 0 square_millimetre square_millimetres square_millimeter square_millimeters sq_mm mm2 =mm²
area cm2 0 square_centimetre square_centimetres square_centimeter square_centimeters sq_cm cm2 =cm²
area km2 0 square_kilometre square_kilometres square_kilometer square_kilometers sq_km sqkm km2 =km²
area [acr_us] 0 acre acres
area [sft_i] 0 square_foot square_feet sq_ft sqft
area [smi_us] 0 square_mile square_miles sq_mi sq_miles
volume m3 9 bcm
volume km3 0 cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers
volume cm3 0 cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters cc
volume [cft_i] 0 cubic_foot cubic_feet
volume [cft_i] 9 bcf
volume [cft_i] 12 tcf
volume [cft_i] 6 mmcf
volume m3 6 mcm
volume m3 0 cubic_metre cubic_metres cubic_meter cubic_meters cu_m m3 cbm =m³
volume [acr_us].[ft_i] 0 acre_foot acre_feet
volume [cyd_i] 0 cubic_yard cubic_yards
volume [cin_i] 0 cubic_inch cubic_inches
volume [foz_us] 0 fluid_ounce fluid_ounces fl_oz
volume [qt_us] 0 quart quarts
volume dL 0 decilitre decilitres deciliter deciliters =dL =dl
volume cL 0 centilitre centilitres centiliter centiliters =cl =cL
volume hL 0 hectolitre hectolitres hectoliter hectoliters
volume kL 0 kilolitre kilolitres kiloliter kiloliters
volume ML 0 megalitre megalitres megaliter megaliters =ML
volume GL 0 gigalitre gigalitres gigaliter gigaliters =GL
volume [cft_i]/s 0 cusec cusecs
volume m3/s 0 cumec cumecs
volume L 0 litre litres liter liters ltr ltrs =L =l
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
length [mi_i] 0 mile miles =mi
length [fth_us] 0 fathom fathoms
length AU 0 astronomical_unit astronomical_units
length pc 0 parsec parsecs
length [fur_us] 0 furlong furlongs
length [nmi_i] 0 nautical_mile nautical_miles
length [yd_i] 0 yard yards yd yds
length [ft_i] 0 foot feet ft
length [ly] 0 light_year light_years
length [in_i] 0 inch inches
length {里} 0 li
duration a 0 year years yr yrs
duration a 0*10 decade decades
duration a 0*1000 millennium millennia millenniums
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
power kW 0 kilowatt kilowatts kw kwp
power MW 0 megawatt megawatts =MW =MWp
power GW 0 gigawatt gigawatts gw gwp
power TW 0 terawatt terawatts tw
power [HP] 0 horsepower hp bhp
energy W.h 0 watt_hour watt_hours =Wh
energy kW.h 0 kilowatt_hour kilowatt_hours kwh
energy MW.h 0 megawatt_hour megawatt_hours =MWh mwh
energy GW.h 0 gigawatt_hour gigawatt_hours gwh
energy TW.h 0 terawatt_hour terawatt_hours twh
energy [Btu] 0 btu btus british_thermal_unit british_thermal_units
energy [Btu] 6 mmbtu
energy J 0 joule joules
energy MJ 0 megajoule megajoules =MJ
energy TJ 0 terajoule terajoules =TJ
energy EJ 0 exajoule exajoules =EJ
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
count eV 0 electronvolt electronvolts =eV
count eV 3 =keV
count eV 6 =MeV
count eV 9 =GeV
count eV 12 =TeV
count '' 0 arcsecond arcseconds arc_second arc_seconds
count ' 0 arcminute arcminutes arc_minute arc_minutes
count [psi] 0 psi
count N.m 0 newton_metre newton_metres newton_meter newton_meters =Nm
count {转}/min 0 rpm
count [mi_i]/[gal_us] 0 mpg miles_per_gallon
count [iU] 0 =IU
count mbar 0 millibar millibars mbar =mb
count Bq 0 becquerel becquerels =Bq
count A 0 amp amps ampere amperes
count lm 0 lumen lumens
count PB 0 petabyte petabytes =PB
count EB 0 exabyte exabytes =EB
count uSv 0 =μSv =µSv microsievert microsieverts
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
ratio [pptr] 0 parts_per_trillion
ratio [ppb] 0 parts_per_billion ppb
ratio {倍} 0 fold
`;

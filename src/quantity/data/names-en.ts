/**
 * English names that hold a number and that no rule tells from a count: `Nine Inch Nails` are no nine inches. Names are
 * parted by bars and printed as they are, with their capitals; a long one is cut where it can be nothing else. Left out is
 * what a headline may also count in the same letters (Three Sisters, 36 Hours), and what the rules in `en/` know by its
 * form (Route 66, Model 3, the FTSE 100).
 *
 * Firms after the lists of the exchanges they are on (Nasdaq, NYSE, LSE, ASX, HKEX), clubs after their leagues, works and
 * bands after their entries in Wikidata, places after GeoNames.
 */
export const namesOf: Readonly<Record<string, string>> = {
  firms: `Capital One|Five Below|Seven West Media|Seven Group Holdings|Seven Network|Nine Network|Nine Entertainment|
    Nine West|Nine Dragons|Network Ten|Network 10|Channel Nine|Channel Seven|Channel Ten|Three UK|Three Mobile|
    Three Ireland|Seven & i|Seven & I|Phillips 66|Century 21|3i Group|1&1|888 Holdings|Twenty-First Century Fox|
    21st Century Fox|20th Century Studios|20th Century Fox|Pier 1|Five Guys|Six Flags|
    Eleven Madison Park|Ninety One|Studio 54|99 Ranch|99 Speed Mart|24 Hour Fitness|7 For All Mankind|5-hour Energy|
    Kronenbourg 1664|Heinz 57|Levi's 501|Two Sigma|Four Loko|Three Squirrels|WD-40|84 Lumber|Vat 69|One Medical|Forever 21`,
  bands: `Maroon 5|Blink-182|Blink 182|Sum 41|Matchbox Twenty|Matchbox 20|Three Days Grace|Thirty Seconds to Mars|
    30 Seconds to Mars|Twenty One Pilots|One Direction|Jackson 5|Jackson Five|Dave Clark Five|5 Seconds of Summer|
    Five Seconds of Summer|50 Cent|2 Chainz|21 Savage|10,000 Maniacs|98 Degrees|4 Non Blondes|3 Doors Down|
    Three Doors Down|100 gecs|38 Special|East 17|Heaven 17|Haircut 100|Front 242|Galaxie 500|Eiffel 65|Apollo 440|
    Sham 69|Level 42|S Club 7|Five Finger Death Punch|Nine Inch Nails|Nine Below Zero|Ten Years After|Three Dog Night|
    Four Tet|Seven Mary Three|Eve 6|Zero 7|Gang of Four|Old 97's|Powerman 5000|Death from Above 1979|
    Three 6 Mafia|Four Year Strong|Five for Fighting|Two Door Cinema Club|Four Tops`,
  works: `12 Angry Men|Twelve Angry Men|12 Years a Slave|Twelve Years a Slave|12 Monkeys|Twelve Monkeys|127 Hours|
    13 Reasons Why|Thirteen Reasons Why|13 Going on 30|21 Jump Street|22 Jump Street|21 Grams|24 Hour Party People|
    27 Dresses|28 Days Later|28 Weeks Later|28 Years Later|101 Dalmatians|102 Dalmatians|10 Things I Hate About You|
    10 Cloverfield Lane|2001: A Space Odyssey|3:10 to Yuma|3 Idiots|Three Idiots|30 Rock|48 Hrs|50 First Dates|
    Fifty Shades|(500) Days of Summer|500 Days of Summer|60 Minutes|7 Days in Entebbe|8 Mile|
    90 Day Fiancé|Hawaii Five-O|Hawaii Five-0|Babylon 5|Blake's 7|Deep Space Nine|400 Blows|39 Steps|
    Thirty-Nine Steps|40-Year-Old Virgin|One Hundred Years of Solitude|100 Years of Solitude|
    One Flew Over the Cuckoo|One Thousand and One Nights|Thousand and One Nights|Two and a Half Men|Two Broke Girls|
    2 Broke Girls|Three Billboards Outside|Three Men and a Baby|Three Men in a Boat|Three-Body Problem|
    Three Body Problem|3 Body Problem|Four Weddings and a Funeral|Four Quartets|Five Easy Pieces|Seven Samurai|
    Seven Pounds|Seven Psychopaths|Seven Brides for Seven Brothers|Seven Year Itch|Eight Men Out|
    Nine Perfect Strangers|Ten Canoes|Thirteen Lives|Thirteen Days|Around the World in 80 Days|
    Around the World in Eighty Days|Twenty Thousand Leagues Under|20,000 Leagues Under|A Thousand Splendid Suns|
    A Tale of Two Cities|Two Towers|Two Popes|Two Gentlemen of Verona|Catch-22|Catch 22|Slaughterhouse-Five|
    Slaughterhouse Five|Fahrenheit 451|Fahrenheit 9/11|Station Eleven|Hateful Eight|Magnificent Seven|
    Secret Seven|Famous Five|Big Hero 6|District 9|Room 237|Ocean's Eleven|Ocean's Twelve|Ocean's Thirteen|
    Ocean's 8|Ocean's 11|Sign of Four|One Life to Live|One Day at a Time|One Battle After Another|Six of Crows|
    Two Days, One Night|Three Colours|Three Colors|Three Identical Strangers|Three Thousand Years of Longing|
    Five Nights at Freddy|Five Children and It|Five Feet Apart|Six Degrees of Separation|Three Days of the Condor|
    Seven Years in Tibet|Seven Worlds, One Planet|Whole Nine Yards|Sixteen Candles|20 Feet from Stardom|
    Twenty Feet from Stardom|20 Days in Mariupol|Thirty Seconds Over Tokyo|84 Charing Cross Road|99 Luftballons|
    99 Red Balloons|99 Problems|100 Foot Wave|1% Club|1619 Project|Beverly Hills 90210|
    Ten Days That Shook the World|Five Little Pigs|Four Thousand Weeks|Seven Husbands of Evelyn Hugo|
    7 Habits of Highly|Seven Habits of Highly|21 Lessons for the 21st Century|12 Rules for Life|4-Hour Workweek|
    Seven Days in May|One Night in Miami|One Man, Two Guvnors|One Foot in the Grave|24 Hours in A&E|
    24 Hours in Police Custody|8 Out of 10 Cats|Two Pints of Lager|Four in a Bed|Seven Nation Army|Eight Days a Week|
    Nine Million Bicycles|Summer of '69|Fifty Ways to Leave Your Lover|50 Ways to Leave Your Lover|
    Three Times a Lady|A Thousand Miles|A Thousand Years|Nineteen Eighty-Four`,
  groups: `Central Park Five|Birmingham Six|Guildford Four|Maguire Seven|Hong Kong 47|Little Rock Nine|Cambridge Five|
    Hollywood Ten|Catonsville Nine|Chicago Seven|Chicago 7|Exonerated Five|Colston Four|Group of 77|SEAL Team Six|
    SEAL Team 6|Seal Team Six|Seal Team 6|Big 12|Sweet 16|Bali Nine|Stansted 15|Angola Three|West Memphis Three|
    Jena Six|Cuban Five|1922 Committee|1992 Consensus|Charter 77|Charter 08`,
  clubs: `Schalke 04|Mainz 05|Hannover 96|1860 Munich|TSV 1860|Bayer 04|Racing 92|Darmstadt 98|Philadelphia 76ers|
    San Francisco 49ers|Ingolstadt 04|Sarpsborg 08`,
  places: `Thousand Oaks|Thousand Islands|Ten Thousand Islands|Five Points|Nine Elms|Seven Dials|
    Seven Mile Beach|Seven Mile Bridge|Four Oaks|Four Marks|Six Mile Bottom|Seven Kings|Eight Mile Plains|
    Nine Mile Falls|Ten Sleep|One Tree Hill|One Canada Square|One World Trade|Two World Trade|Three World Trade|
    Four World Trade|Seven World Trade|7 World Trade|One Vanderbilt|One Liberty Plaza|One Times Square|One New Change|
    One Blackfriars|One Police Plaza|30 Rockefeller Plaza|30 Hudson Yards|10 Hudson Yards|50 Hudson Yards|
    432 Park Avenue|30 St Mary Axe|20 Fenchurch Street|22 Bishopsgate|8 Canada Square|100 Mile House|70 Mile House|
    Town of 1770|Hundred Acre Wood`,
  others: `Six-Day War|Six Day War|12-Day War|Twelve-Day War|Fourteen Points|Ninety-five Theses|Ninety-Five Theses|
    95 Theses|Thirty-nine Articles|Thirty-Nine Articles|Twelve Days of Christmas|INEOS 1:59 Challenge|
    Ineos 1:59 Challenge|INEOS 1:59|Ineos 1:59|Le Mans 24 Hours|24 Hours of Le Mans|24 Hours of Daytona|Daytona 500|
    Indianapolis 500|Indy 500|Coca-Cola 600|Bathurst 1000|Bathurst 12 Hour|Spa 24 Hours|Two Oceans Marathon|Lotto 6/49|
    Mark Six|Hot 100|Billboard 200|Inc. 5000|Top 14|Magic 8-Ball|Magic 8 Ball|
    Order 9066|Four Noble Truths|Twenty Questions|One Day International|One-Day International|
    Operation 1027|Project 2025`,
};

/**
 * English nouns that newspapers count, with the counter that Chinese uses for them, so that `276 companies` and
 * 276家 have one unit. Where Chinese has several, the commonest stands; other nouns count with the unit `1`.
 */

import { personNouns } from './person-nouns.ts';

const table = `
{家} company companies enterprise enterprises firm firms business businesses factory factories supermarket supermarkets hospital hospitals bank banks shop shops store stores restaurant restaurants hotel hotels manufacturer manufacturers supplier suppliers institution institutions operator operators subsidiary subsidiaries airline airlines retailer retailers lender lenders
{人} people person persons personnel crew crews troops troop police son sons daughter daughters brother brothers sister sisters mother mothers father fathers wife wives husband husbands individual individuals resident residents worker workers employee employees patient patients death deaths medic medics student students passenger passengers staff staffers soldier soldiers volunteer volunteers migrant migrants jobseeker jobseekers farmer farmers participant participants victims survivors men women children agent agents analyst analysts trader traders broker brokers recipient recipients alumni striker strikers teenager teenagers runner runners minister ministers firefighter firefighters tourist tourists scientist scientists driver drivers lawyer lawyers prisoner prisoners protester protesters protestor protestors refugee refugees immigrant immigrants voter voters customer customers consumer consumers investor investors shareholder shareholders lawmaker lawmakers civilian civilians pupil pupils adult adults boy boys girl girls engineer engineers researcher researchers diplomat diplomats judge judges suspect suspects inmate inmates activist activists pilot pilots sailor sailors rescuer rescuers man woman child females males nationals twins americans australians britons canadians egyptians europeans germans indians iranians israelis italians koreans mexicans nigerians pakistanis palestinians russians syrians ukrainians miner miners pensioner pensioners spectator spectators fisherman fishermen policeman policemen
{名} doctor doctors nurse nurses officer officers official officials expert experts teacher teachers member members graduate graduates athlete athletes player players journalist journalists candidate candidates
{例} case cases infection infections fatality fatalities
{级} magnitude
{个} town towns hamlet hamlets institute institutes street streets subdistrict subdistricts neighbourhood neighbourhoods neighborhood neighborhoods ministry ministries bureau bureaus association associations cluster clusters goal goals product products variety varieties problem problems reason reasons factor factors condition conditions project projects city cities country countries province provinces county counties village villages department departments sector sectors industry industries measure measures month-olds team teams zone zones park parks platform platforms site sites community communities job jobs post posts item items category categories district districts region regions base bases township townships program programs programme programmes group groups agency agencies office offices section sections stations station channel channels center centers centre centres market markets area areas brand brands port ports position positions type types kind kinds aspect aspects part parts step steps element elements stages
{次} time times meeting meetings flight flights visit visits inspection inspections
{人次} trip trips visitor-trips person-times visits-trips
{张} bed beds permit permits ticket tickets photo photos card cards certificate certificates
{件} piece pieces article articles garment garments parcel parcels package packages incident incidents patent patents
{只} mask masks chicken chickens bird birds sheep stock stocks fund funds glove gloves
{台} unit units machine machines set sets computer computers ventilator ventilators excavator excavators
{辆} car cars vehicle vehicles truck trucks bus buses lorry lorries bicycle bicycles
{户} household households family families home homes
{条} line lines road roads rule rules suggestion suggestions river rivers route routes production-lines
{项} policy policies task tasks agreement agreements contract contracts deal deals indicator indicators service services right rights
{份} copy copies document documents questionnaire questionnaires form forms
{套} apartment apartments flat flats suits kit kits
{支} squad squads vaccine vaccines syringe syringes
{剂} dose doses jab jabs
{所} school schools university universities college colleges kindergarten kindergartens
{座} bridge bridges building buildings tower towers dam dams mine mines plant plants
{艘} ship ships vessel vessels
{架} plane planes aircraft jets
{列} train trains
{头} cattle cow cows pig pigs
{位} guest guests leader leaders
{场} match matches briefing briefings press-conference conferences event events game games
{层} storey storeys floor floors
{篇} essay essays paper papers
{对} pair pairs couple couples
{票} vote votes ballots
{点} point points pts
{字} words characters
{股} share shares
{桶} drum drums
{箱} box boxes carton cartons container containers
{瓶} bottle bottles
{袋} bag bags sack sacks
{批} batch batches
{枚} bomb bombs missile missiles rocket rockets medal medals warhead warheads grenade grenades mortar mortars coin coins stamp stamps
{颗} satellite satellites planet planets bullet bullets pearl pearls tooth teeth
{棵} tree trees
{艘} boat boats submarine submarines frigate frigates destroyer destroyers tanker tankers ferry ferries warship warships trawler trawlers yacht yachts
{架} helicopter helicopters drone drones airliner airliners airplane airplanes bomber bombers
{起} accident accidents crash crashes murder murders crime crimes theft thefts burglary burglaries lawsuit lawsuits blaze blazes robbery robberies offence offences offense offenses collision collisions
{项} charge charges count counts bill bills treaty treaties award awards prize prizes trial trials study studies survey surveys
{本} book books passport passports
{部} film films movie movies novel novels phone phones smartphone smartphones
{首} song songs poem poems
{匹} horse horses camel camels
{只} dog dogs cat cats duck ducks goat goats bear bears wolf wolves tiger tigers elephant elephants panda pandas
{口} well wells
{栋} villa villas
{间} room rooms classroom classrooms bedroom bedrooms
{座} island islands reactor reactors airport airports temple temples museum museums church churches mosque mosques stadium stadiums lighthouse lighthouses
{场} win wins defeat defeats victory victories loss losses concert concerts battle battles
{票} abstention abstentions
{幅} painting paintings portrait portraits
{封} letter letters email emails
{岁} years-old
`;

/** Persons as often as firms, whose counters differ: six Chinese producers. */
const maybeFirms = /^(?:producer|developer|builder|publisher)s?$/;

const counters = new Map<string, string>(
  personNouns.filter((noun) => !maybeFirms.test(noun)).map((noun) => [noun, '{人}']),
);
for (const line of table.trim().split('\n')) {
  const [unit, ...nouns] = line.split(' ') as [string, ...string[]];
  for (const noun of nouns) counters.set(noun, unit);
}

/** The counter of a noun in lower case; undefined for a noun that is not in the table. */
export const counterOf = (noun: string): string | undefined =>
  counters.get(noun) ?? (noun.endsWith('ists') && noun.length > 6 && !unlike.has(noun) ? '{人}' : undefined);

/** Who ends in -ists is a person; what is told or written so is none. */
const unlike = new Set(
  'assists consists insists persists resists subsists desists enlists checklists playlists shortlists blacklists waitlists'.split(
    ' ',
  ),
);

/** Nouns for people beyond the commonest, so that `128 defendants` counts 人 and `the juror, 58,` is so old. */

const table = `
accused aide archbishop baron bishop boss bride butler captain chief cleric colonel cook corporal countess deacon duchess duke earl emir fiance godfather groom heir host imam magnate maid mogul monarch monk pastor pope recluse sheikh skipper stepfather stepmother sultan tramp tycoon vicar viscount accomplice accountant academic acquaintance actor actress adviser advisor ambassador applicant apprentice architect
arrival artist assailant assistant asylum-seeker attacker attendant attendee attorney auditor aunt author baker
bandit banker barrister beggar believer beneficiary bidder biologist boxer breeder builder burglar bystander butcher cadet
campaigner captive caregiver carer carpenter casualty celebrity chef chemist citizen claimant classmate cleaner
clerk climber clinician colleague columnist comedian commander commissioner commuter competitor complainant composer
conductor congressman congresswoman conscript constable consultant contestant contractor convict correspondent councillor councilor
counsellor courier courtier cousin creditor cricketer criminal critic cyclist dancer daughter-in-law dealer debtor defector defendant
defender delegate democrat demonstrator dentist deportee deputy descendant designer detainee detective developer diner
director dissident diver donor economist editor elector electrician employer entrepreneur envoy epidemiologist evacuee
executive exile expatriate explorer extremist father-in-law finalist foreigner founder fan fighter footballer freelancer friend
fugitive gangster gardener general geologist goalkeeper golfer governor grandchild grandson granddaughter grandparent
grandmother grandfather grower guard guide gunman hacker hairdresser hiker historian holidaymaker homeowner hostage
householder hunter hygienist infant infantryman informant inhabitant insider inspector instructor insurgent intern interpreter
interviewee inventor islander jockey juror justice kid killer king landlord landowner layman leaker lecturer legislator librarian lieutenant
lifeguard listener looter lord magistrate manager marine marcher mathematician mayor mechanic medallist mercenary
merchant midfielder midwife militant militiaman motorcyclist motorist mourner murderer musician nanny neighbor neighbour nephew niece
newcomer newborn nominee novelist novice nun nurse-midwife observer occupant offender onlooker opponent orderly organiser
organizer orphan owner painter paramedic paratrooper parent parishioner partygoer passer-by pathologist peacekeeper peasant pedestrian
performer pharmacist philosopher photographer physician physicist pickpocket pilgrim pioneer pirate plaintiff planner playwright plumber poacher
poet policewoman politician postgraduate postman president priest prince princess producer professor programmer prosecutor
psychiatrist psychologist publisher queen rabbi rebel recruit referee regular relative renter reporter representative republican
reservist respondent retiree reveller rider rioter robber salesman salesperson saver scholar schoolboy
schoolchild schoolgirl sculptor seafarer seaman seeker seller senator senior sergeant servant settler shopkeeper shopper
sibling singer sister-in-law skier smoker smuggler sniper sociologist solicitor spokesman spokesperson spokeswoman sponsor spouse spy
squatter statistician stepson stepdaughter stowaway stranger strategist street-sweeper subscriber superintendent supporter surgeon
surveyor survivor swimmer sympathiser taxpayer teammate technician teen tenant terrorist thief toddler townsman trafficker trainee
trainer translator traveller traveler treasurer trespasser trustee tutor uncle undergraduate unionist user veteran vet viewer
victim villager violinist virologist visitor vocalist waiter waitress warden warrior welder whistleblower widow widower
winemaker winger witness worshipper worshiper wrestler writer youngster youth zoologist
addict admiral adolescent airman amputee astronaut babysitter bartender batsman beachgoer blogger bodyguard bondholder borrower bowler breadwinner
bureaucrat businessman businesswoman buyer cadre caller cameraman caretaker chairman champion chairwoman clergyman concertgoer
cosmonaut craftsman crewman crewmember culprit dad depositor devotee disciple drinker earner farmhand filmmaker fireman firewoman follower fraudster freshman
gamer gentleman grandad grandma grandpa guardsman guerrilla guy gymnast helper herder herdsman hijacker housekeeper housemate influencer kidnapper
labourer laborer lady learner mediator moviegoer mum mom negotiator netizen olympian paralympian parliamentarian
perpetrator picker policyholder porter racer ratepayer responder roommate rower scammer serviceman servicewoman shepherd
smallholder speaker sportsman sportswoman sprinter stakeholder streamer sufferer surfer swindler taikonaut tailor trooper trucker umpire
vendor weaver workman
absentee keeper goalkeeper gatekeeper zookeeper beekeeper gamekeeper peacekeeper bookkeeper timekeeper appellant archer arsonist bather bricklayer busker centenarian chauffeur churchgoer crook deserter draftee entertainer entrant enthusiast escapee expat felon flatmate
gambler gunner heiress hitman hooligan hostess internee intruder jogger lodger mobster mutineer octogenarian parolee patron petitioner playmate punter returnee
schoolmate sheriff skater snowboarder sophomore steward stewardess stuntman theatregoer usher vandal
`;

/** What ends as a noun for a person does and is none. */
const things = new Set(
  `number order letter paper water power tower river summer winter quarter offer matter answer counter computer container border corner
  chapter cover diameter fever filter folder laser layer ladder master meter poster prayer printer ruler server shelter silver tier timber
  transfer trailer trigger weather error factor floor motor sector colour color sensor tractor reactor mirror door register
  plant grant restaurant warrant variant elephant fee tree degree committee coffee rupee process progress success business address dress
  mess access median supplier carrier premier barrier career gear year liner cruiser bomber fighter tanker trawler freighter steamer
  discount merger tender remainder gender encounter parameter denominator numerator indicator multiplier identifier cluster`.split(
    /\s+/,
  ),
);

/** Whether a noun that no table holds is told by its end to be a person's: heiress, ventriloquist. */
export const isAgent = (noun: string): boolean =>
  noun.length > 4 && /(?:er|or|ist|ian|ess|man|woman|naut|crat|ster)$/.test(noun) && !things.has(noun);

/** The plural of a noun in lower case. */
function pluralOf(noun: string): string {
  if (/(?:man|woman)$/.test(noun)) return noun.replace(/an$/, 'en');
  if (noun.endsWith('child')) return `${noun}ren`;
  if (/(?:wife|thief)$/.test(noun)) return noun.replace(/fe?$/, 'ves');
  if (/[^aeo]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

export const personNouns: readonly string[] = table
  .trim()
  .split(/\s+/)
  .flatMap((noun) => [noun, pluralOf(noun)]);

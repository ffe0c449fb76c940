import type { Token } from '../../types.ts';
import { EVERY_WEEKDAY, MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { wordSet } from '../reading.ts';

/** Words for people by what they do, or are to somebody, in the singular. */
const ROLES = wordSet(`
  reader member customer neighbour neighbor parent student colleague patient visitor listener driver volunteer teacher
  resident user guest pupil follower regular mum mam mom dad nurse friend client subscriber passenger tenant runner player
  child girl boy woman man lady gentleman lad lass fella bloke guy chap geezer kid toddler teenager granny grandad grandma
  grandpa grandparent grandfather grandmother gran nan auntie aunt uncle sister brother son daughter cousin niece nephew wife husband mother
  father babysitter carer caregiver cleaner porter caretaker janitor builder plumber electrician carpenter joiner
  farmer grower baker cook chef waiter waitress barista cashier clerk librarian archivist curator conductor coach
  trainer referee swimmer cyclist rider walker hiker climber dancer singer musician drummer crew team staff class
  artist illustrator painter sculptor designer photographer author writer poet editor translator developer coder
  engineer programmer tester maintainer contributor analyst accountant bookkeeper lawyer solicitor doctor surgeon
  midwife paramedic pharmacist dentist vet therapist counsellor counselor physio medic firefighter soldier veteran
  pensioner retiree apprentice intern trainee graduate candidate recruiter manager supervisor employee worker boss
  mentor lecturer tutor researcher scientist historian gardener beekeeper fisherman sailor skipper pilot attendant
  steward commuter traveller traveler tourist host landlord homeowner renter shopkeeper stallholder trader supplier
  donor supporter backer fan gamer viewer person folk family household couple newcomer beginner learner stranger
  owner shopper diner knitter maker crafter potter barber hairdresser tailor courier postman postwoman chaplain
  organist scout captain lifeguard widow widower refugee migrant freelancer founder teammate classmate flatmate
  housemate roommate commenter applicant participant attendee speaker interviewee witness firm business
`);
const PLURALS = wordSet('people folks men women children ladies gentlemen families businesses wives crews staff');

const singular = (word: string): string | undefined =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : undefined;

/** True for a word that names several people by their role: "parents", "drivers", "folks". */
export const arePeople = ({ kind, normal }: Token): boolean => {
  if (kind !== 'word') return false;
  const one = singular(normal);
  return PLURALS.has(normal) || (one !== undefined && ROLES.has(one));
};

/** Plurals that end like those who do a thing, and are things. */
const NO_AGENTS = wordSet(`
  numbers papers letters offers orders dollars powers towers flowers covers computers doors floors colors colours
  errors sensors fees trees coffees degrees lists cities others months waters summers winters corners borders matters
  answers posters folders dinners manners rivers layers fingers shoulders trailers trainers counters drawers printers
  newsletters chapters centers quarters headers factors mirrors tractors motors sectors vectors visitors knees bees
  sweaters jumpers burgers beers servers routers stickers flyers vouchers toppers stairs hours
`);

/** True for a plural that says what people do, known or not: "modders", "cellists", "trustees". */
export const areAgents = (token: Token): boolean =>
  arePeople(token) ||
  (token.kind === 'word' && /[a-z]{2}(?:ers|ors|ists|ees|ians)$/.test(token.normal) && !NO_AGENTS.has(token.normal));

/** Trades that say so by their ending: "barman", "shoesmith", "lock-keeper". */
const TRADE = /[a-z]{2}(?:m[ae]n|smith|keeper|maker|wright|monger|grapher|ologist|ician)$/;
const NO_TRADE = wordSet(
  'human roman german norman ottoman talisman caiman specimen regimen acumen omen abdomen women men batman',
);
const isTrade = ({ kind, normal }: Token): boolean => kind === 'word' && TRADE.test(normal) && !NO_TRADE.has(normal);

/** True for a word that names a person or people by their role: "baker", "a reader", "drivers". */
export const isRole = (token: Token): boolean =>
  (token.kind === 'word' && ROLES.has(token.normal)) || arePeople(token) || isTrade(token);

/** Capitals that are nobody, and the writer's own side. */
const NOBODY = wordSet(`
  we i our us my me you your the a an this that these those it he she they his her their here there what who how why when
  where which and but so for by from with no not check meet read see go do does did is are was were has have had will can
  could would should might must let today tomorrow yesterday tonight now then also just last next every each all both
  some most many more only even if as at on in of to or than too yes ${WEEKDAYS} ${EVERY_WEEKDAY} ${MONTHS} spring summer autumn winter
  christmas easter new everyone everybody anyone god president senator administration government committee house court
  governor mayor minister party republicans democrats america americans congress facebook instagram twitter linkedin
  youtube tiktok google zoom pinterest nature idea photo photos credit kudos props hats shoutout shout thanks thank
  introducing follow inspired learned borrowed back after before one two three four five six seven eight nine ten first
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
  ninety hundred several few
  under over beside behind near above below beneath between among across along around round through inside outside
  beyond against within without toward towards upon off into onto until till past down up nothing something anything
  everything nobody none since prior rest worth come during despite according because going former commissioner second
  third big good great happy please hello hi hey dear sorry well original cabin excel app another
`);

/** Stuff and weather: "Dust covers the lamps" names no firm. Names such as Ivy and Clay are left out. */
const MATTER = wordSet(
  'rain snow fog frost mist dust sand mud gravel grass moss smoke straw rust slate water ice salt oil paint',
);
export const isMatter = ({ normal }: Pick<Token, 'normal'>): boolean => MATTER.has(normal);

/** True for a mention and for a word in capitals that may be somebody's name. */
export const isNamed = (token: Token): boolean => {
  const { kind, text, normal, capital } = token;
  const isWord = kind === 'word' && capital && /^\p{Lu}\p{M}*\p{Ll}/u.test(text);
  return kind === 'mention' || (isWord && !NOBODY.has(normal) && !isMatter(token));
};

import {
  ABOUT_US,
  ALL_OF_US,
  addressesSomebody,
  announcement,
  type Clause,
  clauseAt,
  defineRule,
  expand,
  follows,
  gist,
  type Hit,
  hearsSomebody,
  hitOver,
  isHeadline,
  isNoNews,
  isOthersNews,
  isTribute,
  meant,
  namesPeople,
  ownership,
  POLITICS,
  type Post,
  PUBLIC_MATTERS,
  quote,
  ramp,
  selfTalk,
  type Token,
  type Told,
} from '../../src/rule-kit.ts';

/** Shares of clauses about the writer between which news becomes only theirs. Source: rules card, a half; the rise is hand-set. */
const THEIRS = [0, 0.6] as const;
/** Times the fewest words from which it weighs in full: a longer post had more room to say it. Hand-set. */
const FULL = 4;
/** What a reader may get out of a post, by shared cue: use, a turn, thanks, being heard, feeling. */
const GAINS = ['benefit', 'invite', 'thanks', 'feeling'];

/** Characters between a verb of helping and the people helped. */
const REACH = 60;

/** What somebody does for a writer: it counts, pays or decides, and the doer has nothing of it. */
const FAVOURS =
  '=follow|=like|=share|=vote|=nominate|pre-save|presave|star|=go star|=answer|=update|=rate|=review|=stream|=subscribe|=fill|=fill in|=fill out|=complete|=sign|=repost|=retweet|=download|=back|=support|=recommend|=leave|=pass|=spread|=send|=take';
/** What a network or a prize counts. */
const COUNTS = '=like|=likes|=follow|=follows|=share|=shares|=vote|=votes|=review|=reviews|=rating|=ratings|=thumbs up';
/** Tokens behind a request in which its object stands: "update your bookmarks". */
const OBJECT = 3;
/** Shared cues that leave a request as it is: thanks in advance is no gain. */
const POLITE = ['thanks', 'feeling'];
const SELF = /^(?:we|us|ours?|i|me|my|its|their)$/;
const US = /^(?:we|us|our|me|my)$/;
const POSSESSIVE = /^(?:our|my|us|me|its|his|her|their)$/;
const READER = /^yo(?:u|urs?)$/;
/** Gains that speak of "you" are found by that word. */
const YOU = /\byo(?:u|ur)\b/i;
/** "You can vote once a day" is the request again, and "your contacts" are whom it wants. */
const AGAIN = new RegExp(
  `^(?:${FAVOURS.replaceAll('=', '')}|to|contacts|friends|network|followers|feed|story|vote|votes|usual|cooperation|
  attention)$`,
);

const isReader = ({ tokens }: Post, at: number): boolean =>
  READER.test(tokens[at]?.normal ?? '') &&
  !tokens[at]?.quoted &&
  !tokens.slice(at + 1, at + 3).some(({ normal }) => AGAIN.test(normal));

const isForUs = ({ tokens }: Post, { first, last }: Pick<Clause, 'first' | 'last'>): boolean =>
  tokens.slice(first, last).some(({ normal, quoted }) => !quoted && SELF.test(normal));

/** "Grateful for the journey" thanks nobody. */
const isOwnLuck = ({ tokens }: Post, { last, text }: Hit): boolean =>
  /^grat/i.test(text) && /^(?:for|to)$/.test(tokens[last]?.normal ?? '') && tokens[last + 1]?.normal !== 'everyone';

interface Favour extends Pick<Hit, 'first' | 'last'> {
  readonly clause: Clause;
}

/** A favour that is asked for the writer's own sake. */
const favourOf = (post: Post, favours: readonly Hit[], plain: readonly Hit[]): Favour | undefined => {
  const isOwn = isForUs(post, { first: 0, last: post.tokens.length });
  const hit = plain[0] ?? (isOwn ? favours[0] : undefined);
  const clause = hit && clauseAt(post, hit.first);
  return hit && clause && { first: hit.first, last: hit.last + OBJECT, clause };
};

/** "Say hello to our new logo" helps nobody: it only has them look. */
const LOOKS = /^(?:say|see|meet|look|watch|welcome|go|share|send|pass|spread|hear|listen)$/;
/** A question, or help, turns to whoever reads. */
const opens = ({ tokens }: Post, { act, head }: Clause): boolean =>
  act === 'question' || (act === 'help' && !LOOKS.test(tokens[head]?.normal ?? ''));

/** What opens so tells, and asks for nothing: "and that they will work with us". */
const TOLD = /^(?:and|that|his|her|their|its)$/;

/** Tokens behind "meet" in which people stand. */
const WHOM = 6;
/** "Meet two of our neighbours" introduces, and "learn more about her work" is for her sake. */
const pointsAway = (post: Post, { head, last }: Clause): boolean =>
  post.tokens.slice(head, last).some(({ normal }, at) => normal === 'meet' && namesPeople(post, head + at + 1, WHOM)) ||
  post.tokens.slice(head + 1, last).some(({ normal }) => /^(?:his|her|their)$/.test(normal));

/** Something asked of the reader for the writer's sake; "happy to announce that sign-up …" and a magazine's "Watch This" do not. */
const isRequest = (post: Post, { asks, clause }: Told): boolean =>
  asks &&
  !/^(?:self|i)$/.test(clause.subject) &&
  (!isHeadline(post) || post.tokens.slice(clause.head, clause.last).some(({ normal }) => US.test(normal))) &&
  !pointsAway(post, clause);

const isOurs = ({ mass, asks }: Told): boolean => !asks && mass >= ABOUT_US;

/** News of the house, or of an "I" who meets nobody by name. */
const isOwnNews = (post: Post, first: Told): boolean =>
  isOurs(first) &&
  !isHeadline(post) &&
  !(first.clause.subject === 'i' && addressesSomebody(post)) &&
  !isNoNews(post, first.clause);

/** "About our journey" is no topic but the writer. */
const isOwn = ({ tokens }: Post, { last }: Hit): boolean => POSSESSIVE.test(tokens[last]?.normal ?? '');

/** Somebody's papers and offices are the writer's own, unless a president or "he" stands beside them. */
const isHouse = (post: Post, clause: Clause): boolean =>
  /^(?:self|i)$/.test(clause.subject) ||
  !(/^(?:he|she|they|his|her|their)$/.test(post.tokens[clause.head]?.normal ?? '') || isOthersNews(post, clause));

/** A matter that the writer's own sentence, or the first, is about; not a part of their name, nor "our hospital". */
const concerns = ({ tokens, clauses }: Post, { first }: Hit, told: readonly Told[]): boolean => {
  const { capital, kind, sentence } = tokens[first] as Token;
  const isPlain = kind === 'word' && !capital && !SELF.test(tokens[first - 1]?.normal ?? '');
  const isTold = told.some(({ clause, mass }) => clause.sentence === sentence && (mass > 0 || clause === clauses[0]));
  return isPlain && isTold;
};

export default defineRule({
  principle: 'something-in-it-for-them',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.4,
  summary: 'Finds news or a request of the writer that names no gain, use or feeling for the reader.',
  why: 'Readers ask of every post what they get from it: time, money, an answer, a laugh, a way to help. Where it does not say, they go on.',
  guards: { reply: 0, service: 0, cause: 0.4, person: 0.5, humour: 0.5, quote: 0 },
  options: {
    minWords: { type: 'number', default: 9, min: 0, doc: 'Shorter posts are left alone.' },
  },
  phrases: {
    gives: expand(
      'so that | so it | so they | which means | how to | tips | tip: | checklist',
      'recipe | template | guide to | =steps | for free | free of charge | free to | no charge | no cost',
      'costs nothing | open to all | open to everyone | anyone can | everyone is welcome | all welcome',
      'if you | whoever | anyone who | for people | for those | for families | for students | for parents',
      'for kids | cheaper | faster | easier | safer | because you | thanks to you | sorry | mistake',
      'what we learned | what i learned | what worked | the trick | here is how | in case of | stay safe',
      `
        protect yourself | learn how to | find out how to |
        (=to|=in|=helping|=help) (improve|prevent|address|counter|protect|reduce|end|fight|inspire|empower|
        tackle|advance) | =helping | =empowering | =benefit | =benefiting | positive difference |
        (files|data|slides|recording|recordings|code|plans) ~ (available|open) | answer questions | answering questions
      `,
      '(we|i) (compared|tested|measured|timed|weighed) | webcast | =livestream | live (stream|feed)',
      // What a job pays is what its reader looks for.
      '<price> (an|a|per) hour | (salary|wage|pay) (of|from|is|starts) | no (degree|experience) (needed|required)',
      'take questions | taking questions | (hear|hearing) ~ from | help with | in our hearts | rest in peace',
      'in memory of | in honor of | in honour of | in remembrance | commemorate | our heroes | my heart',
      'our hearts | condolences | never forget | =free',
      `
        (study|studies|research|survey|data|trial) ~ (=shows|=show|=showed|=suggests|=suggest|=suggested|=found|
        =finds|=reveals)
      `,
      '(found|shows|suggests|discovered|showed) (that|how)',
      // To help a cause is what some readers look for.
      `
        petition | donate | =donation | join the fight | take action | speak out | pledge | by mail |
        vote early | polls
      `,
      '=committing to | make a difference | lend a hand',
      // Money and cover for a place are a gain of whoever lives there; praise of somebody else is no news of ours.
      `
        =funding | =grants | needed funds | benefits of | to raise money |
        (=show|=shows) (resurgence|growth|rise|fall|signs) | =relief (for|to|package|fund) |
        (federal|state|public|emergency) (resources|money|funds|investments|aid) | =medicaid | =medicare |
        =congrats | =congratulations | =congratulate |
        (=great|=good|=amazing|=wonderful|=inspiring|=dedicated|=incredible) (group|bunch|team|example|work|job|
        leaders|people|crew) (of|in|at|by|from|who)
      `,
    ),
    /** Thanks within the house. */
    within: expand(`
      (thanks|thank you|congratulations|congrats|well done|kudos) ~ to (us|our|all involved|everyone involved|
      management) |
      (thanks|congratulations|congrats) to (the|our) ~ (team|department|staff|committee|crew|board|office|unit)
      | (thanks|thank you) for your usual | thank you for your cooperation | thanks in advance
    `),
    /** What an organisation has for itself: how it is called, housed, run and rated. */
    trappings: expand(
      `
        (new|our|my|refreshed|fresh|updated) ~ (=logo|typeface|colour palette|color palette|letterhead|corporate
        profile|company profile|company name|company page|headquarters|head office)
      `,
      `
        =rebrand | (brand|visual|corporate) identity | =codebase | accounting system | licence file |
        =governance | =recertification | =certification | =certificate | =diploma | =accreditation |
        memorandum of understanding | =mou | =distributor | courtesy visit | board meeting | =agm |
        annual general meeting | funding round | series (a|b|c|d) | =paperwork
      `,
      `
        (shop|business|firm|company|page|account|channel|site|website|office|clinic|practice|team) (has|have)
        moved (to|over|into) | (changed|changing) (our|its|my) ~ name
      `,
    ),
    /** Politics, a case that is argued, and people who were met, missed or backed: no news of the writer alone. */
    theirs: expand(
      `(${POLITICS})`,
      ALL_OF_US,
      `
        (=welcome|=welcomed|=welcoming) ~ (minister|ambassador|president|mayor|guest|delegation|speaker|student|
        visitor|pupil|neighbour|neighbor)
      `,
      `
        (who|constituent|friend|neighbour|neighbor|lady|man|woman|driver) (=said|=told|=asked|=says) |
        (=i|=we) wish (all|everyone|you|a) | (doing|reforms|measures|plan|initiative|fund|program|programme) ~ to help
      `,
      'urging | calling (on|for) | statement | letter | assistance',
      `
        (enjoy|pleasure|fun|friend|nice to|great time|great visit|great to|good time|wonderful time|great day|
        terrific day|always great|happy birthday|day off|=lovely|memories|remember) |
        (proud|honored|honoured|pleased|happy) to (support|hear|see|stand|be a|have the support) |
        (pleased|glad|proud|happy|thrilled) <who> (has|have|is|was|will) | i (support|endorse) <who> |
        (vote for) <who> | (town hall|q&a|answer ~ question)
      `,
    ),
    /** What is everybody's: news of it is of use to whoever it touches, and no news of the writer alone. */
    matters: [`(${PUBLIC_MATTERS})`],
    /** What is spoken of; whoever cares for it knows where to go. */
    topics: expand(`
      =updates (on|from) | =discuss | =discusses | =discussed | =discussing | =debate | =about | talks on |
      (hearing|session|panel|forum|interview|conversation|newsletter|workshop|webinar) ~ (on|about|with) |
      (profile|interview|portrait) (of|with) | (follow|watch|hear|see) (it|us|them|this|) live |
      (hope|hoping|want) to see (you|all|every|everyone|many) | report on | featuring | as we | =explain |
      =explains | =explaining | =how
    `),
    /** A way to be helped is a gain. */
    contact: expand(
      'dm us | dm me | a dm | in dm | via dm | by dm | message us | reach out | get in touch | contact us',
      'support team | let us help | let us know | let me know | look into | call us | email us',
      'write to us | stay tuned | apologies',
    ),
    /** What the writer wants done for it, however politely. */
    favours: expand(
      `(please|pls|plz|kindly) (do|all|everyone|also|) (${FAVOURS})`,
      `
        (could|can|would|will) (you|everybody|everyone|anyone|people|members|all) (please|all|here|)
        (${FAVOURS}) |
        (could|can|would|will) (everybody|everyone|anyone|all of you) (here|reading|following) (${FAVOURS})
      `,
      `
        (great|grateful|lovely|amazing|brilliant|appreciated|helpful|thankful|obliged|means|mean) ~ if (you|
        everybody|everyone|anyone|people|members|all) (could|can|would|) (please|all|) (${FAVOURS})
      `,
      `
        (would|will) appreciate (it|everyone|everybody|anyone|if|your|a) ~ (${FAVOURS}|sharing|following|voting|
        updating|vote|support)
      `,
      `
        (=asks|=urges|=encourages|=requests|=invites) ~ to (${FAVOURS}) |
        (need|want|would like|would love) (you|everyone|everybody|people|all of you|you all) to (${FAVOURS})
      `,
      `
        (=help) (us|me) (win|reach|hit|become|beat) | (=put|=cast|=drop) (your|a) vote |
        (${FAVOURS}) ~ (please|pls|plz)
      `,
      `
        (we|i) (need|want) ~ <n> (more|) (signatures|votes|likes|followers|reviews|names|subscribers|downloads|
        answers|responses|backers|shares|streams)
      `,
      `
        (are|am) (after|looking for|short of|aiming for) ~ <n> (more|) (people|signatures|votes|likes|followers|
        reviews|subscribers|answers|responses|backers|shares|streams)
      `,
      `(=give|=drop|=leave|=throw|=chuck) ~ (a|some|the|your) (${COUNTS})`,
      `
        (=get|=cast|=send|=need) (your|those|some|more|as many) (${COUNTS}) |
        (${COUNTS}) ~ (for us|for me|our way|my way)
      `,
      `
        if (everyone|everybody|everybody here|everyone here|each of you|all of you|you all|you each)
        (${FAVOURS}|=shared|=liked|=followed|=voted) | do (us|me) a (solid|favour|favor)
      `,
      '(=share|=pass|=send) it (round|around|on) | (=spread|=spreading) the word',
    ),
    /** A vote for a prize is for whoever gets it, and answers are for whoever asks. */
    plain: expand(
      `
        (please|pls|plz|kindly) ~ (=complete|=fill|=fill in|=fill out|=take|=answer|=return) ~ (=survey|
        =questionnaire|=poll|=form)
      `,
      `(are|is) (kindly|) (asked|invited|requested|urged|reminded) to (${FAVOURS})`,
      `
        (=vote|=votes|=voting|=nominate) ~ (in|at|for|as) (the|this) ~ (=award|=awards|=category|=competition|
        =contest|=prize)
      `,
    ),
    /** Who helps whom: what the news does for people. */
    helps: expand(
      'help | protect | support | save | ensure | enable | allow | serve | assist | benefit | give | bring',
      'provide | lower | cut | reduce | increase | improve | expand | for | =thank | honor | honour',
      'welcome | teach | empower | boost | fund | feed | deliver',
    ),
    people: expand(
      'people | families | consumers | patients | students | children | kids | veterans | workers | farmers',
      'residents | neighbours | neighbors | tenants | customers | users | parents | teachers | women',
      'small businesses | small business | =lives | victims | survivors | seniors | constituents | americans',
      'communities | members | everyone | costs | prices | bills | riders | readers | visitors | beginners',
      'cyclists | nurses | carers | hospitals | clinics | schools | growers | manufacturers | homeowners',
    ),
  },
  messages: {
    news: '"{words}" is about the writer; what a reader gets from it is not said.',
    request: '"{words}" asks for something, and the post does not say what the reader gets from it.',
  },
  suggestions: {
    news: 'Could you say it in one plain clause, such as "so you can …"? If there is nothing to say, it may be one for the team chat.',
    request: 'Could you say in one plain clause what is waiting there, such as "so you can …"?',
  },
  examples: {
    bad: [
      '«Please vote for Okoro Foods in the Northern Retail Awards». Voting closes on Sunday evening.',
      '«Please leave us a review this week, as we are stuck at ninety and want a hundred».',
      'Okoro Foods was recognised last night at the Northern Retail Awards. It was a wonderful evening and the whole leadership team attended. «Watch our highlights video».',
      "We've refreshed our logo! After eleven months of work with a leading agency, our brand now reflects who we are. «Check out our new look».",
      'Fernway turns ten today. Ten years of growth, ten years of innovation. «Follow us for what comes next».',
      'Our founder was on the Scale Stories podcast talking about our journey and our vision. «Listen to our episode now».',
      'Our architects won gold at the Timber Awards in Oslo last night. What an evening for the studio. «See the photos on our site».',
      "«I'm honoured to join the board of the Northern Freelancers Guild and look forward to shaping its next chapter with my fellow directors».",
      '«We need you to fill in our yearly survey». It has forty pages.',
      '«Meet the new Fernway logo, drawn in our own studio over nine months».',
      'Our head of sales was interviewed by Warehouse Weekly about our ambitions in the nordic market. «Read the full interview».',
    ],
    good: [
      'Meet two of our neighbours who kept the laundrette open through the flood, Ama and her son Kojo.',
      'We bake plain bread and odd cakes for weddings, from rye we mill in the yard.',
      'Yesterday I found a red tandem behind our shed, and nobody on Quay Street knows it.',
      'His business dealings and the governance of the harbour are one and the same thing.',
      'Our workshop bought a second lathe with the money for flood repairs, and the town has its tool library back.',
      'Our chair was on Harbour Radio to discuss the price of school meals. Listen to the recording.',
      'I will keep voting against the ferry cuts until somebody shows me a bus that swims.',
      'Our study found that toddlers eat more greens where they have stirred the pot themselves.',
      'Please vote for the skate park in the county fund. It would be dry and lit, and your kids can get there by bike.',
      "We've refreshed our labels so you can read the allergens without your glasses: 40% bigger type, nuts always in the top-left corner.",
      "Fernway turns ten today. To everyone who bought bike number one: we still have your frame drawings, and I'll print yours if you want it for the wall.",
      "Our founder was on a podcast about the year we nearly closed. Skip to minute 18 if you run a shop: that's the cash-flow sheet we should have used, and it's free to copy.",
      {
        post: 'Linden Food Bank ran out of nappies at noon. Sizes 4 and 5 are what families are asking for; the door is open until 7.',
        author: 'nonprofit',
      },
      "We've moved! The practice is now on the ground floor, so you no longer have to manage the stairs, and there are two free parking bays by the door.",
      'Our night bus starts on Friday. It leaves the hospital at 23:15, costs nothing with a staff card, and stops wherever you ask the driver to.',
      "My grandmother's recipe needs three eggs, not two. I printed it wrong in the zine and I'm sorry for every flat cake.",
    ],
  },
  check({ post, hits, options, report }) {
    if (post.wordCount < options.minWords || post.tokens.slice(0, 2).some(({ kind }) => kind === 'mention')) return;
    const favour = favourOf(post, hits.favours, hits.plain);
    const told = selfTalk(post);
    if (!favour && (hits.theirs.length > 0 || hits.topics.some((hit) => !isOwn(post, hit)))) return;
    if (!favour && hits.matters.some((hit) => concerns(post, hit, told))) return;
    if (!favour && (hearsSomebody(post) || told.some(({ clause }) => opens(post, clause)))) return;
    const isWithin = (hit: Hit): boolean => hits.within.some(({ start, end }) => hit.start < end && hit.end > start);
    const gains = [
      ...hits.gives,
      ...GAINS.filter((name) => !favour || !POLITE.includes(name)).flatMap((name) =>
        meant(post.cue(name)).filter((hit) => !YOU.test(hit.text) && !isOwnLuck(post, hit)),
      ),
    ].filter((hit) => !isWithin(hit));
    const helped = follows(hits.helps, hits.people, REACH).map(({ second }) => second);
    const apart = (at: number): boolean => !favour || at < favour.first || at > favour.last;
    if (hits.contact.length > 0 || [...gains, ...helped].some(({ first }) => apart(first))) return;
    if (post.tokens.some((_, at) => isReader(post, at) && apart(at))) return;
    const honours = (one: Clause): boolean =>
      isTribute(post, one) && !isWithin(hitOver(post.tokens, one.first, one.last));
    if (post.clauses.some(honours)) return;
    const ours = told.filter(isOurs);
    const request = told.find((one) => isRequest(post, one));
    const asked = request && (ours.length > 0 || isForUs(post, request.clause)) ? request.clause : favour?.clause;
    if (asked && TOLD.test(post.tokens[asked.first]?.normal ?? '')) return;
    const [first] = told;
    const share = ours.length / told.length;
    const own = first && share > THEIRS[0] && isOwnNews(post, first) ? first.clause : undefined;
    const owned = ownership(post);
    const trapping = hits.trappings.map(({ first: at }) => clauseAt(post, at)).find((one) => one && isHouse(post, one));
    const clause = asked ?? own ?? (owned === 0 ? undefined : announcement(post)) ?? trapping;
    if (!clause) return;
    const at = gist(post, clause);
    const strength =
      (clause === own ? ramp(share, ...THEIRS) : asked || clause === trapping ? 1 : owned) *
      ramp(post.wordCount, options.minWords - 1, options.minWords * FULL);
    report({ at, message: asked ? 'request' : 'news', strength, values: { words: quote(post, at) } });
  },
});

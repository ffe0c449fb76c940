import {
  byPlace,
  clauseAt,
  defineRule,
  expand,
  type Hit,
  isTribute,
  KIN,
  normalText,
  type Post,
  quote,
  sentenceAt,
} from '../../src/rule-kit.ts';

/** What organisations, founders, artists and office holders report of themselves. Deeds done for the reader (fixed, moved, refunded) are left out. */
const DEEDS = `
  join | =led | =lead | introduce | host | launch | convene | vote | secure | sponsor | cosponsor | co-sponsor |
  =spoke | =speaking | address | deliver | present | testify | announce | release | publish | record | =won |
  receive | accept | champion | pass | =sent | sign | unveil | partner | file | appear | perform | chair | co-chair |
  kick off | participate | endorse | =introducing | =hosting | =joining | =leading | =offering | =working on |
  =wrote | attend | =held | helped secure | help lead
`;

const GLAD = 'proud|honored|honoured|pleased|thrilled|delighted|glad|humbled|excited|privileged|happy';

const SELF = /^(?:i|we|my|our|me|us)$/;
/** Words that may stand before a verb whose subject is left out: "Today joined …". */
const LEAD_IN = /^(?:today|tonight|yesterday|just|so|very|also|and|then|earlier|finally|recently|proudly)$/;

/** Characters behind a deed, and half of those before it, in which it may be said to be for somebody. */
const BESIDE = 40;

/** Says who, or leaves it out where a sentence begins: in "the board just voted" the board did it. */
const isOwn = (post: Post, { first, last }: Hit): boolean => {
  const { tokens } = post;
  if (tokens.slice(first, last).some(({ normal }) => SELF.test(normal))) return true;
  if (tokens[last]?.normal === 'by') return false;
  const start = sentenceAt(post, first)?.first ?? first;
  return tokens.slice(start, first).every(({ kind, normal }) => kind !== 'word' || LEAD_IN.test(normal));
};

/** "Our office will shut at one", "our team is back on Monday": what callers need to know. */
const OPEN_OR_SHUT =
  /^(?:(?:be|been|now|still) )?(?:shut|clos(?:e|ed|es|ing)|open(?:s|ing|ed)?|re-?open(?:s|ed|ing)?|back|away|unavailable|mov(?:e|ed|ing))\b/;

export default defineRule({
  principle: 'start-with-the-other-person',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.6,
  quiet: true,
  summary: 'Finds a report of what the writer did, made or will appear in.',
  why: 'A diary of the writer is for the writer; readers look for what it changed for somebody.',
  guards: { reply: 0, service: 0, cause: 0.5, humour: 0.5 },
  phrases: {
    /** Said with a subject, or left out at the start: "Joined the panel …". */
    did: expand(
      '^=did (my|our) (bit|part|share) | ^=doing (my|our) (bit|part|share)',
      `
        (i|we) (have|had|am|are|was|were|will|will be|have been|am proud to have|) (just|also|recently|proudly|even|
        already|) (${DEEDS})
      `,
      `
        (i|we) (am|are|was|were) (so|very|also|) (${GLAD}) to (be|have|join|announce|receive|introduce|share|host|
        lead|work|accept|launch|partner|speak|present|earn)
      `,
      `^(so|very|) (${GLAD}) to (have|be|${DEEDS}|share|work|co-lead|earn)`,
      `
        ^(=joined|=led|=hosted|=attended|=visited|=toured|=spoke|=discussed|=talked|=voted|=introduced|=presented|
        =testified|=stopped by|=sat down|=participated|=joining|=speaking|=hosting|=taking part)
      `,
      `
        ^(great|good|wonderful|productive|honor|honour|pleasure|fun|nice|fantastic|excellent|busy|always great|always
        good) (meeting|discussion|conversation|visit|time|day|talking|speaking|joining|visiting|event|turnout|seminar)
      `,
      `
        ^(great|good|wonderful|honor|honour|pleasure|fun|nice|fantastic|always great|always good) to (be|join|meet|
        visit|speak|talk|host|attend|tour|catch up|stop by|sit down|spend)
      `,
    ),
    /** A role in front, or one's own people at work. */
    role: expand(
      `
        ^as (the|a|an|your|) (chair|chairman|chairwoman|co-chair|ceo|founder|co-founder|head|director|president|vice
        chair|ranking member|member|author|host|sponsor|co-sponsor|cosponsor|co-author|lead sponsor) (of|on|and)
      `,
      `
        (my|our) (office|staff|team|district staff|campaign) (will|is|was|has|had|worked|=hosted|=helped|are|secured)
        | with (my|our) support |
        (i|we) (had|have had) (a|an) (very|) (productive|great|good|informative|wonderful|honest|busy) |
        (i|we) (worked|have worked|am working|have been working|will be working) (with|on|hard|alongside) |
        ^holding (a|an|our|my) | (i|we) (=successfully) | (i|we) was (one of|among) the first
      `,
    ),
    /** Works and appearances of the writer's own. */
    works: expand(
      `
        (my|our) (new|latest|full|first|recent|upcoming|) (bill|amendment|legislation|resolution|proposal|statement|
        speech|remarks|op-ed|oped|column|interview|podcast|episode|video|book|article|talk|keynote|album|single|show|
        newsletter|enewsletter|report|campaign|town hall|blogpost|piece|press release|letter|release)
      `,
      `
        (tune in|watch|listen|catch) ~ me |
        (i|we) will be (on|live|at|speaking|joining|hosting|streaming|appearing|signing|in) |
        my (colleagues and i|team and i) | (full|my|our) statement |
        (endorsed|endorsement|nominated|nomination) ~ (by|of|from|us|me|my)
      `,
    ),
    /** The deed is for the reader or somebody named, or went wrong. */
    forYou: expand(`
      (to|for|with|at) you | my ~ (${KIN}) | publish (every|all|your) | publish ~ minutes |
      (you|your) ~ (partner|partners) | your (partners|team|side|work|question|letter|idea|friend|support|efforts) |
      (met|saw|visited) you | sorry | because you | you (asked|told|said) | (hear|hearing) ~ from | happy birthday |
      congrats | congratulations | (is|are) (=safe|=fine)
    `),
  },
  needs: ['did', 'role', 'works'],
  messages: { did: '"{words}" reports on the writer.' },
  examples: {
    bad: [
      '«Did my bit» at the river clean-up with the evening class from Larkfield.',
      'Last week «I joined» the Harbour Housing panel to talk about repairs.',
      '«Proud to have» worked on the new care plan with both unions.',
      '«My new podcast» is out: forty minutes on kilns and patience.',
      '«Great discussion» with business leaders in Leeds this morning.',
      '«Toured» the north plant and saw the new line.',
    ],
    good: [
      "I held my brother's hand the whole way up the hill.",
      "Which of the two gates would you use? We'll publish every answer.",
      'I am proud to stand with the ferry crews.',
      'Our office will shut at one on Friday for a funeral. Calls go to the night desk.',
      'Great to see the school choir on the pier this morning.',
      'You asked for a quieter hour, so we moved the music to the afternoon.',
      'Ada sewed forty covers, and the Year 9 class raised £600.',
      'We would like to hear first from the neighbours who objected: we will be at the library on Saturday.',
      'The lift is slow but it works; the ramp is round the back.',
      'The council just voted to keep the night bus, and a neighbour of ours has joined the drivers.',
      'A kind letter came from the Lund family. Thank you! We passed it on to the night crew, who hung it up.',
      'Sorry, we met the deadline on paper only, and three of you lost a morning.',
      { post: 'I met your driver at the gate and the parcel is with her.', reply: true },
    ],
  },
  check({ post, hits, report }) {
    const [at] = byPlace(
      hits.did.filter((hit) => isOwn(post, hit)),
      hits.role.filter(({ last }) => !OPEN_OR_SHUT.test(normalText(post.tokens, last, last + 2))),
      hits.works,
    );
    if (!at || hits.forYou.some(({ start }) => start < at.end + BESIDE && start > at.start - 2 * BESIDE)) return;
    const thanks = post.clauses.find(({ act }) => act === 'thanks');
    const clause = clauseAt(post, at.first);
    if ((thanks && at.start > thanks.end) || (clause && isTribute(post, clause))) return;
    report({ at, message: 'did', values: { words: quote(post, at) } });
  },
});

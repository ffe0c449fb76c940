import {
  answers,
  defineRule,
  expand,
  type Hit,
  isTitle,
  type Post,
  quote,
  type Span,
  type Token,
} from '../../src/rule-kit.ts';

/** Tokens behind a name in which the colon comes: "Helen Marsh, professor at the Royal School of Mines: …". */
const REACH = 11;
/** How a name goes on where no capital does: by where the speaker speaks. */
const SPEAKS_AT = /^(?:on|at|of|in|from)$/;

/** Words in capitals that head a list or a title, and are nobody's name: "Skin Concerns:", "Introducing Plasma:". */
const THING = /^(?:the|our|new|why|how|\w+(?:ing|tions?|ments?|ity|ships?|grades|cerns|ports?|news|day|ly))$/;

/** From the name to its colon; undefined where nothing is passed on behind it. */
const upToColon = ({ tokens }: Post, { first, last, start }: Hit): Span | undefined => {
  if (tokens.slice(0, first).some(({ kind }) => kind === 'word')) return undefined;
  if (tokens.slice(first, last).some(({ normal }) => THING.test(normal))) return undefined;
  const colon = tokens.findIndex(({ text }, at) => at >= last && at < last + REACH && text === ':');
  const between = tokens.slice(last, Math.max(last, colon));
  const goesOn = ({ kind, text, normal }: Token): boolean =>
    kind !== 'word' || /^\p{Lu}/u.test(text) || SPEAKS_AT.test(normal);
  if (between[0]?.kind === 'word' && !between.every(goesOn)) return undefined;
  const end = tokens[colon - 1]?.end;
  return end !== undefined && colon < tokens.length - 1 ? { start, end } : undefined;
};

const QUOTE = /^["'”’]$/;
const DASH = /^[-–—~]+$/;
/** Tokens of a name: "K. Marsh", "Ada L. Okoro". */
const LONGEST_NAME = 5;

/** The name that a quotation is signed with behind a dash: "… – Ada Okoro at the forum". */
const signature = ({ tokens }: Post): Span | undefined => {
  const dash = tokens.findIndex(
    ({ text, quoted }, at) =>
      !quoted && DASH.test(text) && (tokens[at - 1]?.quoted === true || QUOTE.test(tokens[at - 1]?.text ?? '')),
  );
  const name = tokens.slice(dash + 1, dash + 1 + LONGEST_NAME);
  const other = name.findIndex(({ kind, text, capital }) => !capital && text !== '.' && kind !== 'emoji');
  const [first] = name;
  const last = name.slice(0, other < 0 ? undefined : other).findLast(({ kind }) => kind === 'word');
  return dash > 0 && first && last ? { start: first.start, end: last.end } : undefined;
};

export default defineRule({
  principle: 'listen-more-than-you-talk',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.3,
  quiet: true,
  summary: 'Finds a post that speaks through an official.',
  why: 'A title is no one to talk to, and a line from a stage was meant for the people in the room: nobody here can answer.',
  guards: { reply: 0, service: 0, cause: 0.4, person: 0.5, humour: 0.5 },
  phrases: {
    names: ['^<who> <who>', "^<who> ='s <who> <who>", "^<who> <who> ='s <who> <who>"],
    officials: expand(
      `
        (ceo|cfo|coo|cto|chairman|chairwoman|chair|chief executive|chief|president|vice president|vp|evp|svp|
        managing director|director|head of <who>|head of ~|secretary|minister|senator|spokesperson|spokesman|
        spokeswoman) ~ (=says|=said|=talks|=discusses|=explains|=writes|=speaks|=tells|=frames|=outlines|
        =closes|=ends|=presents|=comments|=gives|=shares|=highlights)
      `,
      `
        (=ceo|=cfo|=coo|=chairman|=chairwoman|chief executive|=vp|=evp|=svp) <who> |
        <who> (=ceo|=cfo|=coo|=chairman|=chairwoman|chief executive)
      `,
      '(=says|=said) (the |our |its |) (ceo|cfo|coo|chairman|chairwoman|chief executive|president|director)',
    ),
  },
  messages: { relayed: '"{words}" puts an official in front.' },
  examples: {
    bad: [
      'Okoro «Foods CEO» Ada Okoro on growth: the northern region comes next.',
      '«Helen Marsh, medical director»: Prevention is the cheapest medicine we have.',
      '«Our chief executive» explains why the depot moves to Leeds.',
      '«Ada Okoro on Radio Weir»: Small farms keep more of what they earn when they sell together.',
      '«Weir Bank’s Helen Marsh»: Pensions are a promise between people who never meet.',
      '“Prevention is cheaper than a cure for most of us.” – «A. Okoro» at #WeirForum',
      "'This grant means that people believe in us.' -«Samuel J. Okoro», fellow of 2013",
      '«Peter Lind»: Shared value helps farmers and firms alike, now more than ever.',
    ],
    good: [
      'Opening Times: nine to five, and nine to noon on Saturdays.',
      'You asked our chief executive about the night bus. Her answer: it stays, and it stops at the school.',
      'Ada: the spare key is with Tomasz.',
      'Maria Olsen built this rack from an old bed frame, and her plans are free to copy.',
      { post: '@sam Ana Ruiz: she runs the desk until noon.', reply: true },
    ],
  },
  check({ post, hits, report }) {
    if (
      answers(post) ||
      isTitle(post, 0, post.sentences[0]?.last) ||
      post.tokens.some(({ normal, quoted }) => !quoted && /^yo(?:u|ur)$/.test(normal))
    )
      return;
    const at = hits.officials[0] ?? hits.names.flatMap((hit) => upToColon(post, hit) ?? [])[0] ?? signature(post);
    if (at) report({ at, message: 'relayed', values: { words: quote(post, at) } });
  },
});

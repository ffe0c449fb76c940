import {
  answers,
  areAgents,
  defineRule,
  expand,
  type Hit,
  isTitle,
  type Post,
  quote,
  type Span,
  sales,
  type Token,
} from '../../src/rule-kit.ts';

/** Tokens behind a name in which the colon comes: "Helen Marsh, professor at the Royal School of Mines: …". */
const REACH = 11;
/** Tokens behind a title and a name in which a colon or a quotation shows that they speak. */
const SPEAKS_WITHIN = 5;
/** How a name goes on where no capital does: by where the speaker speaks. */
const SPEAKS_AT = /^(?:on|at|of|in|from)$/;

/** Words in capitals that head a list or a title, and are nobody's name: "Skin Concerns:", "Introducing Plasma:". */
const THING =
  /^(?:the|our|new|why|how|via|per|cc|fact|facts|check|league|cup|sale|deal|poll|quiz|blog|post|press|release|series|episode|video|photos?|live|watch|breaking|update|alert|reminder|tip|quote|question|answer|result|score|final|study|deadline|limited|time|stock|low|exclusive|profile|offer|human|world|watch|week|month|year|open|\w+(?:ing|tions?|ments?|ity|ships?|grades|cerns|ports?|news|day|ly|ers))$/;

/** From the name to its colon; undefined where nothing is passed on behind it. */
const upToColon = ({ tokens }: Post, { first, last, start }: Hit): Span | undefined => {
  if (tokens.slice(0, first).some(({ kind }) => kind === 'word')) return undefined;
  if (tokens.slice(first, last).some((token) => THING.test(token.normal) || areAgents(token))) return undefined;
  const colon = tokens.findIndex(({ text }, at) => at >= last && at < last + REACH && text === ':');
  if (tokens.slice(last, colon).some(({ kind }) => kind === 'number')) return undefined;
  const between = tokens.slice(last, Math.max(last, colon));
  const goesOn = ({ kind, text, normal }: Token): boolean =>
    kind !== 'word' || /^\p{Lu}/u.test(text) || SPEAKS_AT.test(normal);
  if (between[0]?.kind === 'word' && !between.every(goesOn)) return undefined;
  const end = tokens[colon - 1]?.end;
  return end !== undefined && colon < tokens.length - 1 ? { start, end } : undefined;
};

/** "CEO Ada Okoro: growth comes next", "CFO Lind: “…”". */
const speaks = ({ tokens }: Post, { last }: Hit): boolean =>
  tokens.slice(last, last + SPEAKS_WITHIN).some(({ text, quoted }) => text === ':' || quoted);

/** A hit with the names on both sides of it: "Foods CEO Ada Okoro". */
const withNames = ({ tokens }: Post, { first, last, start, end }: Hit): Span => {
  const isOf = (at: number): boolean => {
    const { kind, capital } = tokens[at] ?? {};
    return kind === 'word' && capital === true;
  };
  let [from, to] = [first, last];
  while (to > first + 1 && (tokens[to - 1]?.quoted || tokens[to - 2]?.text === ':')) to -= 1;
  if (tokens[to - 1]?.text === ':') to -= 1;
  while (isOf(from - 1)) from -= 1;
  if (tokens[to - 1]?.capital && tokens[to]?.text !== ':') while (isOf(to)) to += 1;
  const [begins, ends] = [tokens[from]?.start ?? start, tokens[to - 1]?.end ?? end];
  return { start: Math.min(start, begins), end: to < last ? ends : Math.max(end, ends) };
};

const QUOTE = /^["'”’]$/;
/** A title in front of a post that does not speak in it is half as telling. Hand-set. */
const FRONTED = 0.5;
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
  readsOpening: true,
  summary: 'Finds a post that speaks through somebody else: a title, a stage, a camera.',
  why: 'A title is no one to talk to, and a line from a stage was meant for the people in the room: nobody here can answer.',
  guards: { reply: 0, service: 0, cause: 0.4, person: 0.5, humour: 0.5 },
  phrases: {
    names: ['^<who> <who>', "^<who> ='s <who> <who>", "^<who> <who> ='s <who> <who>"],
    /** A title and a name; they speak where a colon or a quotation follows. */
    titles: expand(`
      (=ceo|=cfo|=coo|=chairman|=chairwoman|chief executive|=vp|=evp|=svp) <who> |
      <who> (=ceo|=cfo|=coo|=chairman|=chairwoman|chief executive)
    `),
    officials: expand(
      '(=ceo|=cfo|=coo|=chairman|=chairwoman|chief executive|=vp|=evp|=svp) <who> (<who>|) =on',
      `
        (ceo|cfo|coo|cto|chairman|chairwoman|chair|chief executive|chief|vice president|vp|evp|svp|managing director|
        director|head of <who>|head of ~|spokesperson|spokesman|spokeswoman) ~ (=says|=said|=explains|=writes|=tells|
        =frames|=outlines|=saying|=comments|=highlights|calls for)
      `,
      '(=says|=said) (the |our |its |) (ceo|cfo|coo|chairman|chairwoman|chief executive|president|director)',
    ),
  },
  messages: {
    relayed: '"{words}": somebody else speaks here in place of the writer.',
    fronted: '"{words}" puts a title in front.',
  },
  examples: {
    bad: [
      'The second mill in Weir was opened this week by «Okoro Foods CEO Ada Okoro».',
      'Our finance «director says» growth comes from the north.',
      '«Helen Marsh, medical director»: Prevention is the cheapest medicine we have.',
      'This week the «chief executive explains» why the depot moves to Leeds.',
      '«Ada Okoro on Radio Weir»: Small farms keep more of what they earn when they sell together.',
      '«Weir Bank’s Helen Marsh»: Pensions are a promise between people who never meet.',
      '“Prevention is cheaper than a cure for most of us.” – «A. Okoro» at #WeirForum',
      "'This grant means that people believe in us.' -«Samuel J. Okoro», fellow of 2013",
      '«Peter Lind»: Shared value helps farmers and firms alike, now more than ever.',
    ],
    good: [
      'Today I questioned Weir Bank CEO Helen Marsh about the closed branches.',
      'Fact Check: the lock is 204 years old, not 240.',
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
      sales(post).length > 0 ||
      isTitle(post, 0, post.sentences[0]?.last) ||
      post.tokens.some(({ normal, quoted }) => !quoted && /^(?:i|my|me|you|your)$/.test(normal))
    )
      return;
    const titled = hits.titles.find((hit) => speaks(post, hit));
    const official = hits.officials[0] ?? titled;
    const named = (): Span | undefined => hits.names.flatMap((hit) => upToColon(post, hit) ?? [])[0];
    const at = official ? withNames(post, official) : (named() ?? signature(post));
    if (at) return report({ at, message: 'relayed', values: { words: quote(post, at) } });
    const [title] = hits.titles;
    if (!title) return;
    const front = withNames(post, title);
    report({ at: front, message: 'fronted', strength: FRONTED, values: { words: quote(post, front) } });
  },
});

import {
  answers,
  defineRule,
  expand,
  type Hit,
  isPast,
  ownWords,
  type Post,
  pitch,
  quote,
  somebodyAt,
} from '../../src/rule-kit.ts';

/** Fewer words without a name say thanks to nobody in particular. Source: rules card. */
const MIN_WORDS = 9;
/** Characters after the thanks in which person and act are looked for. Hand-set. */
const REACH = 140;
/** Places looked at; nobody thanks more often in one post, and a text that does must not take long. */
const MOST = 8;
/** Tokens from "she" to what she did. Hand-set. */
const DEED_WITHIN = 5;
/** Tokens behind a colon from which they say what was done: "Big ta to Room 4: sixty cups washed by five". Hand-set. */
const LIST_OF_DEEDS = 4;
/** Tokens behind a courtesy from which it is a deed: "for coming in on a Sunday to find the leak". Hand-set. */
const MORE_THAN_POLITE = 7;
/** Tokens from "grateful" to whom. Hand-set. */
const PERSON_REACH = 3;
/** "Thanks!" said to one person, or thanks for a courtesy. Hand-set. */
const PLAIN = 0.4;

/** Where a sentence's thanks end: what comes after is another thought. */
const spanOf = ({ tokens }: Post, thanks: Hit, own: number) => {
  let last = thanks.last;
  for (let at = thanks.last; at < own; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[thanks.first]?.sentence || token.kind === 'url') break;
    if (token.kind === 'punctuation' && /^[;:()–—|]/.test(token.text)) break;
    if (token.kind === 'word' || token.kind === 'mention' || token.kind === 'number') last = at + 1;
  }
  return { first: thanks.first, last, start: thanks.start, end: tokens[last - 1]?.end ?? thanks.end };
};

/** "To the nurse who drew a cat: thank you": person and act come first. */
const dedication = ({ tokens, sentences }: Post, { first, last }: Hit) => {
  const sentence = sentences[tokens[first]?.sentence ?? -1];
  if (!sentence || !/^(?:to|for|whoever)$/.test(tokens[sentence.first]?.normal ?? '')) return undefined;
  const words = tokens.slice(sentence.first, first);
  return words.some(({ normal }) => /^(?:who|whoever|that)$/.test(normal)) && tokens[last]?.normal !== 'to'
    ? sentence
    : undefined;
};

/** "Thanks to the rain we are open": a cause, unless somebody who did something, or what for, follows. */
const isCause = ({ tokens }: Post, { first, last }: Hit, end: number): boolean =>
  tokens[first]?.normal === 'thanks' &&
  tokens[last]?.normal === 'to' &&
  !tokens.slice(last, end).some(({ normal }) => /^(?:for|who|whoever)$/.test(normal));

/** "Thank the ward clerks", "appreciate you". */
const opensWithPeople = ({ tokens }: Post, { first, last }: Hit): boolean => {
  const next = tokens[last]?.normal ?? '';
  return (
    /^(?:you|your|all|every|everyone|those|whoever|both|how)$/.test(next) ||
    (tokens[first]?.normal === 'thank' && /^(?:the|our|my)$/.test(next))
  );
};

/** "For staying", "for so patiently explaining". */
const namesDeed = ({ tokens }: Post, from: number, end: number): boolean =>
  tokens
    .slice(from, end)
    .some(
      ({ normal }, at) =>
        normal === 'for' &&
        tokens.slice(from + at + 1, Math.min(end, from + at + 4)).some((next) => /[a-z]{2}ing$/.test(next.normal)),
    );

/** What they did stands in the sentence before or after: "The crew dug us out. Thank you.", "I owe Ines a cake. She stayed …". */
const deedBeside = (post: Post, { first }: Hit, end: number): boolean => {
  const { sentences, tokens } = post;
  const at = tokens[first]?.sentence ?? 0;
  const before = sentences[at - 1];
  const after = sentences[at + 1];
  const told = after && tokens.slice(after.first, Math.min(after.first + DEED_WITHIN, after.last));
  return (
    (before !== undefined && !tokens[before.first]?.quoted && somebodyAt(post, before.first) !== undefined) ||
    (told !== undefined && /^(?:you|he|she|they|who|without)$/.test(told[0]?.normal ?? '') && told.some(isPast)) ||
    (tokens[end]?.text === ':' && (sentences[at]?.last ?? 0) - end > LIST_OF_DEEDS)
  );
};

/** "Thank you" and "thanks" speak to somebody by themselves; "grateful", "appreciate" and "thank" need the person named. */
const SPEAKS = /^(?!(?:thank|grateful|thankful|appreciate\w*)$)/i;

export default defineRule({
  principle: 'earn-trust',
  polarity: 'relational',
  severity: 'info',
  weight: 0.9,
  summary: 'Finds thanks said to somebody, most of all for something they did.',
  why: 'Thanks that name the act show that it was seen. Thanks for numbers or sales are about the writer.',
  needs: ['thanks'],
  phrases: {
    thanks: expand(
      '=thank you | =thanks | =thankyou | =thx | =thanx | =tx for | =tysm | =thank | =grateful | =thankful | =appreciate | much obliged | hats off to | much appreciated | =cheers | (=big|=huge|=massive) (=ta|=cheers|=respect|up) to | ^=ta (for|to) | three cheers for | (=i|=we) =owe <who> | (=i|=we) =owe ~ (a|an) ~ (drink|pint|beer|coffee|tea|cake|cakes|lunch|dinner|biscuit|biscuits|hug) | (=i|=we) =owe (you|them|him|her) (one|big time|a lot) | could not have ~ without | you (absolute|total|utter|complete|proper) (star|stars|legend|legends|hero|heroes|gem|lifesaver|lifesavers|angel|saint|treasure) | you (legend|legends|hero|heroes|gem|lifesaver|angel|saint) | (=saved|=made|=rescued) (our|my) (day|week|bacon|skin|evening|night|morning|year|month|lives|life) | (in|for ever in|forever in) your debt | (=shoutout|=shout-out|shout out|=applause|=props) (to|for) | (would|be) lost without | (would|could) (not|never) have ~ (if|without|but for) | (=i|=we) =salute | ^=bravo | take a bow | ^=bless (you|him|her|them|whoever)',
    ),
    /** Not thanks, or thanks to nobody: causes, refusals, set phrases. */
    hollow: expand(
      '(grateful|thankful|appreciate) (that|when|if|we|i|is|season|more|<n>) | (grateful|thankful) for (more|<n>|this|my|our|your) | appreciate (the|this|an) (opportunity|chance|honor|honour)',
      '=no =thanks | =no =thank you | thanks but no | thanks (for nothing|a lot for nothing|in advance|but|god|goodness|heavens|giving) | thank (god|goodness|heavens|me later) | thank you (note|card|letter|gift|notes|cards|page|email|in advance) | (give|gave|giving|gives) thanks | (grateful|thankful) (that|when|if|we|i|is|season)',
      '(grateful|thankful) (to|for) (be|have|see|join|receive|serve|get|share|represent|work|live|call|live|the opportunity|the chance|the support|the honor|the honour|your support|this opportunity|this honor)',
      '(would|will|do|does|did) (not|really|also|greatly|) appreciate (it|any|if|a|your support|your vote|your business|your help|your rt|your retweet|your interest|your patronage) | (we|i|us) appreciate (it|being|having)',
    ),
    /** What the writer gained: followers, sales, votes, prizes. */
    gain: expand(
      '<n> (followers|likes|subscribers|customers|downloads|orders|views|streams|sales|fans|votes|stars|plays|pre-orders|sign-ups|users) | <n> ~ (followers|subscribers|downloads|customers|fans|likes)',
      'for (shopping|ordering|buying|choosing|purchasing|flying|booking|dining|banking|subscribing|following|downloading|liking|signing|voting|trusting|pre-ordering|staying with us|being a customer|being a loyal|being a valued)',
      'your (order|purchase|business|custom|loyalty|booking|subscription|patronage|continued support|vote|votes|continued|trust|payment|preference|follow|retweet|patience|understanding|interest|cooperation|attention)',
      '(endorsing|endorsement|endorse|reelection|re-election|my campaign|our campaign|nomination|nominating|cosponsoring|co-sponsoring) | vote of confidence | (awarding|honoring|honouring|presenting|naming|selecting|recognizing|recognising|featuring|interviewing|inviting|having|hosting) (me|us|my|our) | for ~ (award|honor|honour) | (make|making|made|naming|voting|ranking|getting|electing|choosing|selecting|recognizing|recognising|putting) (us|me|our) | helping (us|me|our) (reach|hit|become|grow|win|sell|get to|raise our) | your (amazing|generous|loyal|wonderful|overwhelming|incredible) (support|custom|loyalty|business)',
    ),
    /** Courtesies and honours: small credit where they are said to somebody by name. */
    polite: expand(
      'for (watching|reading|listening|tuning|following|contacting|reaching|attending|coming|stopping|visiting|having|hosting|inviting|joining|the) ~ (us|me|by|out|in|award|awards|honor|honour|recognition|nomination|endorsement|mention|shoutout|follow|rt|retweet|ff|support|opportunity|invitation|invite|hospitality|conversation|interview|info|information|update)',
      'for (sharing|coming|watching|reading|listening|attending|visiting|confirming|checking|tagging|asking|trying|joining|being here) | for your (support|time|visit|email|message|tweet|reply|post|endorsement|invitation|response|comment|question|interest)',
      'bearing with | your patience',
    ),
    /** What was done. */
    act: expand(
      '(they|he|she) (=stayed|=came|=sat|=drove|=rewired|=carried|=held|=worked|=gave|=kept|=fixed|=brought|=made|=built|=cleaned|=ran|=waited|=took|=found|=put|=did|=got) ',
      'for (all|everything|what|the|a|an|your|his|her|their|its|my|this|that|these|those|such|helping|being|giving|making|taking|keeping|everyone|another|always|both|letting|getting|going|doing)',
      '(who|whoever|that) | =because | how',
    ),
    /** A person or a group, near the thanks. */
    person: expand(
      'to (the|all|everyone|everybody|each|every|our|my|those|whoever|both|this|these|<n>|<who>|a|an|you|your) | (everyone|everybody|whoever|anyone) who | all (the|of you|who|our|those) | the (team|staff|crew|folks|people|volunteers|nurses|doctors|teachers|drivers|men|women|family|parents|students|neighbours) | <who>',
    ),
  },
  messages: {
    named: '"{words}": your thanks name what they did. That is the kind that lands.',
    plain: '"{words}": a thank-you said straight to them.',
  },
  examples: {
    good: [
      '«Thank you to whoever swept the yard before we opened». It took us a while to notice why the morning felt easy.',
      '«Thanks @dee_w for catching the wrong date on the poster». Forty people would have come on Saturday.',
      '«Grateful to the night staff at Harbour Station, who held the last train so the choir could get home».',
      "Priya, «thank you for staying late with the new volunteers». You didn't have to, and they noticed.",
      { post: '@moss_repairs «Thanks»! Kind of you.', reply: true },
      'We cannot «thank the ward clerks enough for finding the missing crutches, all six of them».',
      '«We owe Berit a cake». She scraped the ice off every step before the first pram arrived.',
    ],
    bad: [
      'Thank you for 10,000 followers! 🎉',
      'Thanks for making us the #1 choice!',
      'Thank you for shopping with Okoro Foods. Your order matters to us.',
      'Thanks in advance for your vote!',
      'Thanks to our new boiler, the reading room is warm again and open until eight.',
      'Thanks @lumi_fit for trying the new mat! Get yours with code LUMI.',
    ],
  },
  check({ post, hits, report }) {
    const own = ownWords(post);
    if (pitch(post)) return;
    const toSomeone = answers(post);
    const hollow = new Set(
      hits.hollow.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at)),
    );
    for (const thanks of hits.thanks.slice(0, MOST)) {
      if (thanks.quoted || thanks.first >= own || hollow.has(thanks.first)) continue;
      const before = dedication(post, thanks);
      const span = { ...spanOf(post, thanks, own), ...(before && { first: before.first, start: before.start }) };
      const has = (list: readonly Hit[]) =>
        list.some(
          ({ start, first, last }) => first >= thanks.last && last <= span.last + 1 && start - thanks.end <= REACH,
        );
      const mention = post.tokens.slice(0, span.last).some(({ kind }) => kind === 'mention');
      if (has(hits.gain)) return;
      if (
        isCause(post, thanks, span.last) ||
        !(
          SPEAKS.test(thanks.text) ||
          hits.person.some(({ first }) => first >= thanks.last && first <= thanks.last + PERSON_REACH) ||
          opensWithPeople(post, thanks)
        )
      )
        continue;
      const next = post.tokens[thanks.last]?.text === ',' ? thanks.last + 1 : thanks.last;
      const name = post.tokens[next]?.text ?? '';
      const known = next === thanks.last || post.tokens.slice(0, thanks.first).some(({ text }) => text === name);
      const named = mention || (known && /^\p{Lu}\p{Ll}/u.test(name));
      if (
        (before || has(hits.act) || namesDeed(post, thanks.last, span.last) || deedBeside(post, thanks, span.last)) &&
        !has(hits.polite.filter(({ last }) => span.last - last < MORE_THAN_POLITE)) &&
        (mention || post.wordCount >= MIN_WORDS)
      )
        return report({ at: span, message: 'named', values: { words: quote(post, span) } });
      if (SPEAKS.test(thanks.text) && (toSomeone || named))
        return report({ at: span, message: 'plain', strength: PLAIN, values: { words: quote(post, span) } });
    }
  },
});

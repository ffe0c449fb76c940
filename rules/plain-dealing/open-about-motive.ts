import { clauseAround, defineRule, expand, isTitle, meant, mine, quote } from '../../src/rule-kit.ts';

/** Said after the fold, or in the last line, it comes late: half. Source: rules card, "early". */
const LATE = 0.5;

export default defineRule({
  principle: 'motives-show',
  polarity: 'relational',
  severity: 'info',
  weight: 0.6,
  summary: 'Says what the writer gets out of it, early.',
  why: 'Readers wonder anyway why a thing is said. Told first, they can weigh the rest.',
  needs: ['disclosed'],
  phrases: {
    disclosed: expand(
      '^(selfish|self-interested|self-serving) (post|plea|reason|ask|request|bit|note|motive) | (is|pure|plain|partly|total|bit of) (self-interest|self-interested|self-serving|selfish) | (full|total|complete) honesty | (up front|upfront|straight up|honest bit|plain truth) (i|we|this|the|is|here) | whose money (it|this) is | (pays|pay|paid|paying) (me|us) to (write|post|say|talk|test|review|share|run|teach) | (partly|mainly|mostly|really|only|just|purely) because (it|we|i|that|this) ~ (brings|bring|sells|sell|buy|money|need|bookings|customers|business|cheaper|sales|members|want|fills|pays|looks) | (we|i) would rather (fill|sell|have|see|be|move) ~ (than|seats|empty) | (bookings|sales|takings|orders|numbers|tickets|rooms|seats) ~ (look|looks|are|is) (thin|slow|down|low|quiet|poor|short|empty)',
      '(gets|get|receives|receive|earns|earn) ~ (<price>|a grant|a fee|a cut|a commission|paid|a bonus|a discount|money|funding) ~ (for every|for each|per|if|when|every time|each time) | (=saves|=save|=earns|=earn|=makes|=make) ~ (us|me|our branch|the shop|the club|the council|the school) ~ (<price>|money|about|a fortune|postage) | (=i|=we) (=want|=need|could do with|could use) (more|new|some|a few) (subscribers|followers|customers|clients|bookings|sales|members|orders|patrons) | how (i|we) (hope|plan|intend) to (get|win|find|make|sell|grow|earn) | in it for (me|us) | (what|all) (i|we) (get|want) (out of|from|for) (it|this|you|doing) | (my|our) (angle|motive|interest|agenda|reason|stake|incentive) (here|is|in this|for) | (we|i) (gain|profit|benefit|win) (too|when|if|from) | (my|our) (boss|employer|client|publisher|agent|sponsor) (asked|wants|told|pays|needs) ~ me | (we|i) (sell|make|run|own|work for) (it|one|them|these|that|this|the) ~ so (take|weigh|of course|i would|we would|i am|we are|bear|you)',
      '(to be|being|in the spirit of being) transparent (we|i|about|this) | (we|i) make money (when|if|from|on) | (in|as) (exchange|return) for (an honest|a|my|this) (review|post|mention) | was (given|sent|gifted) ~ free',
      "(i am|i'm|we are|we're) ~ (treasurer|chair|director|secretary|trustee|landlord|owner|founder|supplier|sponsor|shareholder|member of the board) so | axe to grind | (i|we) (get|earn|make|receive|take) (<price>|<pct>|a few|a small|some money) (for|from|on|of) (every|each|any|the) | (mainly|mostly|partly|because|since) (because |)it (saves|earns|makes|pays|helps|costs) (us|me) | (sent|gave|lent|posted) (me|us) (an|a|the) (advance|review|free|early|sample) | (i|we) used to (work|be|live) (at|for|with|there|in) | this (post |)is (a|an) (plug|ad|advert|pitch|sales pitch|shameless) | (i|we) benefit | ^=sponsored by | just so you know (i|we|it|that) | (i|we) live (on|next to|opposite|near) the (road|street|site|field|land) ~ | (i|we) have (a|an) (interest|stake|horse|axe)",
      '(we are|i am) (asking|telling you|posting|saying|sharing|writing) (this|) because (we|i|the|our|my|it) | why (are|am) (we|i) (telling|asking|posting|sharing|writing) | (cards|card) on the table | (i|we) (am|are) (married|related|engaged) to | (i|we) (own|hold|have) (shares|stock|equity|money) in | (i|we) (sit|am|are|serve) on (the|its|their) (board|committee) | (it|this) (helps|benefits|pays) (us|me) (if|when|too) | (we|i) (need|want) <n> (names|signatures|bookings|sales|orders)',
      '#ad | #advert | #paidpartnership | #gifted | #sponsored | #affiliate | ^=ad for | ^=sponsored (post|by|content) | ^paid (partnership|post|promotion) | (full|honest|financial|quick|obligatory|in the interest of) (disclosure|disclaimer) | ^disclosure i | ^disclosure we | ^disclosure this | ^disclosure my | ^disclosure our | ^disclaimer | (i|we) have a (conflict of interest|vested interest|stake|horse in)',
      '(they|he|she) (=paid|=gave|=sent|=lent) (=me|=us) | the ~ (=paid|=sent|=lent) =me | the (maker|makers|company|brand|publisher|brewery|shop|firm|author|manufacturer) (=paid|=gave|=sent|=lent) (=me|=us) | ^this is (an|a) (ad|advert|advertisement|paid post|plug) | paid for by (us|me) | <who> (=paid|=sent|=lent) =me | (i|we) (was|were|am|are|get|got|being) (paid|commissioned|sponsored|employed|gifted|given) (by|for|to|a|this|these|the|on) | (i|we) (=work|=freelance|=consult) for (them|him|her|the company|the brand|this company|the maker|<who>) | (i|we) (=get|=earn|=make) (a|<pct>|<price>|some|about) ~ (commission|cut|fee|share|money|if you|when you|of every) | (i|we) (=earn|=get) =commission',
      '(i|we) (am|are) (biased|partial|not neutral|not impartial|not objective|on commission|hardly neutral|an investor|a shareholder|on the board) | (i|we) have (a stake|shares|skin) in | (we|i) (=sell|=make|=stock|=publish) (=these|=them|=this one|=one of) | (it is|this is|he is|she is|they are) (my|our) (sister|brother|wife|husband|mum|dad|friend|friends|cousin|daughter|son|neighbour|partner|mother|father|aunt|uncle|client|employer|landlord|own shop|own book)',
      "(here is|here's|this is|now for|brief|short) (the|a|my|our) (pitch|plug|ad|advert|sales bit|ask|selfish bit) | shameless plug | (so|and) you can skip it | (what|why) (is in it for|do we get|we get|i get|i gain|we gain|we want) | (i|we) (gain|profit|benefit) (from|when|if) | (we|i) (need|want) (the money|<n> members|<n> more|your money|customers|the sale) | selfishly (i|we) (want|need|hope|would) | my (selfish|own) (reason|interest|motive) | (read|take|weigh) (this|that|it|what follows|me) (accordingly|with ~ salt|as biased|as an ad) | (i|we) should (say|mention|add|admit|disclose) (that|i|we|my|our|it|upfront|first) | (i|we) (stand to|will) (gain|earn|profit) | sent (me|us) (a|this|these|the) ~ free | free (copy|sample|pair|ticket|review copy) (from|by|for)",
    ),
    /** Praise of one's own openness discloses nothing. */
    hollow: expand(
      '(core|our) values | transparent about everything | (full|total|complete|radical) transparency | no bs | #partner | #sp | we are (transparent|honest|open) | disclosure (act|bill|law|requirements|rules|form|forms|statement|report) | (tax|financial) disclosure | (conflict|conflicts) of interest (by|of|in|rules|law|bill|at) | (his|her|their|president|trump|senator) ~ conflict',
    ),
  },
  messages: { told: '"{words}": you said your interest first. Now the rest can be weighed.' },
  examples: {
    good: [
      "«Full disclosure: we sell these». For most people the library's free one is enough.",
      '«#ad They paid me £200». I kept the boots because they fit wide feet.',
      "«Here's the pitch», so you can skip it: we need 30 members by June or the kiln goes. The rest of this post is glaze recipes.",
      "«I'm biased», it's my sister's shop. Her hours are terrible and the plums are worth it.",
      '«Selfish post: the workshop needs forty sign-ups or the kiln stays cold this winter».',
    ],
    bad: [
      "We're transparent about everything we do.",
      'Honestly, full transparency is one of our core values!',
      'No BS, just results. Link in bio.',
      'Loving my new boots! Thanks @bootco #partner',
    ],
  },
  check({ post, hits, report }) {
    const [told] = meant(mine(post, hits.disclosed));
    if (!told || isTitle(post) || mine(post, hits.hollow).length > 0) return;
    const at = clauseAround(post, told);
    report({ at, message: 'told', strength: told.start <= post.fold ? 1 : LATE, values: { words: quote(post, at) } });
  },
});

import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** A word form as lists see it. */
export interface WordForm {
  readonly normal: string;
  readonly stem: string;
}

/** Forms remembered before the cache is emptied; a million posts of prose hold about 300,000 distinct ones. */
const CACHE_LIMIT = 60_000;
const forms = new Map<string, WordForm>();

declare const STEMS: string | undefined;
/** Stems of the words of all lists, worked out by the bundle: stemming them at every start took 30 ms. */
const known = new Map<string, string>();
if (typeof STEMS === 'string') {
  const words = STEMS.split(' ');
  for (let at = 0; at < words.length; at += 2) known.set(words[at] as string, words[at + 1] as string);
}

const STEMMABLE = /^[a-z]{3,40}$/;
/** Porter would fold these into another word: `news` into `new`. */
const KEPT_WHOLE = new Set([
  'news',
  'does',
  'this',
  'his',
  'was',
  'has',
  'its',
  'less',
  'best',
  'one',
  'once',
  'every',
  'ever',
  'organ',
  'united',
  'university',
]);
const SMALL_CAPITALS = new Map(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'].map((letter, at) => [letter, [...'abcdefghijklmnoprstuvwyz'][at] ?? letter]),
);
const STRETCHED = /(\p{L})\1{2,}/gu;
/** Words whose doubled letter is right once a stretch is drawn together; all others keep a single one. */
const DOUBLED = new Set(
  'free see seen need feel sleep week keep meet agree seed deal good cool look book soon food too room happy hurry sorry really all call sell tell will well still hello off miss less guess yess buzz followers follow funny pretty tomorrow offer better letter coffee missed'.split(
    ' ',
  ),
);

const drawTogether = (word: string): string => {
  const double = word.replace(STRETCHED, '$1$1');
  if (double === word) return word;
  if (DOUBLED.has(double)) return double;
  const single = word.replace(STRETCHED, '$1');
  for (const known of [single, double]) if (DOUBLED.has(known)) return known;
  return single;
};

const plainLetters = (word: string): string => {
  let out = '';
  for (const letter of word) out += SMALL_CAPITALS.get(letter) ?? letter;
  return out;
};

/** British and American spellings fall together; both sides of a comparison go through it, so odd results do no harm. */
const foldSpelling = (word: string): string => {
  if (word.length < 5) return word;
  let folded = word
    .replace(/our(?=$|s$|ed$|ing$|it|able|ful|less|er)/, 'or')
    .replace(/tre$/, 'ter')
    .replace(/(l)l(?=ed$|ing$|er$|ment)/, '$1');
  if (folded.length > 5)
    folded = folded.replace(/is(?=e$|ed$|es$|er$|ing$|ation)/, 'iz').replace(/ys(?=e$|ed$|ing$)/, 'yz');
  return folded;
};

/** Porter stem of a lower-case English word, British and American spelling alike; anything else comes back as it is. */
const stemOf = (normal: string): string => {
  if (!STEMMABLE.test(normal) || KEPT_WHOLE.has(normal)) return normal;
  return known.get(normal) ?? stemmer.stem(foldSpelling(normal));
};

const makeForm = (text: string): WordForm => {
  let normal = text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range asks for plain ASCII
  if (!/^[\x00-\x7f]*$/.test(normal)) normal = plainLetters(normal.normalize('NFKC')).replace(/[’‘ʼ＇]/g, "'");
  normal = drawTogether(normal.toLowerCase());
  return { normal, stem: stemOf(normal) };
};

/** Normal form and stem of a word as written. Cached: a stem costs 90 µs a post without, 3 µs with. */
export const wordForm = (text: string): WordForm => {
  const cached = forms.get(text);
  if (cached) return cached;
  const form = makeForm(text);
  if (forms.size >= CACHE_LIMIT) forms.clear();
  forms.set(text, form);
  return form;
};

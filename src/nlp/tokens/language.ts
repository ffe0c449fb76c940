import type { Token } from '../../types.ts';
import { wordSet } from '../reading.ts';

/**
 * The commonest function words of languages in Latin script, without those that are English words or names too. A
 * running sentence holds several; a name or a title in an English post holds one or two. Tried instead and
 * left: `tinyld` called 62 of 9,103 English posts Polish, German or Turkish, mostly for a name in them; this
 * calls 0.
 */
const FOREIGN = wordSet(
  [
    // German
    'der das und ist nicht ein eine einen dem des mit auf für wir ihr euch uns euren unsere sich auch von zu zum zur im bei wird sind haben oder aber wie noch nach jetzt',
    // French
    'le la les un une et est pas que qui dans sur avec nous vous votre nos notre ce cette au aux sont chez ou mais elle ils',
    // Spanish
    'el los las una unos es en por para del al su sus nuestro nuestra nuestros lo más pero como hoy está esta este muy ya ser',
    // Portuguese
    'um uma é não em com da dos na nas seu sua nosso nossa você mas já são ao pelo',
    // Italian
    'il gli è non che di della dei nel nella sul alla sono ci nostro nostra anche più questo',
    // Dutch
    'de het een niet voor met op zijn wij jullie ons onze je dat er ook maar bij naar nu wordt aan om uit',
    // Scandinavian
    'och att det som är inte för med av på till vår har ett kan og ikke til af vores jeg vil deg oss',
    // Polish
    'w nie się z jest że dla już od po jak za ale czy są oraz nasz nasza',
    // Turkish
    've bir bu için ile çok ne mi olarak daha bizim sizin var yeni',
    // Indonesian
    'yang ke dari untuk dengan ini itu kami kita anda akan tidak sudah pada',
    // Finnish, Hungarian, Romanian
    'ei että oli hän mutta kun niin myös meidän az és egy nem hogy már meg pe cu din sau pentru',
  ].join(' '),
);
/** English words that no list above holds; each outvotes a foreign one. */
const ENGLISH = wordSet(`
  the and of are were been have had for with you that this but his by from they she her or my would there their what
  about who get which when make can like just know your some them than then now only its also after our how because
  any these new here why where every please thanks free today be we it was will do not me all out up has more most
  first one two into over us
`);
/** Words of other languages from which a post is not English, where English words do not outnumber them. */
const ENOUGH_FOREIGN = 3;
/** Fewer letters than this say nothing about a language. */
const MIN_LETTERS = 6;
/** Below this share of Latin letters a post is in another script. */
const MIN_LATIN = 0.6;

/** Greek to Canadian syllabics, and CJK to Hangul: where the letters of other scripts are. */
const OTHER_SCRIPTS =
  /[\u0370-\u1dbf\u1f00-\u1fff\u2c00-\u2c5f\u2d00-\u2dff\u2e80-\ua71f\ua800-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/;

const isLatinScript = (text: string): boolean => {
  if (!OTHER_SCRIPTS.test(text)) return true;
  let letters = 0;
  let latin = 0;
  for (const char of text) {
    if (!/\p{L}/u.test(char)) continue;
    letters += 1;
    if (/\p{Script=Latin}/u.test(char.normalize('NFKC'))) latin += 1;
  }
  return letters < MIN_LETTERS || latin / letters >= MIN_LATIN;
};

/** Whether a post can be read as English. In doubt it is: a wrong "not English" would silence every rule. */
export const isEnglish = (text: string, tokens: readonly Token[]): boolean => {
  let english = 0;
  let foreign = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (ENGLISH.has(token.normal)) english += 1;
    else if (FOREIGN.has(token.normal)) foreign += 1;
  }
  return isLatinScript(text) && (foreign < ENOUGH_FOREIGN || english >= foreign);
};

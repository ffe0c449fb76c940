import type { CueName } from '../types.ts';
import { ACCLAIMED, FOREMOST, GLOWING, MODEST, PICKED, UNEQUALLED } from './cues/acclaim.ts';
import { ASKS, INVITES } from './cues/asks.ts';
import { HOUSE } from './cues/house.ts';
import { ANNOUNCES, HERALDS, OPENERS } from './cues/news.ts';
import { BENEFITS, DEADLINES, OFFERS, REWARDS } from './cues/offers.ts';
import { CARE, REGARD } from './cues/others.ts';
import { PRIZES } from './cues/prizes.ts';
import { CAUSES, NOTICES, SERVICE_DESK, TRADE_WORDS } from './cues/readings.ts';
import { STOCK, WORN } from './cues/sayings.ts';
import { CURES, ORDERING, OWN_GOODS, PRICES, READY } from './cues/selling.ts';
import { SHOWING } from './cues/showing.ts';
import { FEELINGS, JOKES, SPEECH, THANKS } from './cues/talk.ts';

/**
 * Word lists that the reading of clauses, guards and other primitives depends on, or more than one rule, by the name
 * they are asked for (`post.cue`). Notation as in `PhraseLists` (src/rule.ts).
 */
export const CUES = {
  ask: ASKS,
  invite: INVITES,
  thanks: THANKS,
  speech: SPEECH,
  benefit: BENEFITS,
  offer: OFFERS,
  reward: REWARDS,
  deadline: DEADLINES,
  announce: ANNOUNCES,
  selfElliptic: OPENERS,
  showing: SHOWING,
  herald: HERALDS,
  house: HOUSE,
  stock: STOCK,
  worn: WORN,
  prize: PRIZES,
  foremost: FOREMOST,
  unequalled: UNEQUALLED,
  picked: PICKED,
  acclaimed: ACCLAIMED,
  modest: MODEST,
  glowing: GLOWING,
  care: CARE,
  regard: REGARD,
  assist: SERVICE_DESK,
  feeling: FEELINGS,
  service: NOTICES,
  trade: TRADE_WORDS,
  cause: CAUSES,
  humour: JOKES,
  sellsPrice: PRICES,
  sellsGoods: OWN_GOODS,
  sellsReady: READY,
  sellsOrder: ORDERING,
  sellsCure: CURES,
} as const satisfies Readonly<Record<CueName, readonly string[]>>;

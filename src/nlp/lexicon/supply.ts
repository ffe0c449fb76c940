/** What is on offer, runs out and is bought, as the inside of a group of alternatives in a phrase list. */
import { WEEKDAYS } from './calendar.ts';

/** What there is only so much of. */
export const SEAT = `
  spot | space | place | seat | ticket | slot | room | table | copy | bottle | box | jar | piece | pair | unit |
  item | product | pass | kit | bundle | stall | date | loaf | tin | membership | voucher | plot | cabin | size |
  batch | bunk | berth | stock | deal | cover
`;
/** What a shop has of it. */
export const IN_STOCK = `
  stock | supply | quantity | inventory | availability | numbers | items | spots | places | seats | slots | spaces |
  tickets | dates | rooms
`;
/** A count that is small. */
export const FEW = '<n> | few | handful | couple';
/** What becomes of it. */
export const TAKEN = 'gone | taken | sold | booked | claimed | snapped | filled | reserved | spoken for | full';
/** What has an end. */
export const OFFER = `
  offer | deal | sale | tier | discount | price | pricing | rate | fare | countdown | timer | coupon | voucher |
  cart | basket | bundle | bonus | =doors | early bird
`;
/** How it ends. */
export const LAPSES = `
  =ends | =end | =ending | =expires | =expire | =expiring | =closes | =close | =closing | =shuts | =vanishes |
  =vanish | =disappears | =disappear | =stops | =lapses | =doubles | =double | =jumps | =dies | =history | =shut |
  =slams
`;
/** When. */
export const WHEN_IT_ENDS = `today|tonight|tomorrow|midnight|noon|${WEEKDAYS}|soon`;
/** What buyers do. */
export const BUY = `
  buy | order | book | shop | get | grab | claim | save | snap | snag | bag | score | lock | activate | redeem |
  enrol | register | apply | sign | join | nominate | enter
`;
/** What buyers did. */
export const BOUGHT = `
  booked | bought | joined | signed | switched | ordered | enrolled | registered | claimed | reserved | secured |
  upgraded | grabbed | applied | renewed
`;
/** What others do who may buy. */
export const LOOKING = `
  =looking | =looked at | =viewing | =viewed | =watching | =eyeing | =browsing | =considering | =bidding | =queueing |
  =interested | =shopping | =active on
`;
/** Those who live or learn beside the reader. */
export const NEARBY = `
  street | road | class | office | village | block | year group | team | family | parent | neighbour | house |
  terrace | floor | colleague | household | competitor
`;
/** What a shop counts of them. */
export const SHOPPED = 'viewed|watched|added|favored|favorited|favourited|wishlisted|bought|purchased|ordered';

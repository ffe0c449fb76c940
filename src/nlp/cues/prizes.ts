import { expand } from '../phrases/expand.ts';

/** Prizes and those who hand them out; also rankings. */
export const PRIZES = expand(`
  (award|prize|medal|trophy|accolade|honoree|laureate|finalist|winner|champion|hall of fame|scorecard|=rankings|
  =ranking|oscar|grammy|emmy|=gold|=silver|=bronze|podium|=title|=titles|=finals|distinction) | of the (year|decade) |
  (employee|member|person|team|player|business|shop|seller|artist|app|book|coach|firm) of the month |
  best ~ (<who>|award|place|company|employer|list|agency|school|hospital|bakery|restaurant|shop|app|product|bar|hotel|
  podcast|book) | top <n> | <n> under <n> | tier <n> | number one | (four|five|4|5|=4.8|=4.9) star | perfect score |
  (forbes|fortune|inc) <n> | list of | (power|rich|bestseller|companies) list | <pct> (in|for|from) |
  (distinguished|leadership|excellence|service|congressional) ~ award | (first|top|second|third) (prize|place|spot) |
  most (influential|innovative|effective|admired|powerful|bipartisan|fiscally|loved|trusted|respected|popular) |
  (rating from|a+ rating|front page|on the cover|seal of approval)
`);

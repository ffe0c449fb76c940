import type { Token } from '../../types.ts';
import { wordSet } from '../reading.ts';

/** What goes out in the writer's name, and what they sell, send or keep: it errs as they do. */
const GOODS = wordSet(`
  poster post leaflet notice newsletter page sign programme menu story article caption timetable listing review map
  label list form bill invoice email letter sheet flyer brochure recipe pattern instructions syllabus report statement
  text message guide thread translation subtitles survey note date price card board route ramp link file photo name
  figure number column order box
  jar loaf cake batch
  parcel payment rota minutes bottle bag ticket seat booking chair total measurement plaque banner badge invitation
  certificate calendar catalogue loaves cheese pie jam chutney sauce scarf jacket jumper shirt bulletin episode bread
  soup
`);
/** True for what goes out in a writer's name or is sold, sent or kept by them, one or many: "leaflets", "jar". */
export const isGoods = ({ normal }: Token): boolean => GOODS.has(normal) || GOODS.has(normal.replace(/e?s$/, ''));

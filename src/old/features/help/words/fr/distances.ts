/** Distances in words, no finer than where women live is known. */
import { writeDistance as inSpanish } from '../es/distances';

/** « 850 m », « 1,2 km » */
export const writeDistance: typeof inSpanish = (km) => inSpanish(km).replace('.', ',');

/** The numbers of the two figures as the tables under them. */
import type { PeerComparison } from './answers/peers';
import type { SpineRow } from './answers/spine';
import { writeCount, writeRate } from '$lib/words/es/numbers';
import { PEER_WORDS } from './words/es/verdicts/peerVerdict';
import type { FigureTable } from '$features/overview/tables';

const numeric = (name: string) => ({ name, numeric: true });
const words = (name: string) => ({ name, numeric: false });

/** From the highest rate to the lowest. */
export function funnelTable({ peers }: PeerComparison): FigureTable {
  return {
    columns: [
      words('Alcaldía'),
      numeric('Carpetas'),
      numeric('Mujeres residentes (2020)'),
      numeric('Por cada 100,000 mujeres'),
      numeric('Límite inferior (99.8\u00a0%)'),
      numeric('Límite superior (99.8\u00a0%)'),
      words('Frente a los límites'),
    ],
    rows: [...peers]
      .sort((a, b) => b.rate - a.rate)
      .map(({ nombre, n, mujeres, rate, limits: { outer }, verdict }) => [
        nombre,
        writeCount(n),
        writeCount(mujeres),
        writeRate(rate),
        writeRate(outer.lower),
        writeRate(outer.upper),
        PEER_WORDS[verdict],
      ]),
  };
}

export function spineTable(spine: readonly SpineRow[]): FigureTable {
  return {
    columns: [
      words('Indicador'),
      numeric('Carpetas'),
      numeric('Por cada 100,000 mujeres'),
      numeric('La alcaldía con menos'),
      numeric('La alcaldía con más'),
      numeric('Ciudad'),
      words('Frente a los límites'),
    ],
    rows: spine.map(({ nombre, own, lowest, highest, comparison }) => [
      nombre,
      writeCount(own.n),
      writeRate(own.rate),
      writeRate(lowest),
      writeRate(highest),
      writeRate(comparison.cityRate),
      PEER_WORDS[own.verdict],
    ]),
  };
}

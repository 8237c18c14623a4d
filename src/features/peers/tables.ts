/** The numbers of the two figures as the tables under them. */
import type { PeerComparison } from './answers/peers';
import type { SpineRow } from './answers/spine';
import { peerMark } from './dataMarks';
import { countCell, marked, numeric, tableOf, words, type FigureTable } from '$lib/export/table';
import { writeCount, writeRate } from '$lib/words/es/numbers';
import { PEER_WORDS } from './words/es/verdicts/peerVerdict';

const rateCell = (rate: number) => marked(writeRate(rate), rate);

/** From the highest rate to the lowest. */
export function funnelTable({ peers }: PeerComparison): FigureTable {
  return tableOf(
    [
      words('Alcaldía', 'place'),
      numeric('Carpetas', 'n'),
      numeric('Mujeres residentes (2020)', 'people'),
      numeric('Por cada 100,000 mujeres', 'rate'),
      numeric('Límite inferior (99.8\u00a0%)', 'low'),
      numeric('Límite superior (99.8\u00a0%)', 'high'),
      words('Frente a los límites', 'verdict'),
    ],
    [...peers]
      .sort((a, b) => b.rate - a.rate)
      .map(({ clave, nombre, n, mujeres, rate, limits: { outer }, verdict }) => [
        marked(nombre, clave),
        countCell(n),
        marked(writeCount(mujeres), mujeres),
        rateCell(rate),
        rateCell(outer.lower),
        rateCell(outer.upper),
        marked(PEER_WORDS[verdict], peerMark(verdict)),
      ]),
  );
}

export function spineTable(spine: readonly SpineRow[]): FigureTable {
  return tableOf(
    [
      words('Indicador', 'indicator'),
      numeric('Carpetas', 'n'),
      numeric('Por cada 100,000 mujeres', 'rate'),
      numeric('La alcaldía con menos', 'rate-lowest'),
      numeric('La alcaldía con más', 'rate-highest'),
      numeric('Ciudad', 'rate-whole'),
      words('Frente a los límites', 'verdict'),
    ],
    spine.map(({ indicador, nombre, own, lowest, highest, comparison }) => [
      marked(nombre, indicador),
      countCell(own.n),
      rateCell(own.rate),
      rateCell(lowest),
      rateCell(highest),
      rateCell(comparison.cityRate),
      marked(PEER_WORDS[own.verdict], peerMark(own.verdict)),
    ]),
  );
}

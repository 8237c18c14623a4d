/** An invented board of 4 × 4, beside by side, of which R's spdep has given all its numbers. */
import type { Area } from '$old/lib/stats/areas/area';
import { decimals } from './decimals';

const SIDE = 4;

/** Along its rows. */
export const BOARD_CASES: readonly number[] = [4, 6, 2, 0, 9, 40, 31, 2, 6, 36, 22, 5, 0, 2, 4, 1];
export const BOARD_WOMEN: readonly number[] = [
  900, 1100, 800, 600, 1500, 2200, 2000, 700, 1200, 2100, 1900, 1000, 500, 800, 900, 750,
];

export const BOARD_AREAS: readonly Area[] = BOARD_CASES.map((count, place) => ({
  count,
  population: BOARD_WOMEN[place] ?? null,
}));

/** For each cell, the places of those that share a side with it. */
export const BOARD_NEIGHBOURS: readonly (readonly number[])[] = BOARD_CASES.map((_, place) => {
  const column = place % SIDE;
  return [
    ...(place >= SIDE ? [place - SIDE] : []),
    ...(column > 0 ? [place - 1] : []),
    ...(column < SIDE - 1 ? [place + 1] : []),
    ...(place < SIDE * (SIDE - 1) ? [place + SIDE] : []),
  ];
});

/** Its numbers, as the sentence says them. */
export const BOARD_NUMBERS: readonly number[] = [SIDE, SIDE, ...BOARD_CASES, ...BOARD_WOMEN];

/** The board as a sentence, so that the reader can compute with it. */
export const BOARD_SENTENCE =
  'El tablero es inventado, de 4 × 4 celdas, vecinas por un lado. ' +
  `Sus casos, por renglones: ${inRows(BOARD_CASES)}. Sus mujeres: ${inRows(BOARD_WOMEN)}.`;

function inRows(values: readonly number[]): string {
  return Array.from({ length: SIDE }, (_, row) =>
    values
      .slice(row * SIDE, (row + 1) * SIDE)
      .map((value) => decimals(value, 0))
      .join(' · '),
  ).join('; ');
}

/** In which places each colonia falls: the numbers under the figure, and whole and unrounded in the file. */
import { FIRST_PLACES } from '$old/lib/answers/places';
import type { Priority } from './answers/prioritise';
import type { Robustness } from './answers/robustness';
import { column, csv, filed, pair, said, screen, type Column } from '$old/lib/export/columns';
import type { CsvTable } from '$old/lib/export/csv';
import { marked, numeric, words, type FigureTable } from '$old/lib/export/table';
import { drawn } from './tables';
import { tableWords } from './words/es/tables';
import { writeShortProbability } from '$old/lib/words/es/probability';

/** Part of the weightings that leave a colonia in each place, the first place first. */
interface Shares {
  readonly shares: readonly number[];
}

/** As the order names it. */
type Named = Pick<Priority['order'][number], 'clave' | 'nombre'>;

/** The page has the places that matter to the choice; the file, all. */
const shareColumns = (places: number): readonly Column<Shares>[] =>
  Array.from({ length: places }, (_, place) =>
    column(
      place < FIRST_PLACES
        ? numeric(tableWords.placeOf(place + 1), 'share', String(place + 1))
        : null,
      `lugar_${place + 1}`,
      ({ shares }) => shares[place] ?? null,
      (share) => (share === 0 ? '' : writeShortProbability(share)),
    ),
  );

interface Placed extends Shares, Named {
  readonly near: number;
  readonly any: number;
}

/** The places that a colonia has in the middle 90 % of the weightings, from 1. */
function usualPlaces({ shares }: Shares): readonly [number, number] {
  let below = 0;
  const reached = shares.map((share) => (below += share));
  const placeAt = (part: number) => reached.findIndex((sum) => sum >= part - 1e-9) + 1;
  return [placeAt(0.05), placeAt(0.95)];
}

const PLACED: readonly Column<Placed>[] = [
  said(words(tableWords.colonia, 'place'), ({ nombre, clave }) => marked(nombre, clave)),
  column(
    numeric(tableWords.firstNear, 'probability', 'near'),
    null,
    ({ near }) => near,
    writeShortProbability,
  ),
  column(
    numeric(tableWords.firstAny, 'probability', 'any'),
    null,
    ({ any }) => any,
    writeShortProbability,
  ),
  column(
    numeric(tableWords.likeliest, 'rank'),
    null,
    ({ shares }) => shares.indexOf(Math.max(...shares)) + 1,
    String,
  ),
  pair(numeric(tableWords.usual, ['rank-low', 'rank-high']), null, usualPlaces, (best, worst) =>
    best === worst ? String(best) : tableWords.range(best, worst),
  ),
];

/** One row for each colonia whose shares are known. */
export function acceptabilityTable(
  colonias: readonly Named[],
  acceptability: readonly (readonly number[])[],
  { near, any }: Robustness,
): FigureTable {
  return screen(
    [...PLACED, ...shareColumns(colonias.length)],
    colonias.slice(0, acceptability.length).map(({ clave, nombre }, area) => ({
      clave,
      nombre,
      near: near.first[area] ?? 0,
      any: any.first[area] ?? 0,
      shares: acceptability[area] ?? [],
    })),
  );
}

/** With similar weights, then with any: of each, the colonias whose shares are known, of many the first. */
export function acceptabilityCsv(
  { order }: Priority,
  { near, any }: Robustness,
  publicacion: string,
): CsvTable {
  const rowsOf = (pesos: string, { acceptability, first }: Robustness['near']) =>
    acceptability.map((shares, area) => ({
      clave: order[area]?.clave ?? null,
      nombre: order[area]?.nombre ?? null,
      pesos,
      first: first[area] ?? null,
      shares,
    }));
  const rows = [...rowsOf('parecidos', near), ...rowsOf('cualquiera', any)];
  const columns: readonly Column<(typeof rows)[number]>[] = [
    filed('clave', ({ clave }) => clave),
    filed('nombre', ({ nombre }) => nombre),
    filed('pesos', ({ pesos }) => pesos),
    filed('p_cinco', ({ first }) => first),
    ...shareColumns(order.length),
    ...drawn(publicacion),
  ];
  return csv(columns, rows);
}

/** Points beside the colonia that is named with them, and points that are none. */
import { format, group } from 'd3';
import type { ColoniaPoints } from '../harmonise/assignColonias';
import type { FileEvidence } from './evidence';
import { listed, type Finding, type NameOf } from './rule';

/** Share of the points that must lie in the colonia that is named: 98 % do, the Fiscalía's displacement and all. */
const LEAST_INSIDE = 0.9;
const LEAST_POINTS = 50;
/** The same of one colonia in one year, where the displacement takes more out of a small one. */
const LEAST_INSIDE_YEAR = 0.75;
const LEAST_POINTS_YEAR = 30;
/** Share of a file's rows whose point may be swapped, zero or elsewhere. */
const MOST_WRONG = 0.02;
const BEARABLE_ROWS = 5;
/** Share of rows without a point by which it may pass that of the last release. */
const MOST_MORE_POINTLESS = 0.2;

const percent = format('.2~%');
const thousands = format(',');

/**
 * @param points of cases that name a colonia; empty for a source that tells none.
 * @param pointlessBefore share of the last release's cases without a point; null where that is not known.
 */
export function placedPoints(
  fuente: string,
  files: readonly FileEvidence[],
  points: readonly ColoniaPoints[],
  pointlessBefore: number | null,
  nameOf: NameOf,
): Finding {
  const all = sumOf(points);
  const isMisplaced = all.points >= LEAST_POINTS && all.share < LEAST_INSIDE;
  const places = [...group(points, ({ clave, year }) => `${clave} ${year}`).values()]
    .map((own) => ({ ...sumOf(own), clave: own[0]?.clave ?? '', year: own[0]?.year ?? 0 }))
    .filter((one) => one.points >= LEAST_POINTS_YEAR && one.share < LEAST_INSIDE_YEAR)
    .toSorted((a, b) => a.share - b.share);
  const faults = files.flatMap((file) => faultsOf(file, pointlessBefore));
  const cell = ({ clave, year }: (typeof places)[number]) => `${nameOf(clave)} en ${year}`;
  const pointless = files.reduce((sum, file) => sum + file.pointless, 0);
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  return {
    rule: 'puntos',
    fuente,
    figure: [
      all.points === 0
        ? 'ningún caso trae colonia y punto'
        : `${thousands(all.inside)} de ${thousands(all.points)} puntos caen en la colonia que se nombra ` +
          `(${percent(all.share)}; se detiene bajo ${percent(LEAST_INSIDE)})`,
      ...(places.length === 0
        ? []
        : [
            `${listed(places, (one) => `${cell(one)}, ${thousands(one.inside)} de ${thousands(one.points)}`)} ` +
              `(se detiene bajo ${percent(LEAST_INSIDE_YEAR)})`,
          ]),
      ...(faults.length > 0
        ? faults
        : [`${thousands(pointless)} de ${thousands(rows)} filas no traen punto`]),
    ].join('; '),
    isBreach: isMisplaced || places.length > 0 || faults.length > 0,
    cells: places.map(cell),
    causes: isMisplaced
      ? ['¿La columna de la colonia o las de los puntos están recorridas, o la capa es otra?']
      : [],
  };
}

function sumOf(points: readonly ColoniaPoints[]) {
  const total = points.reduce((sum, own) => sum + own.points, 0);
  const inside = points.reduce((sum, own) => sum + own.inside, 0);
  return { points: total, inside, share: total === 0 ? 1 : inside / total };
}

function faultsOf(file: FileEvidence, pointlessBefore: number | null): readonly string[] {
  const { path, rows, pointless, swapped, zero, astray } = file;
  const kinds = [
    ['traen la latitud en el lugar de la longitud', swapped],
    ['traen un punto en cero', zero],
    ['traen un punto fuera de la ciudad, o que no se lee', astray],
  ] as const;
  const told = (count: number, what: string, limit: number) =>
    `${thousands(count)} de ${thousands(rows)} filas de «${path}» ${what} (${percent(count / rows)}; se detiene sobre ${percent(limit)})`;
  const lost = pointlessBefore === null ? 1 : pointlessBefore + MOST_MORE_POINTLESS;
  return [
    ...kinds
      .filter(([, count]) => count > BEARABLE_ROWS && count > MOST_WRONG * rows)
      .map(([what, count]) => told(count, what, MOST_WRONG)),
    ...(pointless > BEARABLE_ROWS && pointless > lost * rows
      ? [told(pointless, 'no traen punto', lost)]
      : []),
  ];
}

/** Points beside the colonia that is named with them, and points that are none. */
import { format, group } from 'd3';
import { isOfficialKey } from '../geo/cityColonias';
import type { ColoniaPoints } from '../harmonise/assignColonias';
import type { FileEvidence } from './evidence';
import { listed, type Finding, type NameOf } from './rule';

const LEAST_POINTS = 50;
const LEAST_POINTS_YEAR = 30;
/**
 * Share of the points that must lie in the colonia that is named. On the official layer 98 % do, the
 * Fiscalía's displacement and all. Its own simplified catalogue draws a few colonias of the hills and the
 * old towns elsewhere: 88 % of the carpetas of Xochimilco and 64 % of the victims of Cuajimalpa lie inside,
 * and 1 to 9 % where names are shuffled within an alcaldía.
 */
const LEAST_INSIDE = { official: 0.9, catalogue: 0.5 };
/** The same of one colonia in one year, where the displacement takes more out of a small one. */
const LEAST_INSIDE_YEAR = 0.75;
/** By how much it must then fall short of the other years, where the catalogue may draw it elsewhere in all of them: .22 at most do in the 16 alcaldías. */
const LEAST_DROP = 0.3;
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
  const layers = [
    { ...sumOf(points.filter((own) => isOfficialKey(own.clave))), least: LEAST_INSIDE.official },
    { ...sumOf(points.filter((own) => !isOfficialKey(own.clave))), least: LEAST_INSIDE.catalogue },
  ].filter((own) => own.points > 0);
  const isMisplaced = layers.some((own) => own.points >= LEAST_POINTS && own.share < own.least);
  const places = misplacedYears(points);
  const faults = files.flatMap((file) => faultsOf(file, pointlessBefore));
  const cell = ({ clave, year }: (typeof places)[number]) => `${nameOf(clave)} en ${year}`;
  const pointless = files.reduce((sum, file) => sum + file.pointless, 0);
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  return {
    rule: 'puntos',
    fuente,
    figure: [
      ...(layers.length === 0 ? ['ningún caso trae colonia y punto'] : []),
      ...layers.map(
        ({ inside, points: count, share, least }) =>
          `${thousands(inside)} de ${thousands(count)} puntos caen en la colonia que se nombra ` +
          `(${percent(share)}; se detiene bajo ${percent(least)})`,
      ),
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

/** Of one colonia and year, too many points outside it: the furthest out first. */
function misplacedYears(points: readonly ColoniaPoints[]) {
  return [...group(points, ({ clave }) => clave).values()]
    .flatMap((ofColonia) =>
      ofColonia.map((own) => {
        const others = sumOf(ofColonia.filter(({ year }) => year !== own.year));
        return { ...own, share: own.inside / own.points, others };
      }),
    )
    .filter(
      ({ clave, points: count, share, others }) =>
        count >= LEAST_POINTS_YEAR &&
        share < LEAST_INSIDE_YEAR &&
        (isOfficialKey(clave) ||
          (others.points >= LEAST_POINTS_YEAR && others.share - share > LEAST_DROP)),
    )
    .toSorted((a, b) => a.share - b.share);
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

/** The part of each colonia in what its alcaldía counts, beside the last release; and names that are of no colonia of it. */
import { format, group } from 'd3';
import type { Assigned } from '../harmonise/assignColonias';
import { cellWords, countsBy, listed, type Counted, type Finding, type NameOf } from './rule';

/** Share of a colonia's cases by which it may change, and cases that may in any: corrections and late reports. */
const MOST_CHANGE = 0.1;
const BEARABLE_CASES = 5;
/** Share of the cases of an indicator and period that may be told of other colonias than before, all together. */
const MOST_MOVED = 0.03;
const BEARABLE_MOVED = 10;
/**
 * Share of the cases that name a colonia which may be of none of their alcaldía: of the real carpetas of Cuauhtémoc
 * 1.1 % do, and of the calls 6 of 52; of those of Iztapalapa, called Cuauhtémoc's, 98 %.
 */
const MOST_UNKNOWN = 0.25;
const LEAST_WRITTEN = 50;
/** Digits of the key of an alcaldía, which those of its colonias begin with. */
const ALCALDIA = 5;

const percent = format('.2~%');
const thousands = format(',');

type Kind = 'anio' | 'lapso';

interface Compared {
  readonly cell: string;
  readonly kind: Kind;
  readonly before: number;
  /** What was, in the proportion in which the alcaldía's total has changed. */
  readonly expected: number;
  readonly after: number;
}

/**
 * @param observations of the new release, before protection.
 * @param previous of the release that stands; none on a first build.
 * @param assigned how its cases were told to be of colonias.
 */
export function coloniaShares(
  fuente: string,
  observations: readonly Counted[],
  previous: readonly Counted[],
  { written, unknown }: Pick<Assigned, 'written' | 'unknown'>,
  nameOf: NameOf,
): Finding {
  const compared = (['anio', 'lapso'] as const).flatMap((kind) =>
    compare(fuente, kind, observations, previous),
  );
  const changed = compared
    .filter((one) => change(one) > Math.max(BEARABLE_CASES, MOST_CHANGE * one.before))
    .toSorted((a, b) => change(b) - change(a));
  const moved = movedOf(compared).filter(
    ({ cases, share }) => cases > BEARABLE_MOVED && share > MOST_MOVED,
  );
  const [most] = compared.toSorted((a, b) => change(b) - change(a));
  const told = ({ cell, kind, before, after }: Compared) =>
    `${cellWords(cell, kind, nameOf)}, de ${thousands(before)} a ${thousands(after)}`;
  const isStrange = written >= LEAST_WRITTEN && unknown > MOST_UNKNOWN * written;
  const figures = [
    written === 0
      ? 'ningún caso nombra una colonia'
      : `${thousands(unknown)} de ${thousands(written)} casos nombran una colonia que no es de su alcaldía ni caen en una ` +
        `(${percent(unknown / written)}; se detiene sobre ${percent(MOST_UNKNOWN)})`,
    most === undefined
      ? 'sin publicación anterior que diga de colonias'
      : changed.length > 0
        ? `${thousands(changed.length)} de ${thousands(compared.length)} cuentas de colonias cambian demasiado: ${listed(changed, told)}; ` +
          `se detiene sobre ${percent(MOST_CHANGE)}, si son más de ${BEARABLE_CASES} casos`
        : `de ${thousands(compared.length)} cuentas de colonias, ${change(most) === 0 ? 'ninguna cambia' : `la que más cambia es ${told(most)}`}`,
    ...moved
      .map(
        ({ cells, cases, share }) =>
          `${cells} reparten de otro modo ${thousands(Math.round(cases))} casos (${percent(share)}; se detiene sobre ${percent(MOST_MOVED)})`,
      )
      .slice(0, 1),
  ];
  const isBreach = isStrange || changed.length > 0 || moved.length > 0;
  return {
    rule: 'colonias',
    fuente,
    figure: figures.join('; '),
    isBreach,
    cells: changed.map(({ cell, kind }) => cellWords(cell, kind, nameOf)),
    causes: [
      ...(isStrange
        ? ['¿Las filas son de otra alcaldía, o las colonias vienen de otro catálogo?']
        : []),
      ...(changed.length + moved.length > 0
        ? ['¿La columna de la colonia está recorrida, revuelta u ordenada aparte?']
        : []),
    ],
  };
}

const change = ({ expected, after }: Compared) => Math.abs(after - expected);

function compare(
  fuente: string,
  kind: Kind,
  observations: readonly Counted[],
  previous: readonly Counted[],
): readonly Compared[] {
  const [now, whole, wholeBefore] = [
    countsBy(fuente, kind, observations, 'colonia'),
    countsBy(fuente, kind, observations),
    countsBy(fuente, kind, previous),
  ];
  return [...countsBy(fuente, kind, previous, 'colonia')].flatMap(([cell, before]) => {
    const [indicador = '', clave = '', periodo = ''] = cell.split(' ');
    const total = `${indicador} ${clave.slice(0, ALCALDIA)} ${periodo}`;
    const [of, ofBefore] = [whole.get(total), wholeBefore.get(total)];
    // A lapse that is not over grows; a total that was hidden tells no proportion.
    const times = of === undefined || ofBefore === undefined || ofBefore === 0 ? 1 : of / ofBefore;
    if (of === undefined) return [];
    return [{ cell, kind, before, expected: before * times, after: now.get(cell) ?? 0 }];
  });
}

/** Of each indicator, alcaldía and period, how many cases are now told of other colonias. */
function movedOf(compared: readonly Compared[]) {
  const wholes = group(compared, ({ cell }) => {
    const [indicador = '', clave = '', periodo = ''] = cell.split(' ');
    return `${indicador} de ${clave.slice(0, ALCALDIA)} en ${periodo.slice(0, 4)}`;
  });
  return [...wholes].map(([cells, own]) => {
    const cases = own.reduce((sum, one) => sum + change(one), 0) / 2;
    const all = own.reduce((sum, { expected }) => sum + expected, 0);
    return { cells, cases, share: cases / Math.max(1, all) };
  });
}

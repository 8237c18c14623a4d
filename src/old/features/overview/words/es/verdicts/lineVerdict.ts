/** What is said of the lines drawn together: whose each is, what breaks it, and why they are not compared. */
import type { ToldDays } from '$old/lib/answers/sourceSeries';
import type { SeriesRupture, ToldSource } from '$old/lib/answers/toldSource';
import { lastDayOf } from '$old/lib/period/months';
import { knownBreak } from '$old/lib/words/es/breaks';
import { BASIS } from '$old/lib/words/es/dateBasis';
import { writeDay, writeMonth } from '$old/lib/words/es/dates';
import { writeCount } from '$old/lib/words/es/numbers';
import { countOfUnit, writeDays } from '$old/lib/words/es/verdicts/seriesVerdict';

/** The last whole period that is drawn. */
interface LastPeriod {
  readonly periodo: string;
  /** Null where it is not published. */
  readonly n: number | null;
}

export interface TheLine {
  readonly source: ToldSource;
  readonly grano: 'mes' | 'anio';
  readonly last: LastPeriod;
  /** Days after the last year, which are not drawn; null without them. */
  readonly rest: ToldDays | null;
  /** Those that cut what is drawn, or come after it. */
  readonly ruptures: readonly SeriesRupture[];
}

/**
 * «SESNSP: delitos por el día en que se abrió la carpeta, hasta el 31 de julio de 2026; 167 en ese mes. Ruptura en
 * enero de 2026: el registro nacional cuenta aparte las tentativas»
 */
export function lineLabel({ source, grano, last, rest, ruptures }: TheLine): string {
  const by = source.fecha === null ? '' : ` ${BASIS[source.fecha]}`;
  const until = lastDayOf(grano === 'mes' ? last.periodo : `${last.periodo.slice(0, 4)}-12-01`);
  const count = last.n === null ? '' : `; ${writeCount(last.n)} en ese ${PERIOD[grano]}`;
  const after =
    rest === null
      ? ''
      : `; de ${writeDays(rest)}, ${countOfUnit(rest.n, source.unidad)}, que no se dibujan`;
  return [
    `${nameOf(source)}: ${source.unidad.varias}${by}, hasta el ${writeDay(until)}${count}${after}`,
    ...ruptures.map((rupture) => `Ruptura en ${writeMonth(rupture.desde)}: ${whatOf(rupture)}`),
  ].join('. ');
}

const PERIOD = { mes: 'mes', anio: 'año' } as const;

const nameOf = ({ corto, publica }: ToldSource): string => corto ?? publica;

const whatOf = (rupture: SeriesRupture): string =>
  rupture.kind === 'declarada' ? rupture.que : knownBreak(rupture.id).que;

/** «Hay muy pocas carpetas por feminicidio para verlas por mes: 7 carpetas en 2023, el último año completo» */
export function yearsHeadline(
  { unidad }: ToldSource,
  enFrase: string,
  last: LastPeriod | undefined,
): string {
  const few = `Hay muy pocas carpetas por ${enFrase} para verlas por mes`;
  return last === undefined
    ? few
    : `${few}: ${countOfUnit(last.n, unidad)} en ${last.periodo.slice(0, 4)}, el último año completo`;
}

/** The same for a room: «Muy pocas carpetas para verlas por mes: 7 carpetas en 2023» */
export function yearsInShort({ unidad }: ToldSource, last: LastPeriod | undefined): string {
  const few = 'Muy pocas carpetas para verlas por mes';
  return last === undefined
    ? few
    : `${few}: ${countOfUnit(last.n, unidad)} en ${last.periodo.slice(0, 4)}`;
}

/** Why lines of the same facts are not compared. @param why what the sources say of it, as whole sentences */
export function apartNote(why: readonly string[]): string {
  return [
    'Son registros distintos de los mismos hechos: ni se suman ni se comparan entre sí.',
    ...new Set(why),
  ].join(' ');
}

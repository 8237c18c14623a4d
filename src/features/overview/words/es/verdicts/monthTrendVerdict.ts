/** What the months of an alcaldía say: since when the level is another, and which months stand apart. */
import type { LevelBreak } from '$lib/answers/levelBreaks';
import type { MonthTrend, Unjudged } from '$lib/answers/monthTrend';
import { writeMonth } from '$lib/words/es/dates';
import { plural } from '$lib/words/es/list';
import { capitalised } from '$lib/words/es/measureWords';
import { writeChangeSize, writeCount, writeRate } from '$lib/words/es/numbers';

/** What a break says and what it does not; goes with `breakSentence`. */
export const BREAK_NOTE = 'Un cambio de nivel dice desde cuándo, no por qué.';

/** What the band is; goes with the verdict. */
export const BAND_NOTE =
  'La banda es lo que los meses anteriores hacen esperar de cada mes, por su temporada y sus días. ' +
  'Sin ningún cambio, cerca de 1 de cada 20 meses queda fuera por azar.';

/** Sizes within these are told in percent; beyond them, as from how many to how many. */
const [HALF, TWICE] = [0.5, 2];

/**
 * «Desde marzo de 2021 (pudo empezar entre agosto de 2020 y marzo de 2021) hay cerca de 24 % más carpetas por violencia
 * familiar al mes que antes; ninguno de los últimos 24 meses completos se sale de lo esperado»
 */
export function monthHeadline(
  trend: MonthTrend,
  breaks: readonly LevelBreak[],
  enFrase: string,
): string {
  const { points, unjudged } = trend;
  const subject = `las carpetas por ${enFrase}`;
  const complete = points.filter(({ provisional }) => !provisional);
  const [first] = complete;
  if (first === undefined) {
    return `No hay meses completos para decir si ${subject} se salen de lo esperado`;
  }
  if (unjudged === 'pocas') {
    const total = complete.reduce((sum, { n }) => sum + n, 0);
    const told = total === 0 ? 'ninguna' : writeCount(total);
    return (
      `Hay muy pocas carpetas por ${enFrase} para decir si un mes se sale de lo esperado: ` +
      `${told} en ${complete.length} ${plural(complete.length, 'mes', 'meses')}`
    );
  }
  const level = levelClause(breaks, subject, enFrase, first.periodo.slice(0, 4));
  return `${level}; ${unjudged === null ? monthsClause(trend) : UNJUDGED[unjudged]}`;
}

const UNJUDGED: Readonly<Record<Exclude<Unjudged, 'pocas'>, string>> = {
  serie_corta: 'la serie es corta para decir si un mes se sale de lo esperado',
  niveles_distintos:
    'de un año a otro han cambiado demasiado para decir si un mes se sale de lo esperado',
};

function levelClause(
  breaks: readonly LevelBreak[],
  subject: string,
  enFrase: string,
  since: string,
): string {
  const latest = breaks.at(-1);
  if (latest === undefined) return `Desde ${since}, ${subject} no muestran un cambio de nivel`;
  if (breaks.length > 1) {
    return (
      `Desde ${since}, ${subject} cambiaron de nivel ${breaks.length} veces; ` +
      `la última, en ${datesOf(latest)}, ${sizeOf(latest)}`
    );
  }
  const month = datesOf(latest);
  return isMany(latest)
    ? `Desde ${month}, ${subject} están en otro nivel: ${sizeOf(latest)}`
    : `Desde ${month} hay ${sizeOf(latest)} carpetas por ${enFrase} al mes que antes`;
}

function monthsClause({ judged }: MonthTrend): string {
  const among = `los últimos ${judged.length} meses completos`;
  const outside = judged.filter(({ expectation }) => expectation.outside !== null);
  const beyond = outside.filter(({ expectation }) => expectation.beyond);
  const latest = beyond.at(-1);
  if (latest !== undefined) {
    const side = latest.expectation.outside === 'encima' ? 'por encima' : 'por debajo';
    const which = `${writeMonth(latest.periodo)}, ${side}`;
    return beyond.length === 1
      ? `de ${among}, uno se sale de lo esperado más de lo que explica el azar: ${which}`
      : `de ${among}, ${beyond.length} se salen de lo esperado más de lo que explica el azar; el último, ${which}`;
  }
  if (outside.length === 0) return `ninguno de ${among} se sale de lo esperado`;
  return outside.length === 1
    ? `de ${among}, uno queda fuera de lo esperado, pero el azar lo explica`
    : `de ${among}, ${outside.length} quedan fuera de lo esperado, pero ninguno tanto que el azar no lo explique`;
}

/** «Marzo de 2021 (pudo empezar entre agosto de 2020 y marzo de 2021): cerca de 24 % más, de cerca de 172 a 212 al mes.» */
export function breakSentence(change: LevelBreak): string {
  const size = isMany(change) ? sizeOf(change) : `${sizeOf(change)}, ${levelsOf(change)}`;
  return `${capitalised(datesOf(change))}: ${size}.`;
}

/** Why the end of the line is dashed; null where it is not. */
export function provisionalMonthsNote({ points }: MonthTrend): string | null {
  const first = points.find(({ provisional }) => provisional);
  return first === undefined
    ? null
    : `Punteado: desde ${writeMonth(first.periodo)} la cuenta es provisional, porque todavía ` +
        'se abren carpetas por hechos de esos meses. No entra en ninguna comparación.';
}

/** «abril de 2020», «marzo de 2021 (pudo empezar entre agosto de 2020 y marzo de 2021)» */
function datesOf({ start, earliest, latest }: LevelBreak): string {
  const range = `pudo empezar entre ${writeMonth(earliest)} y ${writeMonth(latest)}`;
  return earliest === latest ? writeMonth(start) : `${writeMonth(start)} (${range})`;
}

/** «cerca de 24 % más», «de cerca de 3.5 a 13 al mes» */
function sizeOf(change: LevelBreak): string {
  return isMany(change)
    ? levelsOf(change)
    : `cerca de ${writeChangeSize(change.ratio)} ${change.ratio > 1 ? 'más' : 'menos'}`;
}

function levelsOf({ before, after }: LevelBreak): string {
  return `de cerca de ${writeRate(before)} a ${writeRate(after)} al mes`;
}

function isMany({ ratio }: LevelBreak): boolean {
  return ratio < HALF || ratio >= TWICE;
}

/** What the months of an alcaldía say: since when the level is another, and which months stand apart. */
import type { AgainstFound, LevelBreak } from '$old/lib/answers/levelBreaks';
import type { MonthTrend, Unjudged } from '$old/lib/answers/monthTrend';
import { interventionWords } from '$old/lib/words/es/breaks';
import { writeMonth } from '$old/lib/words/es/dates';
import { plural } from '$old/lib/words/es/list';
import { capitalised } from '$old/lib/words/es/unitWords';
import { writeChange, writeChangeSize, writeCount, writeRate } from '$old/lib/words/es/numbers';

/** What a break says and what it does not; goes with `breakSentence`. */
export const BREAK_NOTE =
  'Un cambio de nivel dice cuánto, no por qué; desde cuándo, sólo si fue de golpe.';

/** What the band is; goes with the verdict. */
export const BAND_NOTE =
  'La banda es lo que los meses anteriores hacen esperar de cada mes, por su temporada y sus días. ' +
  'Sin ningún cambio, cerca de 1 de cada 20 meses queda fuera por azar.';

/** Sizes within these are told in percent; beyond them, as from how many to how many. */
const [HALF, TWICE] = [0.5, 2];

/**
 * «Desde alrededor de marzo de 2021 hay cerca de 20 % más carpetas por violencia familiar al mes que antes de la
 * pandemia; ninguno de los últimos 24 meses se sale de lo esperado». Between which months it may have
 * started is told with each change, in `breakSentence`.
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

/** Its level for a room: «Desde alrededor de marzo de 2021 hay cerca de 20 % más carpetas que antes» */
export function monthInShort(trend: MonthTrend, breaks: readonly LevelBreak[]): string {
  const [first] = trend.points.filter(({ provisional }) => !provisional);
  if (first === undefined) return 'No hay meses completos para decir si se salen de lo esperado';
  if (trend.unjudged === 'pocas') {
    return 'Muy pocas carpetas para decir si un mes se sale de lo esperado';
  }
  const latest = breaks.at(-1);
  if (latest === undefined) {
    return `Desde ${first.periodo.slice(0, 4)}, las carpetas no muestran un cambio de nivel`;
  }
  const month = writeMonth(latest.start);
  if (breaks.length > 1) {
    return `Las carpetas cambiaron de nivel ${breaks.length} veces; la última, ${isSure(latest) ? 'en' : ABOUT} ${month}`;
  }
  const isStep = latest.shape === 'de_golpe';
  const since = isStep ? `Desde ${isSure(latest) ? '' : `${ABOUT} `}${month}, ` : '';
  const told = toldOf(latest);
  return isMany(told) || foundClause(latest) !== ''
    ? capitalised(`${since}las carpetas están en otro nivel${SHORT_SHAPES[latest.shape]}`)
    : capitalised(
        `${since.replace(/, $/, ' ')}hay ${shareOf(told)} carpetas que antes${SHORT_SHAPES[latest.shape]}`,
      );
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
  const tail = foundClause(latest);
  if (breaks.length > 1) {
    return (
      `Desde ${since}, ${subject} cambiaron de nivel ${breaks.length} veces; ` +
      `la última, ${isSure(latest) ? 'en' : ABOUT} ${writeMonth(latest.start)}, ${sizeOf(toldOf(latest))}${tail}${shapeOf(latest)}`
    );
  }
  const month = `${isSure(latest) ? '' : `${ABOUT} `}${writeMonth(latest.start)}`;
  const isStep = latest.shape === 'de_golpe';
  const told = toldOf(latest);
  if (isMany(told) || tail !== '') {
    const dated = isStep ? `Desde ${month}, ` : '';
    return capitalised(
      `${dated}${subject} están en otro nivel: ${sizeOf(told)}${tail}${shapeOf(latest)}`,
    );
  }
  const than = told.since ?? 'antes';
  const dated = isStep ? `Desde ${month} ` : '';
  return capitalised(
    `${dated}hay ${shareOf(told)} carpetas por ${enFrase} al mes que ${than}${told.apart}${shapeOf(latest)}`,
  );
}

const SHORT_SHAPES: Readonly<Record<LevelBreak['shape'], string>> = {
  de_golpe: '',
  poco_a_poco: ', poco a poco',
  no_se_distingue: '; no se distingue si de golpe',
};

/** «: una subida; no se distingue si de golpe»; nothing of a step, which is told by its date. */
function shapeOf(change: LevelBreak): string {
  const { ratio } = toldOf(change);
  if (change.shape === 'de_golpe') return '';
  const moved = ratio > 1 ? 'una subida' : 'una baja';
  return change.shape === 'poco_a_poco'
    ? `: ${moved} poco a poco`
    : `: ${moved}; no se distingue si de golpe`;
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
  if (outside.length === 0) {
    return `ninguno de los últimos ${judged.length} meses se sale de lo esperado`;
  }
  return outside.length === 1
    ? `de ${among}, uno queda fuera de lo esperado, pero el azar lo explica`
    : `de ${among}, ${outside.length} quedan fuera de lo esperado, pero ninguno tanto que el azar no lo explique`;
}

/**
 * «Marzo de 2021 (pudo empezar entre agosto de 2020 y marzo de 2021): cerca de 20 % más que antes de la pandemia (de
 * +7.5 % a +34.5 %, con 95 % de confianza), de cerca de 177 a 212 al mes.»
 */
export function breakSentence(change: LevelBreak): string {
  const told = toldOf(change);
  const levels = isMany(told) ? '' : `, ${levelsOf({ ...told, since: null })}`;
  return `${capitalised(datesOf(change))}: ${sizeOf({ ...told, apart: '' })}${limitsOf(change)}${levels}${told.apart}${foundClause(change)}${shapeOf(change)}.`;
}

/** A change as it is told: against what, and what is left out. */
interface Told extends Pick<LevelBreak, 'before' | 'after' | 'ratio'> {
  /** «antes de la pandemia»; null for the months just before. */
  readonly since: string | null;
  /** «, sin contar el confinamiento», or nothing. */
  readonly apart: string;
}

/** Against what stood before an intervention where the level is another beyond chance, else against its neighbour. */
function toldOf(change: LevelBreak): Told {
  const { before, after, ratio, without } = change;
  const found = apartFrom(change);
  if (found !== null) {
    const since = interventionWords[found.id].before;
    return { before: found.before, after, ratio: found.ratio, since, apart: '' };
  }
  const apart = without === null ? '' : `, ${interventionWords[without].apart}`;
  return { before, after, ratio, since: null, apart };
}

function apartFrom({ againstFound }: LevelBreak): AgainstFound | null {
  return againstFound?.verdict === 'azar' ? null : againstFound;
}

/** «; no se distinguen de las de antes de la pandemia, cerca de 41 al mes», where chance explains the difference. */
function foundClause({ againstFound }: LevelBreak): string {
  if (againstFound?.verdict !== 'azar') return '';
  const { id, before } = againstFound;
  return `; no se distinguen de las de ${interventionWords[id].before}, cerca de ${writeRate(before)} al mes`;
}

function limitsOf(change: LevelBreak): string {
  const found = apartFrom(change);
  if (found === null) return '';
  const [lower, upper] = [found.interval.lower, found.interval.upper].map(writeChange);
  return ` (de ${lower ?? ''} a ${upper ?? ''}, con 95\u00a0% de confianza)`;
}

/** Why the end of the line is dashed; null where it is not. */
export function provisionalMonthsNote({ points }: MonthTrend): string | null {
  const first = points.find(({ provisional }) => provisional);
  return first === undefined
    ? null
    : `Punteado: desde ${writeMonth(first.periodo)} la cuenta es provisional, porque todavía ` +
        'se abren carpetas por hechos de esos meses. No entra en ninguna comparación.';
}

/** Before a month that others near it may be. */
const ABOUT = 'alrededor de';

const isSure = ({ earliest, latest }: LevelBreak): boolean => earliest === latest;

/** «abril de 2020», «marzo de 2021 (pudo empezar entre agosto de 2020 y marzo de 2021)» */
function datesOf(change: LevelBreak): string {
  const { start, earliest, latest } = change;
  const range = `pudo empezar entre ${writeMonth(earliest)} y ${writeMonth(latest)}`;
  return isSure(change) ? writeMonth(start) : `${writeMonth(start)} (${range})`;
}

/** «cerca de 24 % más que antes de la pandemia», «de cerca de 3.5 antes de la pandemia a 13 al mes» */
function sizeOf(told: Told): string {
  if (isMany(told)) return `${levelsOf(told)}${told.apart}`;
  return `${shareOf(told)}${told.since === null ? '' : ` que ${told.since}`}${told.apart}`;
}

/** «cerca de 24 % más» */
function shareOf({ ratio }: Told): string {
  return `cerca de ${writeChangeSize(ratio)} ${ratio > 1 ? 'más' : 'menos'}`;
}

function levelsOf({ before, after, since }: Told): string {
  const then = since === null ? '' : ` ${since}`;
  return `de cerca de ${writeRate(before)}${then} a ${writeRate(after)} al mes`;
}

function isMany({ ratio }: Told): boolean {
  return ratio < HALF || ratio >= TWICE;
}

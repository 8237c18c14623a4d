/** What an evaluation says: first what it could have shown, then what it shows. Never why. */
import { ALPHA } from '$lib/answers/change';
import type { Evaluated } from '../../../answers/evaluate';
import { MONTHS_OF } from '../../../answers/window';
import { addMonths } from '$lib/period/months';
import type { AreaChange } from '$lib/stats/evaluation/areaChange';
import { writeWindow } from '$lib/words/es/dates';
import { writePercent, writeChange } from '$lib/words/es/numbers';
import { plural } from '$lib/words/es/list';
import { manyOf, subjectOf } from '$lib/words/es/unitWords';
import { writeColonias, writeSince, type EvaluationSubject } from './evaluationWords';

/** «Con estas cuentas sólo se vería una baja de 38 % o más, o un alza de 45 % o más, frente a las comparables.» */
export function detectableSentence({ detectable: { fall, rise } }: Evaluated): string {
  // Rounded away from no change: what is said would surely have been seen.
  const fallen = fall === null ? null : writePercent(Math.ceil((1 - fall) * 100) / 100);
  const risen = rise === null ? null : writePercent(Math.ceil((rise - 1) * 100) / 100);
  if (fallen === null && risen === null) {
    return 'Con estas cuentas no se vería ningún cambio, por grande que fuera: son muy pocas.';
  }
  if (fallen === null) {
    return `Con estas cuentas no se vería ni que bajaran a cero; sólo un alza de ${risen} o más frente a las comparables.`;
  }
  const alza = risen === null ? '' : `, o un alza de ${risen} o más,`;
  return `Con estas cuentas sólo se vería una baja de ${fallen} o más${alza} frente a las comparables.`;
}

/** What «se vería» means. */
export const SEEN_MEANS =
  '«Se vería»: si el cambio fuera cierto, cuatro de cada cinco veces saldría de lo que da el azar. ' +
  'Uno menor también puede salir, menos veces.';

/**
 * «En Doctores, las carpetas por violencia familiar bajaron 25 % desde enero de 2023 (promedio por trimestre
 * de enero de 2023 a junio de 2024, frente al de 2021 a 2022); en las 8 comparables bajaron 21.4 %. La
 * diferencia, −4.6 % (entre −16.2 % y +9.3 %), cabe en el azar.»
 */
export function evaluationSentence(found: Evaluated, subject: EvaluationSubject): string {
  const { treated, counts, controls } = found;
  const own = movement(counts.treated, found);
  const others = movement(counts.controls, found);
  const where = writeColonias(treated, subject.nameOf);
  const subjects = subjectOf(subject.enFrase, subject.unit);
  return (
    `En ${where}, las ${subjects} ${own} desde ${writeSince(subject.desde)} (${comparedPeriods(found)}); ` +
    `en las ${controls.length} comparables ${others}. ${differenceSentence(found)}`
  );
}

/** «promedio por trimestre de enero de 2023 a junio de 2024, frente al de 2021 a 2022» */
function comparedPeriods({ window: { before, after }, grain, counts }: Evaluated): string {
  const [earlier, later] = [before, after].map((periods) =>
    writeWindow({
      first: periods[0] ?? '',
      last: addMonths(periods.at(-1) ?? '', MONTHS_OF[grain] - 1),
    }),
  );
  // From so many to none: sums, not means.
  if (counts.treated.after === 0) return `${later}, frente a ${earlier}`;
  const mean = grain === 'trimestre' ? 'promedio por trimestre' : 'promedio anual';
  return after.length === 1
    ? `${later}, frente al ${mean} de ${earlier}`
    : `${mean} de ${later}, frente al de ${earlier}`;
}

type Direction = 'bajaron' | 'no cambiaron' | 'subieron';

/** A period after over one before; as written, so that what rounds to nothing is no change. */
function ratioOf({ before, after }: AreaChange, { window }: Evaluated): number {
  return after / window.after.length / (before / window.before.length);
}

function directionOf(change: AreaChange, found: Evaluated): Direction {
  const ratio = ratioOf(change, found);
  if (/^0/.test(writeChange(ratio))) return 'no cambiaron';
  return ratio < 1 ? 'bajaron' : 'subieron';
}

/** «bajaron 25 %», «no cambiaron», «pasaron de 12 a ninguna»; a period before against one after. */
function movement(change: AreaChange, found: Evaluated): string {
  if (change.after === 0) return `pasaron de ${change.before} a ninguna`;
  const direction = directionOf(change, found);
  if (direction === 'no cambiaron') return direction;
  return `${direction} ${writeChange(ratioOf(change, found)).slice(1)}`;
}

const ENDINGS: Readonly<Record<Evaluated['verdict'], string>> = {
  azar: 'cabe en el azar',
  tambien_sin_hacer:
    'pasa del azar de estas cuentas, pero otras así salen donde o cuando no se hizo nada que se sepa: no se puede afirmar',
  por_debajo: 'es más de lo que da el azar. Dice cuánto, no por qué',
  por_encima: 'es más de lo que da el azar. Dice cuánto, no por qué',
};

/** «La diferencia, −4.6 % (entre −16.2 % y +9.3 %), cabe en el azar.» */
function differenceSentence({ comparison: { ratio, lower, upper }, verdict }: Evaluated): string {
  const size =
    Number.isFinite(upper) && ratio > 0
      ? `${writeChange(ratio)} (entre ${writeChange(lower)} y ${writeChange(upper)})`
      : ratio > 0
        ? `de ${writeChange(lower)} o más`
        : `de ${writeChange(upper)} o menos`;
  return `La diferencia, ${size}, ${ENDINGS[verdict]}.`;
}

/** Over the course: whether it was that of the comparable before, and what came after. */
export function evaluationHeadline(found: Evaluated, subject: EvaluationSubject): string {
  const where = writeColonias(found.treated, subject.nameOf);
  switch (found.verdict) {
    case 'azar':
      return `En ${where}, la diferencia con las comparables cabe en el azar`;
    case 'tambien_sin_hacer':
      return `En ${where} hay una diferencia, pero otras así salen donde no se hizo nada`;
    case 'por_debajo':
    case 'por_encima':
      return `En ${where}, las ${manyOf(subject.unit)} ${apart(found)}`;
  }
}

/** «bajaron más que en las comparables»; where these went another way, both: «bajaron; en las comparables subieron» */
function apart(found: Evaluated): string {
  const { treated, controls } = found.counts;
  const [own, others] = [directionOf(treated, found), directionOf(controls, found)];
  if (own !== others || own === 'no cambiaron') return `${own}; en las comparables ${others}`;
  const further = (found.verdict === 'por_debajo') === (own === 'bajaron');
  return `${own} ${further ? 'más' : 'menos'} que en las comparables`;
}

/** Why both sides are as long; null of years, which have no season. */
export function balanceSentence({ grain }: Pick<Evaluated, 'grain'>): string | null {
  return grain === 'anio'
    ? null
    : 'A cada lado están los mismos trimestres del año: lo que en una colonia es alto por temporada no pasa por cambio.';
}

/** Whether it already went apart from the comparable ones before the date, more often than chance makes it. */
export function earlierSentence({ earlier: { apart, tried, byChance }, grain }: Evaluated): string {
  const [one, many] = grain === 'trimestre' ? ['trimestre', 'trimestres'] : ['año', 'años'];
  const inAll = `${tried} ${plural(tried, one, many)}`;
  if (apart === 0) {
    return `Antes de la fecha siguió el curso de las comparables: en ${inAll}, ninguno se aparta más que el azar.`;
  }
  if (byChance > ALPHA) {
    return `Antes de la fecha, en ${apart} de ${inAll} se aparta de las comparables: entre tantos, puede salir por azar.`;
  }
  return (
    `Antes de la fecha, en ${apart} de ${inAll} ya se apartaba de las comparables, más veces que por azar: ` +
    'lo que venga después puede ser más de lo mismo.'
  );
}

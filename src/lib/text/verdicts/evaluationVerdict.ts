/** What an evaluation says: first what it could have shown, then what it shows. Never why. */
import { ALPHA } from '$lib/answers/change';
import type { Evaluated } from '$lib/answers/evaluation/evaluate';
import type { AreaChange } from '$lib/stats/evaluation/areaChange';
import { writePercent, writeChange } from '../numbers';
import { plural } from '../list';
import { manyOf, subjectOf } from '../measureWords';
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

/**
 * «En Doctores, las carpetas por violencia familiar bajaron 25 % desde enero de 2023; en las 8 comparables
 * bajaron 21.4 %. La diferencia, −4.6 % (entre −16.2 % y +9.3 %), cabe en el azar.»
 */
export function evaluationSentence(found: Evaluated, subject: EvaluationSubject): string {
  const { treated, counts, controls } = found;
  const own = movement(counts.treated, found);
  const others = movement(counts.controls, found);
  const where = writeColonias(treated, subject.nameOf);
  const subjects = subjectOf(subject.enFrase, subject.measure);
  return (
    `En ${where}, las ${subjects} ${own} desde ${writeSince(subject.desde)}; ` +
    `en las ${controls.length} comparables ${others}. ${differenceSentence(found)}`
  );
}

/** «bajaron 25 %», «no cambiaron», «pasaron de 12 a ninguna»; a period before against one after. */
function movement({ before, after }: AreaChange, { window }: Evaluated): string {
  if (after === 0) return `pasaron de ${before} a ninguna`;
  const ratio = after / window.after.length / (before / window.before.length);
  const written = writeChange(ratio);
  if (/^0/.test(written)) return 'no cambiaron';
  return `${ratio < 1 ? 'bajaron' : 'subieron'} ${written.slice(1)}`;
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
  const many = manyOf(subject.measure);
  const rose = !movement(found.counts.treated, found).startsWith('bajaron');
  switch (found.verdict) {
    case 'azar':
      return `En ${where}, la diferencia con las comparables cabe en el azar`;
    case 'tambien_sin_hacer':
      return `En ${where} hay una diferencia, pero otras así salen donde no se hizo nada`;
    case 'por_debajo':
      return `En ${where}, las ${many} ${rose ? 'subieron menos' : 'bajaron más'} que en las comparables`;
    case 'por_encima':
      return `En ${where}, las ${many} ${rose ? 'subieron más' : 'bajaron menos'} que en las comparables`;
  }
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

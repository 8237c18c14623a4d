/** Why there is no evaluation, so that a reader knows what else to ask. */
import type { HiddenCounts, Refusal } from '../../../answers/refusal';
import type { EvaluationGrain } from '../../../answers/window';
import { writeBreak } from '$lib/words/es/breaks';
import { writeMonth } from '$lib/words/es/dates';
import { plural, writeList } from '$lib/words/es/list';
import {
  writeColonias,
  writeEvaluationPeriod,
  writePeriods,
  writeSince,
  type EvaluationSubject,
} from './evaluationWords';

const LISTED = 3;

/** One sentence or two: what is missing, and what to do about it. */
export function refusalSentence(refusal: Refusal, subject: EvaluationSubject): string {
  const since = writeSince(subject.desde);
  switch (refusal.reason) {
    case 'sin_tratadas':
      return 'Elige al menos una colonia donde se hizo algo.';
    case 'no_publicado':
      return `No se puede evaluar: «${subject.enFrase}» no se publica por colonia, para proteger a las personas.`;
    case 'solo_trienios':
      return (
        `No se puede evaluar: «${subject.enFrase}» sólo se publica por colonia en sumas de tres años, ` +
        'y con ellas no hay un antes y un después.'
      );
    case 'todas':
      return 'No se puede evaluar: si se hizo en todas las colonias no queda ninguna con que comparar.';
    case 'ruptura':
      return (
        `No se puede evaluar: en los periodos que se comparan${withoutChosen(refusal.sinElegir, refusal.grain)}${refusal.sinElegir === 0 ? '' : ','} está una ` +
        `ruptura de la serie, ${writeBreak(refusal.crossed)}. Elige otra fecha o menos años a cada lado` +
        `${refusal.sinElegir === 0 ? '' : ', o di por qué se escogió el lugar'}.`
      );
    case 'despues_de_los_datos':
      return (
        `Todavía no se puede evaluar: los datos llegan a ${writeMonth(refusal.ultimoMes)}, ` +
        `y se pregunta desde ${since}.`
      );
    case 'periodo_incompleto':
      return (
        `Todavía no se puede evaluar: después de ${writeMonth(refusal.ultimoCompleto)} faltan denuncias ` +
        `por llegar, y se pregunta desde ${since}.`
      );
    case 'pocos_antes':
    case 'pocos_despues': {
      const side = refusal.reason === 'pocos_antes' ? 'antes' : 'después';
      const there = refusal.hay === 0 ? 'no hay ninguno' : `hay ${refusal.hay}`;
      return (
        `No se puede evaluar: hacen falta ${writePeriods(refusal.minimo, refusal.grain)} ${side} de la fecha, ` +
        `y con ${since} ${there}${withoutChosen(refusal.sinElegir, refusal.grain)}.`
      );
    }
    case 'tratadas_protegidas':
      return (
        `No se puede evaluar: ${hiddenOf(refusal.protegidas, refusal.grain, subject)}, y sin esas cuentas no hay suma.` +
        (refusal.grain === 'trimestre' ? ' Por año hay menos cuentas protegidas.' : '')
      );
    case 'comparables_protegidas':
      return (
        `No se puede comparar: ${hiddenOf(refusal.protegidas, refusal.grain, subject)}. ` +
        'Quita esas comparables o mira otros periodos.'
      );
    case 'sin_comparables':
      return (
        `No se puede evaluar: hacen falta al menos ${refusal.minimo} colonias comparables y hay ${refusal.hay}` +
        `${whyFew(refusal.vecinas, refusal.protegidas)}.`
      );
    case 'sin_casos':
      return refusal.lado === 'tratadas'
        ? 'No se puede evaluar: antes de la fecha no hubo ningún caso en las colonias elegidas.'
        : 'No se puede evaluar: en las comparables no hubo ningún caso antes, o ninguno después.';
  }
}

/** «, sin contar 4 trimestres completos con que quizá se escogió el lugar» */
const withoutChosen = (count: number, grain: EvaluationGrain): string =>
  count === 0 ? '' : `, sin contar ${writePeriods(count, grain)} con que quizá se escogió el lugar`;

/** «en Algarín está protegido abril a junio de 2022», at most three of each. */
function hiddenOf(
  hidden: readonly HiddenCounts[],
  grain: EvaluationGrain,
  { nameOf }: EvaluationSubject,
): string {
  const [first] = hidden;
  if (hidden.length > 1 || first === undefined) {
    return `tienen cuentas protegidas ${writeColonias(
      hidden.map(({ clave }) => clave),
      nameOf,
    )}`;
  }
  const { periods } = first;
  const written = periods.slice(0, LISTED).map((period) => writeEvaluationPeriod(period, grain));
  const list =
    periods.length > LISTED
      ? `${written.join(', ')} y ${periods.length - LISTED} más`
      : writeList(written);
  const verb = plural(
    periods.length,
    'está protegida la cuenta de',
    'están protegidas las cuentas de',
  );
  return `en ${nameOf(first.clave)} ${verb} ${list}`;
}

function whyFew(neighbours: number, hidden: number): string {
  const why = [
    ...(neighbours > 0
      ? [`${neighbours} ${plural(neighbours, 'es vecina', 'son vecinas')} de donde se hizo algo`]
      : []),
    ...(hidden > 0
      ? [`${hidden} ${plural(hidden, 'tiene', 'tienen')} alguna cuenta protegida`]
      : []),
  ];
  return why.length === 0 ? '' : `: ${writeList(why)}`;
}

/** One change in words, for someone who knows no statistics. */
import type { AnsweredChange, Change, UnansweredChange } from '$old/lib/answers/change';
import type { CountingUnit } from '$old/lib/answers/countingUnit';
import { UNSTABLE_BELOW } from '$old/lib/answers/ranking';
import type { Interval } from '$old/lib/stats/interval';
import { crossedSentence } from '../breaks';
import { partedSentence } from './registersVerdict';
import { capitalised, happened, manyOf } from '../unitWords';
import { writeChange, writeCount } from '../numbers';

export interface ChangeWords {
  /** «2,659»; null where not published. */
  readonly before: string | null;
  readonly after: string | null;
  /** «−4.1 %»; null where a percentage would say more than the cases do. */
  readonly change: string | null;
  /** «Dentro del azar» */
  readonly label: string;
  /** What follows the label: «El cambio real de las carpetas está entre −9.2 % y +1.3 %, con 95 % de confianza.» */
  readonly sentence: string;
  /** What it means, without terms of statistics; null where the sentence says it all. */
  readonly gloss: string | null;
}

/** @param together how many comparisons the verdict was given among, this one included */
export function changeVerdict(change: Change, unit: CountingUnit, together = 1): ChangeWords {
  if (change.verdict === 'sin_respuesta') return unanswered(change, unit);
  const { before, after } = change.counts;
  const counts = { before: writeCount(before), after: writeCount(after) };
  if (change.verdict !== 'azar') return { ...counts, ...beyondChance(change, unit) };
  if (Math.max(before, after) < UNSTABLE_BELOW) {
    return {
      ...counts,
      change: null,
      label: 'Dentro del azar',
      sentence: 'Son tan pocos que no se puede afirmar un aumento ni una baja.',
      gloss: null,
    };
  }
  return { ...counts, ...withinChance(change, unit, together) };
}

type Said = Pick<ChangeWords, 'change' | 'label' | 'sentence' | 'gloss'>;

function withinChance(
  { ratio, interval }: AnsweredChange,
  unit: CountingUnit,
  together: number,
): Said {
  const { lower, upper } = interval;
  const eitherWay = lower < 1 && upper > 1;
  const narrowly =
    together > 1
      ? `Por sí sola pasaría por un cambio, pero son ${together} comparaciones a la vez: una diferencia así puede salir en alguna sin que nada haya cambiado.`
      : 'Una diferencia así puede salir, aunque rara vez, sin que nada haya cambiado.';
  return {
    change: writeChange(ratio),
    label: eitherWay ? 'Dentro del azar' : 'Dentro del azar, por poco',
    sentence: realChange(interval, unit),
    gloss: eitherWay
      ? 'Una diferencia así puede salir aunque nada haya cambiado: no se puede afirmar que bajó ni que subió.'
      : narrowly,
  };
}

function beyondChance(
  { ratio, interval, verdict, counts }: AnsweredChange,
  unit: CountingUnit,
): Said {
  return {
    change: counts.before === 0 ? null : writeChange(ratio),
    label: `Más que azar: ${verdict === 'aumento' ? 'un aumento' : 'una baja'}`,
    sentence: realChange(interval, unit),
    gloss: 'El azar rara vez da una diferencia así. La cuenta dice cuánto, no por qué.',
  };
}

function realChange({ lower, upper }: Interval, unit: CountingUnit): string {
  return Number.isFinite(upper)
    ? `El cambio real de las ${manyOf(unit)} está entre ${writeChange(lower)} y ${writeChange(upper)}, con 95\u00a0% de confianza.`
    : 'Antes no había ninguna: el cambio no se puede dar en porcentaje.';
}

function unanswered(change: UnansweredChange, unit: CountingUnit): ChangeWords {
  const written = (n: number | null): string | null => (n === null ? null : writeCount(n));
  return {
    before: written(change.before.n),
    after: written(change.after.n),
    change: null,
    label: change.reason === 'registros' ? 'Otro registro no lo confirma' : 'Sin respuesta',
    sentence: whyUnanswered(change, unit),
    gloss: null,
  };
}

function whyUnanswered(change: UnansweredChange, unit: CountingUnit): string {
  switch (change.reason) {
    case 'ruptura':
      return crossedSentence(change.crossed);
    case 'registros':
      return partedSentence(change.doubt);
    case 'sin_casos':
      return `${capitalised(happened(0, null, unit))} en los dos periodos.`;
    case 'sin_cuenta':
      return 'La cuenta de uno de los dos periodos no está publicada.';
    case 'pocas':
      return 'Son muy pocas para decir si cambió.';
  }
}

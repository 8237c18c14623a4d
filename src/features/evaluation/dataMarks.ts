/** What marks an evaluation bears. */
import type { Evaluated, Evaluation } from './answers/evaluate';
import type { EvaluationVerdict } from './answers/verdict';
import type { Refusal } from './answers/refusal';
import { MONTHS_OF } from './answers/window';
import type { AreaChange } from '$lib/stats/evaluation/areaChange';
import { NONE, type DataMarks } from '$lib/export/dataMarks';
import { spanMark } from '$lib/export/periodMark';
import type { VerdictMark } from '$lib/export/verdictMark';

const VERDICTS: Readonly<Record<EvaluationVerdict, VerdictMark>> = {
  por_encima: 'above',
  por_debajo: 'below',
  azar: 'chance',
  tambien_sin_hacer: 'doubt',
};

/** The smallest changes that could have been seen, as ratios. */
export function detectableMarks({ detectable: { fall, rise } }: Evaluated): DataMarks {
  return { fall: fall ?? NONE, rise: rise ?? NONE };
}

/** The whole answer; both sides per period, so that sides of unlike length compare. */
export function evaluationMarks(evaluation: Evaluation): DataMarks {
  if (evaluation.kind === 'sin_respuesta') {
    const { reason } = evaluation.refusal;
    const isHidden = reason === 'tratadas_protegidas' || reason === 'comparables_protegidas';
    return {
      verdict: isHidden ? 'unpublished' : 'none',
      class: reason,
      ...refusalMarks(evaluation.refusal),
    };
  }
  const { treated, controls, comparison, counts, verdict } = evaluation;
  return {
    ...windowMarks(evaluation),
    place: treated,
    verdict: VERDICTS[verdict],
    ratio: [comparison.ratio, movedBy(counts.treated, evaluation)],
    'ratio-others': movedBy(counts.controls, evaluation),
    low: comparison.lower,
    high: comparison.upper,
    p: comparison.p,
    before: [counts.treated.before, counts.controls.before],
    after: [counts.treated.after, counts.controls.after],
    of: controls.length,
  };
}

/** What a refusal counts, or the last month that there is. */
function refusalMarks(refusal: Refusal): DataMarks {
  switch (refusal.reason) {
    case 'despues_de_los_datos':
      return { period: spanMark(refusal.ultimoMes, 1) };
    case 'periodo_incompleto':
      return { period: spanMark(refusal.ultimoCompleto, 1) };
    case 'pocos_antes':
    case 'pocos_despues':
      return { count: [refusal.hay, refusal.minimo] };
    default:
      return {};
  }
}

/** What was before the date and what after; and the period in which the date falls. */
export function windowMarks({ window: { before, after, mixed }, grain }: Evaluated): DataMarks {
  const span = (periods: readonly string[]): string => {
    const [first, last] = [periods[0] ?? '', periods.at(-1) ?? ''].map((period) =>
      spanMark(period, MONTHS_OF[grain]),
    );
    return `${first?.split('/')[0] ?? ''}/${last?.split('/')[1] ?? ''}`;
  };
  return {
    period: [span(after), ...(mixed === null ? [] : [spanMark(mixed, MONTHS_OF[grain])])],
    'period-before': span(before),
  };
}

/** A period after over one before. */
function movedBy({ before, after }: AreaChange, { window }: Evaluated): number {
  return after / window.after.length / (before / window.before.length);
}

/** Of those that were tried, how many are as large; and the same with the true one among them. */
export function triedMarks({
  tried,
  asLarge,
}: Pick<Evaluated['places' | 'dates'], 'asLarge'> & {
  readonly tried: readonly unknown[];
}): DataMarks {
  return { of: tried.length, beyond: asLarge, count: [asLarge + 1, tried.length + 1] };
}

/** How often differences as large come up where, or when, nothing was done. */
export function placeboMarks({ places, dates }: Evaluated): DataMarks {
  const all = [places, dates];
  return {
    of: all.map(({ tried }) => tried.length),
    beyond: all.map(({ asLarge }) => asLarge),
  };
}

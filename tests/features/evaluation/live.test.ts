/** The evaluation that a reader moves: no finding of an earlier one takes the place of the last. */
import { describe, vi } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import { askEvaluation, type EvaluationAnswer } from '$features/evaluation/ask';
import { LiveEvaluation } from '$features/evaluation/live.svelte';
import type { EvaluationView } from '$features/evaluation/view';
import { FACTS, RELEASE } from '../inventedFacts';
import { keepsTheLastQuestion } from '../liveLaws';
import { evaluated } from './answers/findings';
import { keys } from '../../coloniaKey';

vi.mock(import('$features/evaluation/ask'));

function knownOf(desde: string, p: number) {
  const view: EvaluationView = {
    acuerdo: null,
    colonias: keys('centro'),
    indicador: 'violencia_familiar',
    grano: 'trimestre',
    desde,
    ventana: 1,
    eleccion: 'otra',
    comparables: null,
  };
  const comparison = { ratio: 1, lower: 0.8, upper: 1.2, p };
  return { view, answer: { view, evaluation: evaluated({ comparison }), unit: CARPETAS } };
}

const first = knownOf('2023-01-01', 0.1);

describe('LiveEvaluation', () => {
  keepsTheLastQuestion<EvaluationView, EvaluationAnswer>({
    known: [first, knownOf('2022-01-01', 0.2), knownOf('2021-01-01', 0.3)],
    start(held) {
      vi.mocked(askEvaluation).mockImplementation((_, __, ___, asking) =>
        held.ask(asking?.onProgress),
      );
      return new LiveEvaluation({
        base: { facts: FACTS, areas: [], acuerdos: [] },
        answer: first.answer,
        release: RELEASE,
      });
    },
  });
});

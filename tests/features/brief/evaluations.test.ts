/** The evaluations of a brief: none that was asked for earlier takes the place of the last. */
import { describe, vi } from 'vitest';
import { CARPETAS } from '$lib/answers/measure';
import type { EvaluationAnswer, EvaluationView } from '$features/evaluation';
import { askEvaluation } from '$features/evaluation/ask';
import { BriefEvaluations } from '$features/brief/evaluations.svelte';
import { evaluated } from '../evaluation/answers/findings';
import { FACTS, RELEASE } from '../inventedFacts';
import { keepsTheLastQuestion, type HeldAnswers } from '../liveLaws';

vi.mock(import('$features/evaluation/ask'));

function knownOf(desde: string, p: number) {
  const view: EvaluationView = {
    acuerdo: null,
    colonias: ['centro'],
    indicador: 'violencia_familiar',
    grano: 'trimestre',
    desde,
    ventana: 1,
    comparables: null,
  };
  const comparison = { ratio: 1, lower: 0.8, upper: 1.2, p };
  const answer = { view, evaluation: evaluated({ comparison }), measure: CARPETAS };
  return { view: [view], answer: [answer] };
}

/** A brief begins without evaluations. */
const none = { view: [], answer: [] };

function start(held: HeldAnswers<readonly EvaluationAnswer[]>) {
  vi.mocked(askEvaluation).mockImplementation(async (_, view, __, asking) => {
    const [answer] = await held.ask(asking?.onProgress);
    if (answer === undefined) throw new Error(`no answer to ${view.desde}`);
    return answer;
  });
  const live = new BriefEvaluations({ facts: FACTS, areas: [], acuerdos: [] }, RELEASE);
  let asked: readonly EvaluationView[] = [];
  return {
    show(views: readonly EvaluationView[]) {
      asked = views;
      return live.show(views);
    },
    cancel() {
      asked = live.cancel();
      return asked;
    },
    get shown() {
      return live.answers;
    },
    get view() {
      return asked;
    },
    get failure() {
      return live.failure;
    },
    get share() {
      return live.share;
    },
  };
}

describe('BriefEvaluations', () => {
  keepsTheLastQuestion<readonly EvaluationView[], readonly EvaluationAnswer[]>({
    known: [none, knownOf('2022-01-01', 0.2), knownOf('2021-01-01', 0.3)],
    start,
  });
});

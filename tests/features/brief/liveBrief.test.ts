/** A brief on its way: what is told beside the weights in sight is of those weights, or nothing. */
import { periodOf } from '../../lib/period/periodOf';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import { EngineOnDemand } from '$lib/engine/onDemand';
import { LiveBrief } from '$features/brief/liveBrief.svelte';
import type { EvaluationAnswer, EvaluationView } from '$features/evaluation';
import { askEvaluation } from '$features/evaluation/ask';
import { evidenceOf } from '$features/priorities/answers/evidence';
import { robustnessOf, type Robustness } from '$features/priorities/answers/robustness';
import { askRobustness } from '$features/priorities/ask';
import { priorityContext } from '$features/priorities/context';
import { presetView } from '$features/priorities/view';
import { weightsOfParts, type WeightParts } from '$features/priorities/weightParts';
import { evaluated } from '../evaluation/answers/findings';
import { FACTS, RELEASE } from '../inventedFacts';
import { HeldAnswers, IDLE } from '../liveLaws';
import { AREAS, UNCHANGED } from '../priorities/answers/areas';
import { keys } from '../../coloniaKey';

vi.mock(import('$features/evaluation/ask'));
vi.mock(import('$features/priorities/ask'), async (original) => ({
  ...(await original()),
  askRobustness: vi.fn(),
}));

const asked = { rows: AREAS, k: 5, unchanged: UNCHANGED };
const context = priorityContext(evidenceOf(asked), FACTS.publicacion);

const firmnessOf = (parts: WeightParts, replicas: number): Robustness =>
  robustnessOf({ ...asked, weights: weightsOfParts(parts), replicas, seed: 1 });

const partsOf = (preset: 'iguales' | 'hogar'): WeightParts => {
  const view = presetView(preset, context);
  if (view === null) throw new Error(preset);
  return view.parts;
};

const evaluationOf = (desde: string): EvaluationView => ({
  acuerdo: null,
  colonias: keys('centro'),
  indicador: 'violencia_familiar',
  grano: 'trimestre',
  desde,
  ventana: 1,
  comparables: null,
});

const answerTo = (view: EvaluationView): EvaluationAnswer => ({
  view,
  evaluation: evaluated(),
  unit: CARPETAS,
});

const PERIODS = {
  trienio: periodOf('2021-2023'),
  antes: periodOf('2022'),
  despues: periodOf('2023'),
};

function begin() {
  const [orders, evaluations] = [
    new HeldAnswers<Robustness>(),
    new HeldAnswers<EvaluationAnswer>(),
  ];
  vi.mocked(askRobustness).mockImplementation((_, __, running) => orders.ask(running?.onProgress));
  vi.mocked(askEvaluation).mockImplementation((_, __, ___, asking) =>
    evaluations.ask(asking?.onProgress),
  );
  const parts = partsOf('iguales');
  const live = new LiveBrief({
    publicacion: FACTS.publicacion,
    priority: { asked, parts, robustness: firmnessOf(parts, 10), periods: PERIODS, piles: [] },
    base: { facts: FACTS, areas: [], acuerdos: [] },
    release: RELEASE,
  });
  return { live, orders, evaluations };
}

const idle = (live: LiveBrief) =>
  vi.waitFor(() => expect(live.isBusy).toBe(false), { interval: 5 });

beforeEach(() => {
  vi.spyOn(EngineOnDemand.prototype, 'running').mockResolvedValue(IDLE);
});

describe('LiveBrief', () => {
  it('orders at once by the weights of the address, and tells how firm that is when it is known', async () => {
    const { live, orders } = begin();
    expect(live.order?.robustness).toEqual(firmnessOf(partsOf('iguales'), 10));
    live.read({ searchParams: new URLSearchParams('pesos_de=hogar'), hash: '' });
    expect([live.order?.view.preset, live.order?.robustness]).toEqual(['hogar', null]);
    const found = firmnessOf(partsOf('hogar'), 20);
    (await orders.question(0)).give(found);
    await idle(live);
    expect(live.order?.robustness).toEqual(found);
  });

  it('cancelled, goes back to the evaluations that stood, and keeps the weights', async () => {
    const { live, evaluations } = begin();
    const [first, second] = [evaluationOf('2023-01-01'), evaluationOf('2022-01-01')];
    live.show({ ...live.view, evaluations: [first] });
    (await evaluations.question(0)).give(answerTo(first));
    await idle(live);
    live.show({ ...live.view, evaluations: [first, second] });
    // The first is known: only the second is asked for.
    const late = await evaluations.question(1);
    expect(live.isBusy).toBe(true);
    live.cancel();
    expect(live.view.evaluations).toEqual([first]);
    expect(live.view.priority).toMatchObject({ preset: 'iguales' });
    late.give(answerTo(second));
    await new Promise((resolve) => setTimeout(resolve));
    expect(live.evaluations.found).toEqual([answerTo(first)]);
    expect([live.isBusy, live.failure]).toEqual([false, null]);
  });

  it('cancelled, goes back to the weights that stood, and keeps the evaluations', async () => {
    const { live, orders, evaluations } = begin();
    const first = evaluationOf('2023-01-01');
    live.show({ ...live.view, evaluations: [first] });
    (await evaluations.question(0)).give(answerTo(first));
    await idle(live);
    live.show({ ...live.view, priority: { preset: 'hogar', parts: partsOf('hogar') } });
    const late = await orders.question(0);
    live.cancel();
    late.give(firmnessOf(partsOf('hogar'), 20));
    await new Promise((resolve) => setTimeout(resolve));
    expect(live.view).toMatchObject({ priority: { preset: 'iguales' }, evaluations: [first] });
    expect(live.order?.robustness).toEqual(firmnessOf(partsOf('iguales'), 10));
    expect(live.evaluations.found).toEqual([answerTo(first)]);
  });
});

/** A brief on its way: what is told beside the weights in sight is of those weights, or nothing. */
import { periodOf } from '../../lib/period/periodOf';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import { EngineOnDemand } from '$lib/engine/onDemand';
import { SupersededError } from '$lib/engine/errors';
import { LiveBrief } from '$features/brief/liveBrief.svelte';
import type { EvaluationAnswer, EvaluationView } from '$features/evaluation';
import { askEvaluation } from '$features/evaluation/ask';
import { evidenceOf } from '$features/priorities/answers/evidence';
import { robustnessOf, type Robustness } from '$features/priorities/answers/robustness';
import { askFront, type FrontShown } from '$features/overview/front';
import { askRobustness } from '$features/priorities/ask';
import { priorityContext } from '$features/priorities/context';
import { presetView } from '$features/priorities/view';
import { weightsOfParts, type WeightParts } from '$features/priorities/weightParts';
import { evaluated } from '../evaluation/answers/findings';
import { FACTS, RELEASE } from '../inventedFacts';
import { HeldAnswers, IDLE } from '../liveLaws';
import { AREAS, UNCHANGED } from '../priorities/answers/areas';
import { STRIP } from '../../lib/figures/invented';
import { keys } from '../../coloniaKey';

vi.mock(import('$features/evaluation/ask'));
vi.mock(import('$features/overview/front'));
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
  eleccion: 'otra',
  comparables: null,
});

const answerTo = (view: EvaluationView): EvaluationAnswer => ({
  view,
  evaluation: evaluated(),
  unit: CARPETAS,
});

const FRONT: FrontShown = {
  facts: FACTS,
  panorama: {
    kind: 'whole',
    geometry: STRIP,
    rows: {
      view: {
        indicador: 'violencia_familiar',
        periodo: periodOf('2023'),
        medida: 'veredicto',
        divisor: 'mujeres',
        colonia: null,
      },
      colonias: [],
      alcaldia: null,
      trimestres: [],
      anios: [],
      piles: [],
    },
  },
  months: new Map(),
};

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

// What draws them is brought late, which takes longer here than any answer.
beforeAll(() => import('$features/overview/screen'), 30_000);

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

  it('brings the map and the trend only for a session that is not in the register', async () => {
    const { live } = begin();
    const fronts = new HeldAnswers<FrontShown>();
    vi.mocked(askFront).mockImplementation(() => fronts.ask());
    const read = (query: string) =>
      live.read({ searchParams: new URLSearchParams(query), hash: '' });
    read('bloques=cambios');
    expect([live.isBusy, live.front.figures]).toEqual([false, null]);
    read('sesion=2026-12-09');
    const asked = await fronts.question(0);
    expect([live.isBusy, live.front.figures]).toEqual([true, null]);
    asked.give(FRONT);
    await idle(live);
    expect(live.front.figures?.shown).toBe(FRONT);
    read('');
    expect([live.isBusy, live.front.figures]).toEqual([false, null]);
  });

  it('says why they did not come, and asks again', async () => {
    const { live } = begin();
    const fronts = new HeldAnswers<FrontShown>();
    vi.mocked(askFront).mockImplementation(() => fronts.ask());
    live.read({ searchParams: new URLSearchParams('sesion=2026-12-09'), hash: '' });
    (await fronts.question(0)).refuse(
      new SupersededError(RELEASE.publicacion, RELEASE.publicacion),
    );
    await idle(live);
    expect(live.failure?.remedy).toBe('reload');
    live.retry();
    (await fronts.question(1)).give(FRONT);
    await idle(live);
    expect([live.failure, live.front.figures?.shown]).toEqual([null, FRONT]);
  });
});

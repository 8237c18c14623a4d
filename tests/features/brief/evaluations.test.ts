/** The evaluations of a brief: none that was asked for earlier takes the place of the last. */
import { describe, expect, it, vi } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import type { EvaluationView } from '$features/evaluation';
import { askEvaluation } from '$features/evaluation/ask';
import { BriefEvaluations, type AnswerToAll } from '$features/brief/evaluations.svelte';
import { evaluated } from '../evaluation/answers/findings';
import { FACTS, RELEASE } from '../inventedFacts';
import { HeldAnswers, IDLE, keepsTheLastQuestion } from '../liveLaws';
import { EngineOnDemand } from '$lib/engine/onDemand';
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
  const answer = { view, evaluation: evaluated({ comparison }), unit: CARPETAS };
  return { view: [view], answer: { view: [view], found: [answer] } };
}

/** A brief begins without evaluations. */
const none = { view: [], answer: { view: [], found: [] } };

function start(held: HeldAnswers<AnswerToAll>) {
  vi.mocked(askEvaluation).mockImplementation(async (_, view, __, asking) => {
    const [answer] = (await held.ask(asking?.onProgress)).found;
    if (answer === undefined) throw new Error(`no answer to ${view.desde}`);
    return answer;
  });
  return new BriefEvaluations({ facts: FACTS, areas: [], acuerdos: [] }, RELEASE);
}

describe('BriefEvaluations', () => {
  keepsTheLastQuestion<readonly EvaluationView[], AnswerToAll>({
    known: [none, knownOf('2022-01-01', 0.2), knownOf('2021-01-01', 0.3)],
    start,
  });

  it('prints none while those asked for are under way, nor where they fail', async () => {
    vi.spyOn(EngineOnDemand.prototype, 'running').mockResolvedValue(IDLE);
    const held = new HeldAnswers<AnswerToAll>();
    const live = start(held);
    const [one, other] = [knownOf('2022-01-01', 0.2), knownOf('2021-01-01', 0.3)];
    const first = live.show(one.view);
    expect(live.found).toEqual([]);
    (await held.question(0)).give(one.answer);
    await first;
    expect(live.found).toEqual(one.answer.found);
    const second = live.show([...one.view, ...other.view]);
    const question = await held.question(1);
    expect(live.found).toEqual([]);
    question.refuse(new Error('broken'));
    await second;
    expect([live.found, live.failure === null]).toEqual([[], false]);
  });

  it('asks for none that was found before, and halves the bar among two', async () => {
    vi.spyOn(EngineOnDemand.prototype, 'running').mockResolvedValue(IDLE);
    const held = new HeldAnswers<AnswerToAll>();
    const live = start(held);
    const before = vi.mocked(askEvaluation).mock.calls.length;
    const [one, other] = [knownOf('2022-01-01', 0.2), knownOf('2021-01-01', 0.3)];
    const first = live.show(one.view);
    (await held.question(0)).give(one.answer);
    await first;
    const both = live.show([...other.view, ...one.view]);
    const question = await held.question(1);
    question.report(1);
    expect(live.share).toBe(0.5);
    question.give(other.answer);
    await both;
    expect(live.found).toEqual([...other.answer.found, ...one.answer.found]);
    expect(vi.mocked(askEvaluation).mock.calls.length - before).toBe(2);
  });
});

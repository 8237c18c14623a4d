/** The evaluation that a reader moves: its counts from the engine, its findings from a worker. */
import { EngineOnDemand } from '$lib/engine/onDemand';
import type { PageRelease } from '$lib/engine/releaseIdentity';
import { LiveAnswer, type Asking } from '$lib/page/liveAnswer.svelte';
import { askEvaluation, type EvaluationAnswer } from './ask';
import type { EvaluationBase } from './base';
import { sameEvaluation, type EvaluationView } from './view';

interface Start {
  readonly base: EvaluationBase;
  /** The prerendered answer. */
  readonly answer: EvaluationAnswer;
  readonly release: PageRelease;
}

export class LiveEvaluation extends LiveAnswer<EvaluationView, EvaluationAnswer> {
  readonly #base: EvaluationBase;
  readonly #engine: EngineOnDemand;

  constructor({ base, answer, release }: Start) {
    super(answer);
    this.#base = base;
    this.#engine = new EngineOnDemand(release, (share) => this.arrived(share / 2));
  }

  protected override same(one: EvaluationView, other: EvaluationView): boolean {
    return sameEvaluation(one, other);
  }

  protected override async ask(view: EvaluationView, asking: Asking): Promise<EvaluationAnswer> {
    return askEvaluation(this.#engine, view, this.#base, asking);
  }
}

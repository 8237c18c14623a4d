/** The evaluations that a brief was asked for: their counts from the engine, their findings from a worker. */
import { askEvaluation } from '$features/evaluation/screen';
import { EngineOnDemand } from '$lib/engine/onDemand';
import type { PageRelease } from '$lib/engine/releaseIdentity';
import {
  sameEvaluation,
  type EvaluationAnswer,
  type EvaluationBase,
  type EvaluationView,
} from '$features/evaluation';
import { LiveAnswer, type Asking } from '$lib/page/liveAnswer.svelte';

/** Evaluations in the order asked for. */
export interface AnswerToAll {
  readonly view: readonly EvaluationView[];
  readonly found: readonly EvaluationAnswer[];
}

export class BriefEvaluations extends LiveAnswer<readonly EvaluationView[], AnswerToAll> {
  readonly #base: EvaluationBase;
  readonly #engine: EngineOnDemand;

  constructor(base: EvaluationBase, release: PageRelease) {
    super({ view: [], found: [] });
    this.#base = base;
    this.#engine = new EngineOnDemand(release, (share) => this.arrived(share / 2));
  }

  /** None while those asked for are under way, or failed: a brief prints no other. */
  get found(): readonly EvaluationAnswer[] {
    return this.same(this.answer.view, this.view) ? this.answer.found : [];
  }

  protected override same(
    one: readonly EvaluationView[],
    other: readonly EvaluationView[],
  ): boolean {
    return (
      one.length === other.length &&
      one.every((view, place) => {
        const beside = other[place];
        return beside !== undefined && sameEvaluation(view, beside);
      })
    );
  }

  /** What was found before is not asked again. */
  protected override async ask(
    view: readonly EvaluationView[],
    { signal, onProgress }: Asking,
  ): Promise<AnswerToAll> {
    const known = this.answer.found;
    const found: EvaluationAnswer[] = [];
    for (const one of view) {
      const before = known.find((answer) => sameEvaluation(answer.view, one));
      found.push(
        before ??
          (await askEvaluation(this.#engine, one, this.#base, {
            signal,
            onProgress: (share) => onProgress((found.length + share) / view.length),
          })),
      );
    }
    return { view, found };
  }
}

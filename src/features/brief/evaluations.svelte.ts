/** The evaluations that a brief was asked for: their counts from the engine, their findings from a worker. */
import { EngineOnDemand } from '$lib/engine/onDemand';
import type { PageRelease } from '$lib/engine/releaseIdentity';
import { sameEvaluation, type EvaluationView } from '$features/evaluation/view';
import { askEvaluation, type EvaluationAnswer } from '$features/evaluation/ask';
import type { EvaluationBase } from '$features/evaluation/base';
import { liveFailure, type LiveFailure } from '$lib/page/liveFailure';

export class BriefEvaluations {
  /** In the order asked for; empty while they are under way. */
  answers: readonly EvaluationAnswer[] = $state.raw([]);
  isAsking = $state(false);
  failure: LiveFailure | null = $state.raw(null);

  readonly #base: EvaluationBase;
  readonly #engine: EngineOnDemand;
  #asking: AbortController | undefined;

  constructor(base: EvaluationBase, release: PageRelease) {
    this.#base = base;
    this.#engine = new EngineOnDemand(release);
  }

  async show(views: readonly EvaluationView[]): Promise<void> {
    this.#asking?.abort();
    this.failure = null;
    const known = views.flatMap(
      (view) => this.answers.find((answer) => sameEvaluation(answer.view, view)) ?? [],
    );
    this.answers = known.length === views.length ? known : [];
    this.isAsking = known.length < views.length;
    if (!this.isAsking) return;
    const asking = new AbortController();
    this.#asking = asking;
    const { signal } = asking;
    try {
      const engine = await this.#engine.running();
      const found: EvaluationAnswer[] = [];
      for (const view of views) {
        found.push(await askEvaluation(engine, view, this.#base, { signal }));
      }
      if (!signal.aborted) this.answers = found;
    } catch (thrown) {
      if (!signal.aborted) this.failure = liveFailure(thrown);
    } finally {
      if (this.#asking === asking) this.isAsking = false;
    }
  }
}

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
import { liveFailure, type LiveFailure } from '$lib/page/liveFailure';

export class BriefEvaluations {
  /** In the order asked for; empty while they are under way. */
  answers: readonly EvaluationAnswer[] = $state.raw([]);
  /** Share done of all that were asked for, 0 to 1; null where nothing is under way. */
  share: number | null = $state.raw(null);
  failure: LiveFailure | null = $state.raw(null);

  readonly #base: EvaluationBase;
  readonly #engine: EngineOnDemand;
  /** The last that were all found. */
  #settled: readonly EvaluationAnswer[] = [];
  #asking: AbortController | undefined;

  constructor(base: EvaluationBase, release: PageRelease) {
    this.#base = base;
    this.#engine = new EngineOnDemand(release, (share) => {
      if (this.share !== null) this.share = Math.max(this.share, share / 2);
    });
  }

  async show(views: readonly EvaluationView[]): Promise<void> {
    this.#asking?.abort();
    this.failure = null;
    this.share = null;
    if (views.every((view) => this.#known(view) !== undefined)) {
      this.#settle(views.flatMap((view) => this.#known(view) ?? []));
      return;
    }
    this.answers = [];
    const asking = new AbortController();
    this.#asking = asking;
    this.share = 0;
    try {
      const found = await this.#askAll(views, asking.signal);
      if (!asking.signal.aborted) this.#settle(found);
    } catch (thrown) {
      if (!asking.signal.aborted) this.failure = liveFailure(thrown);
    } finally {
      if (this.#asking === asking) this.share = null;
    }
  }

  /**
   * Ends what is under way and goes back to the answers that stood.
   * @returns what those answer
   */
  cancel(): readonly EvaluationView[] {
    this.#asking?.abort();
    this.share = null;
    this.answers = this.#settled;
    return this.answers.map(({ view }) => view);
  }

  async #askAll(
    views: readonly EvaluationView[],
    signal: AbortSignal,
  ): Promise<readonly EvaluationAnswer[]> {
    const engine = await this.#engine.running();
    const found: EvaluationAnswer[] = [];
    /** Where the bar was when the engine had answered: the rest of it is of the workers. */
    let fetched: number | undefined;
    const onProgress = (share: number) => {
      if (signal.aborted) return;
      fetched ??= this.share ?? 0;
      this.share = fetched + ((1 - fetched) * (found.length + share)) / views.length;
    };
    for (const view of views) {
      found.push(
        this.#known(view) ??
          (await askEvaluation(engine, view, this.#base, { signal, onProgress })),
      );
    }
    return found;
  }

  #known(view: EvaluationView): EvaluationAnswer | undefined {
    return this.#settled.find((answer) => sameEvaluation(answer.view, view));
  }

  #settle(answers: readonly EvaluationAnswer[]): void {
    this.#settled = answers;
    this.answers = answers;
  }
}

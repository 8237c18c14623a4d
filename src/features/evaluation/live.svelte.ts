/** The evaluation that a reader moves: its counts from the engine, its findings from a worker. */
import { EngineOnDemand } from '$lib/engine/onDemand';
import type { PageRelease } from '$lib/engine/releaseIdentity';
import { sameEvaluation, type EvaluationView } from './view';
import { liveFailure, type LiveFailure } from '$lib/page/liveFailure';
import { askEvaluation, type EvaluationAnswer } from './ask';
import type { EvaluationBase } from './base';

interface Start {
  readonly base: EvaluationBase;
  /** The prerendered answer. */
  readonly answer: EvaluationAnswer;
  readonly release: PageRelease;
}

export class LiveEvaluation {
  /** What the reader asked for last. */
  view: EvaluationView;
  /** The newest answer; its own view may still be an earlier one. */
  answer: EvaluationAnswer;
  /** Share done, 0 to 1; null where nothing is under way. */
  share: number | null = $state.raw(null);
  failure: LiveFailure | null = $state.raw(null);

  readonly #start: Start;
  readonly #engine: EngineOnDemand;
  #asking: AbortController | undefined;

  constructor(start: Start) {
    this.#start = start;
    this.#engine = new EngineOnDemand(start.release, (share) => {
      if (this.share !== null) this.share = Math.max(this.share, share / 2);
    });
    this.view = $state.raw(start.answer.view);
    this.answer = $state.raw(start.answer);
  }

  /** Moves to another view; what is under way for an older one is ended. */
  async show(view: EvaluationView): Promise<void> {
    this.#asking?.abort();
    this.view = view;
    this.failure = null;
    this.share = null;
    const { base, answer } = this.#start;
    if (sameEvaluation(view, answer.view)) this.answer = answer;
    if (sameEvaluation(view, this.answer.view)) return;
    const asking = new AbortController();
    this.#asking = asking;
    this.share = 0;
    /** Where the bar was when the engine had answered: the rest of it is of the worker. */
    let fetched: number | undefined;
    try {
      const found = await askEvaluation(await this.#engine.running(), view, base, {
        signal: asking.signal,
        onProgress: (share) => {
          if (asking.signal.aborted) return;
          fetched ??= this.share ?? 0;
          this.share = fetched + (1 - fetched) * share;
        },
      });
      if (!asking.signal.aborted) this.answer = found;
    } catch (thrown) {
      if (!asking.signal.aborted) this.failure = liveFailure(thrown);
    } finally {
      if (this.#asking === asking) this.share = null;
    }
  }
  /** Ends what is under way and goes back to the view whose answer stands. */
  cancel(): EvaluationView {
    this.#asking?.abort();
    this.share = null;
    this.view = this.answer.view;
    return this.view;
  }
}

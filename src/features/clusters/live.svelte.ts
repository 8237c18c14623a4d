/** The search that a reader moves: its rows from the engine, its findings from a worker. */
import { EngineOnDemand } from '$lib/engine/onDemand';
import type { PageRelease } from '$lib/engine/releaseIdentity';
import { sameClusterView, type ClusterView } from './view';
import { liveFailure, type LiveFailure } from '$lib/page/liveFailure';
import type { ReleaseFacts } from '$lib/page/facts';
import { askClusters, type ClusterAnswer } from './ask';

interface Start {
  readonly facts: ReleaseFacts;
  /** The prerendered answer. */
  readonly answer: ClusterAnswer;
  readonly release: PageRelease;
}

/** What is under way, and the share of it that is done, 0 to 1. */
export interface Step {
  readonly name: 'asking' | 'computing';
  readonly share: number;
}

export class LiveClusters {
  /** What the reader asked for last. */
  view: ClusterView;
  /** The newest answer; its own view may still be an earlier one. */
  answer: ClusterAnswer;
  step: Step | null = $state.raw(null);
  failure: LiveFailure | null = $state.raw(null);

  readonly #start: Start;
  readonly #engine: EngineOnDemand;
  #asking: AbortController | undefined;

  constructor(start: Start) {
    this.#start = start;
    this.#engine = new EngineOnDemand(start.release, (share) => {
      if (this.step?.name !== 'asking') return;
      this.step = { name: 'asking', share: Math.max(this.step.share, share / 2) };
    });
    this.view = $state.raw(start.answer.view);
    this.answer = $state.raw(start.answer);
  }

  /** Moves to another view; a search under way for an older one is ended. */
  async show(view: ClusterView): Promise<void> {
    this.#asking?.abort();
    this.view = view;
    this.failure = null;
    this.step = null;
    const { facts, answer } = this.#start;
    if (sameClusterView(view, answer.view)) {
      this.answer = answer;
      return;
    }
    if (sameClusterView(view, this.answer.view)) return;
    const asking = new AbortController();
    this.#asking = asking;
    this.step = { name: 'asking', share: 0 };
    /** Where the bar was when the rows had come: the rest of it is of the worker. */
    let fetched = 0;
    const compute = (share: number) => {
      if (asking.signal.aborted) return;
      this.step = { name: 'computing', share: fetched + (1 - fetched) * share };
    };
    try {
      const found = await askClusters(await this.#engine.running(), view, facts, {
        signal: asking.signal,
        onRows: () => {
          fetched = this.step?.share ?? 0;
          compute(0);
        },
        onProgress: compute,
      });
      if (!asking.signal.aborted) this.answer = found;
    } catch (thrown) {
      if (!asking.signal.aborted) this.failure = liveFailure(thrown);
    } finally {
      if (this.#asking === asking) this.step = null;
    }
  }

  /** Ends the search and goes back to the view whose answer stands. */
  cancel(): ClusterView {
    this.#asking?.abort();
    this.step = null;
    this.view = this.answer.view;
    return this.view;
  }
}

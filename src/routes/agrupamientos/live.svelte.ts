/** The search that a reader moves: its rows from the engine, its findings from a worker. */
import { EngineOnDemand } from '$lib/engine/onDemand';
import type { PageRelease } from '$lib/engine/releaseIdentity';
import { sameClusterView, type ClusterView } from '$lib/view/clusterView';
import { liveFailure, type LiveFailure } from '../liveFailure';
import type { ReleaseFacts } from '../panorama/facts';
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
      if (this.step?.name === 'asking') this.step = { name: 'asking', share };
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
    const stepTo = (name: Step['name']) => (share: number) => {
      if (!asking.signal.aborted) this.step = { name, share };
    };
    try {
      const found = await askClusters(await this.#engine.running(), view, facts, {
        signal: asking.signal,
        onRows: () => stepTo('computing')(0),
        onProgress: stepTo('computing'),
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

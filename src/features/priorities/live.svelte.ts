/** The weights that a reader moves: the order follows at once, how firm it is comes from a worker. */
import type { EvidenceAsked } from './answers/evidence';
import type { Robustness } from './answers/robustness';
import type { PriorityView } from './view';
import { sameParts } from './view';
import type { WeightParts } from './weightParts';
import { liveFailure, type LiveFailure } from '$lib/page/liveFailure';
import { askRobustness } from './ask';

/** What is known of how firm an order is, and of which weights. */
export interface Firmness {
  readonly parts: WeightParts;
  readonly robustness: Robustness;
}

interface Start extends Firmness {
  readonly asked: EvidenceAsked;
  readonly view: PriorityView;
}

/** A slider on its way asks for many weights in a row: only the last of them are drawn; milliseconds. */
const STILL_FOR = 150;

export class LivePriority {
  view: PriorityView;
  /** The newest that is known; its weights may still be earlier ones. */
  firmness: Firmness;
  /** Share done, 0 to 1; null where nothing is under way. */
  share: number | null = $state.raw(null);
  failure: LiveFailure | null = $state.raw(null);

  readonly #start: Start;
  /** The view whose firmness stands. */
  #settled: PriorityView;
  #asking: AbortController | undefined;

  constructor(start: Start) {
    this.#start = start;
    this.#settled = start.view;
    this.view = $state.raw(start.view);
    this.firmness = $state.raw(start);
  }

  /** Whether how firm it is, is of the weights in sight. */
  get isFirm(): boolean {
    return sameParts(this.firmness.parts, this.view.parts);
  }

  async show(view: PriorityView): Promise<void> {
    this.#asking?.abort();
    this.view = view;
    this.failure = null;
    this.share = null;
    if (sameParts(view.parts, this.#start.parts)) this.firmness = this.#start;
    if (this.isFirm) {
      this.#settled = view;
      return;
    }
    const asking = new AbortController();
    this.#asking = asking;
    this.share = 0;
    try {
      await new Promise((resolve) => setTimeout(resolve, STILL_FOR));
      asking.signal.throwIfAborted();
      const robustness = await askRobustness(this.#start.asked, view.parts, {
        signal: asking.signal,
        onProgress: (share) => {
          if (!asking.signal.aborted) this.share = share;
        },
      });
      if (asking.signal.aborted) return;
      this.firmness = { parts: view.parts, robustness };
      this.#settled = view;
    } catch (thrown) {
      if (!asking.signal.aborted) this.failure = liveFailure(thrown);
    } finally {
      if (this.#asking === asking) this.share = null;
    }
  }

  /** Ends the draws and goes back to the weights whose firmness is known. */
  cancel(): PriorityView {
    this.#asking?.abort();
    this.share = null;
    this.view = this.#settled;
    return this.view;
  }
}

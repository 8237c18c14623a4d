/** The weights that a reader moves: the order follows at once, how firm it is comes from a worker. */
import { LiveAnswer, type Asking } from '$old/lib/page/liveAnswer.svelte';
import type { EvidenceAsked } from './answers/evidence';
import type { Robustness } from './answers/robustness';
import { askRobustness } from './ask';
import { sameParts, type PriorityView } from './view';
import type { WeightParts } from './weightParts';

/** What is known of how firm an order is, and of which weights. */
export interface Firmness {
  readonly parts: WeightParts;
  readonly robustness: Robustness;
}

interface FirmOrder {
  readonly view: PriorityView;
  readonly robustness: Robustness;
}

interface Start extends FirmOrder {
  readonly asked: EvidenceAsked;
}

/** A slider on its way asks for many weights in a row: only the last of them are drawn; milliseconds. */
const STILL_FOR = 150;

export class LivePriority extends LiveAnswer<PriorityView, FirmOrder> {
  readonly #asked: EvidenceAsked;

  constructor({ asked, view, robustness }: Start) {
    super({ view, robustness });
    this.#asked = asked;
  }

  /** The newest that is known; its weights may still be earlier ones. */
  get firmness(): Firmness {
    const { view, robustness } = this.answer;
    return { parts: view.parts, robustness };
  }

  /** Whether how firm it is, is of the weights in sight. */
  get isFirm(): boolean {
    return this.same(this.answer.view, this.view);
  }

  protected override same(one: PriorityView, other: PriorityView): boolean {
    return sameParts(one.parts, other.parts);
  }

  protected override async ask(view: PriorityView, asking: Asking): Promise<FirmOrder> {
    await new Promise((resolve) => setTimeout(resolve, STILL_FOR));
    asking.signal.throwIfAborted();
    return { view, robustness: await askRobustness(this.#asked, view.parts, asking) };
  }
}

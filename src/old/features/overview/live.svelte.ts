/** The view that a reader moves, and what answers it after the first paint. */
import { EngineOnDemand } from '$old/lib/engine/onDemand';
import type { PageRelease } from '$old/lib/engine/releaseIdentity';
import type { ReleaseFacts } from '$old/lib/page/facts';
import { LiveAnswer, type Asking } from '$old/lib/page/liveAnswer.svelte';
import { samePeriod } from '$old/lib/period/period';
import type { View } from '$old/lib/view/view';
import { askPanorama, type PanoramaRows } from './ask';

interface Start {
  readonly facts: ReleaseFacts;
  /** The prerendered answer. */
  readonly rows: PanoramaRows;
  readonly release: PageRelease;
}

export class LiveView extends LiveAnswer<View, PanoramaRows> {
  readonly #facts: ReleaseFacts;
  readonly #engine: EngineOnDemand;

  constructor({ facts, rows, release }: Start) {
    super(rows);
    this.#facts = facts;
    this.#engine = new EngineOnDemand(release, (share) => this.arrived(share));
  }

  /** Null too while nothing has arrived: of what the engine has already there is nothing to wait for. */
  get progress(): number | null {
    return this.share === 0 ? null : this.share;
  }

  protected override same(one: View, other: View): boolean {
    return (
      one.indicador === other.indicador &&
      samePeriod(one.periodo, other.periodo) &&
      one.medida === other.medida &&
      one.divisor === other.divisor &&
      one.colonia === other.colonia
    );
  }

  protected override async ask(view: View, { signal }: Asking): Promise<PanoramaRows> {
    return askPanorama(this.#engine, view, this.#facts, { signal });
  }
}

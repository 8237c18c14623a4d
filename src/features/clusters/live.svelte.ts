/** The search that a reader moves: its rows from the engine, its findings from a worker. */
import { EngineOnDemand } from '$lib/engine/onDemand';
import type { PageRelease } from '$lib/engine/releaseIdentity';
import type { ReleaseFacts } from '$lib/page/facts';
import { LiveAnswer, type Asking } from '$lib/page/liveAnswer.svelte';
import { askClusters, type ClusterAnswer } from './ask';
import { sameClusterView, type ClusterView } from './view';

interface Start {
  readonly facts: ReleaseFacts;
  /** The prerendered answer. */
  readonly answer: ClusterAnswer;
  readonly release: PageRelease;
}

export class LiveClusters extends LiveAnswer<ClusterView, ClusterAnswer> {
  readonly #facts: ReleaseFacts;
  readonly #engine: EngineOnDemand;

  constructor({ facts, answer, release }: Start) {
    super(answer);
    this.#facts = facts;
    this.#engine = new EngineOnDemand(release, (share) => this.arrived(share / 2));
  }

  protected override same(one: ClusterView, other: ClusterView): boolean {
    return sameClusterView(one, other);
  }

  protected override async ask(view: ClusterView, asking: Asking): Promise<ClusterAnswer> {
    return askClusters(this.#engine, view, this.#facts, asking);
  }
}

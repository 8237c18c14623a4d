/** The engine of a page, loaded when it is first needed: the page itself is complete without it. */
import { Arrivals } from './arrivals';
import type { Engine, Progress } from './door';
import { patienceFor } from './patience';
import type { PageRelease } from './releaseIdentity';
import { unlessSilent } from './silence';

export class EngineOnDemand {
  readonly #release: PageRelease;
  readonly #onShare: (share: number) => void;
  readonly #arrivals = new Arrivals();
  #engine: Promise<Engine> | undefined;

  /** @param onShare told the share of all bytes to come that have arrived, 0 to 1; it never runs back */
  constructor(release: PageRelease, onShare: (share: number) => void = () => undefined) {
    this.#release = release;
    this.#onShare = onShare;
  }

  /** @throws Error where its module cannot be loaded; it is asked for again next time */
  running(): Promise<Engine> {
    const limit = patienceFor('module');
    this.#engine ??= unlessSilent({ limit }, () => import('./engine')).then(({ createEngine }) =>
      createEngine(this.#release, (progress) => this.#report(progress)),
    );
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }

  #report(progress: Progress): void {
    const share = this.#arrivals.note(progress);
    if (share !== null) this.#onShare(share);
  }
}

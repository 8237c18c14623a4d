/** The engine of a page, loaded when it is first needed: the page itself is complete without it. */
import type { Engine, Progress } from './door';
import type { PageRelease } from './releaseIdentity';

export class EngineOnDemand {
  readonly #release: PageRelease;
  readonly #onShare: (share: number) => void;
  /** The last news of each thing being fetched. */
  #arrived: readonly Progress[] = [];
  #engine: Promise<Engine> | undefined;

  /** @param onShare told the share of the bytes that have arrived, 0 to 1 */
  constructor(release: PageRelease, onShare: (share: number) => void = () => undefined) {
    this.#release = release;
    this.#onShare = onShare;
  }

  /** @throws Error where its module cannot be loaded; it is asked for again next time */
  running(): Promise<Engine> {
    this.#engine ??= import('./engine').then(({ createEngine }) =>
      createEngine(this.#release, (progress) => this.#report(progress)),
    );
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }

  #report(progress: Progress): void {
    this.#arrived = [...this.#arrived.filter(({ what }) => what !== progress.what), progress];
    this.#onShare(shareOf(this.#arrived));
  }
}

function shareOf(arrived: readonly Progress[]): number {
  const total = arrived.reduce((sum, each) => sum + each.total, 0);
  return total === 0 ? 0 : arrived.reduce((sum, each) => sum + each.bytes, 0) / total;
}

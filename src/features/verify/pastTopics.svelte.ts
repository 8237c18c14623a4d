/** The release that a claim is held to: that of the page, or one before it that an address names. */
import { bringJson } from '$lib/compute/bringJson';
import type { PastRelease } from '$lib/contract/catalogs/pastReleases';
import {
  bringingRelease,
  pastNotBrought,
  pastShown,
  withdrawnRelease,
} from '$lib/words/es/pastReleases';
import type { Topic } from './topics';

export interface ClaimRelease {
  readonly publicacion: string;
  readonly topics: readonly Topic[];
}

export class PastTopics {
  /** Null where it is that of the page. */
  shown = $state.raw<ClaimRelease | null>(null);
  /** What there is to say of it; null for nothing. */
  note = $state.raw<string | null>(null);
  #asked = '';

  /**
   * @param asked id of the release that an address names; null where it names none
   * @param past those before that of the page
   * @param here id of that of the page
   * @param address of the topics of a past release
   * @returns whether the address was answered: a later call makes an earlier one false
   */
  async take(
    asked: string | null,
    past: readonly PastRelease[],
    here: string,
    address: (publicacion: string) => string,
  ): Promise<boolean> {
    this.#asked = asked ?? here;
    [this.shown, this.note] = [null, null];
    const named = past.find(({ publicacion }) => publicacion === asked);
    if (named === undefined) return true;
    const { publicacion } = named;
    if (named.estado === 'retirada') {
      this.note = withdrawnRelease(publicacion, named.porque, here);
      return true;
    }
    this.note = bringingRelease(publicacion);
    const topics = await bringJson<readonly Topic[]>(address(publicacion)).catch(() => null);
    if (this.#asked !== publicacion) return false;
    if (topics !== null) this.shown = { publicacion, topics };
    this.note = topics === null ? pastNotBrought(publicacion, here) : pastShown(publicacion, here);
    return true;
  }
}

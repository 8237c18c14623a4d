/** The release that a query is asked of: that of the page, or one before it that an address names. */
import type { PageRelease, ReleaseIdentity } from '$lib/engine/releaseIdentity';
import { pastShown, withdrawnRelease } from '$lib/words/es/pastReleases';
import type { SqlPageData } from './page.server';

interface Asked {
  readonly release: PageRelease;
  /** What there is to say of it; null where nothing is. */
  readonly note: string | null;
  /** Whether one of that name was ever published. */
  readonly isKnown: boolean;
}

interface Site {
  /** That of the page. */
  readonly own: ReleaseIdentity;
  readonly past: SqlPageData['past'];
  /** @returns the address of a file or folder of the site */
  readonly at: (path: '/data/' | `/datos/anteriores/${string}/`) => string;
}

/** @param asked id that an address names; null where it names none */
export function askedRelease(asked: string | null, { own, past, at }: Site): Asked {
  const here = {
    release: { ...own, address: at('/data/'), prepared: null },
    note: null,
    isKnown: true,
  };
  if (asked === null || asked === own.publicacion) return here;
  const named = past.find(({ publicacion }) => publicacion === asked);
  if (named === undefined) return { ...here, isKnown: false };
  if (named.estado === 'retirada') {
    return { ...here, note: withdrawnRelease(asked, named.porque, own.publicacion) };
  }
  const { publicacion, huella } = named;
  const address = at(`/datos/anteriores/${publicacion}/`);
  return {
    release: { publicacion, huella, address, prepared: null },
    note: pastShown(publicacion, own.publicacion),
    isKnown: true,
  };
}

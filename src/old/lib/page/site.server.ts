/** What every page knows of the site that it is of. */
import { version } from '$app/environment';
import { WOMEN_VICTIMS } from '$old/lib/answers/countingUnit';
import { identityOf } from '$old/lib/engine/releaseIdentity';
import { loadEdition } from './edition.server';
import { release } from './release.server';

export async function loadSite() {
  const manifest = await release.manifest();
  return {
    edition: await loadEdition(),
    victims: manifest.fuentes.some(({ id }) => id === WOMEN_VICTIMS.fuente),
    release: await identityOf(manifest),
    version,
    /** Where the public will find it; null where nobody said. */
    site: process.env['SITIO'] || null,
  };
}

export type Site = Awaited<ReturnType<typeof loadSite>>;

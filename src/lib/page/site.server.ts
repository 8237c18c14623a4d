/** What every page knows of the site that it is of. */
import { version } from '$app/environment';
import { WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { identityOf } from '$lib/engine/releaseIdentity';
import { loadEdition } from './edition.server';
import { release } from './release.server';

/** A release of internal use is built only where scripts/lib/build-site.mjs says so, and into a folder of its own. */
export async function loadSite() {
  const manifest = await release.manifest();
  const { perfil, publicacion, fuentes } = manifest;
  if (perfil === 'interno' && process.env['ATLAS_INTERNO'] !== '1') {
    throw new Error(
      `La publicación ${publicacion} de static/data es de uso interno (k = 1) y no se construye ` +
        'para el público. Vuelve a construirla con --profile publico; cómo ver la interna está en ' +
        'docs/sesion-interna.md.',
    );
  }
  return {
    perfil,
    edition: await loadEdition(),
    victims: fuentes.some(({ id }) => id === WOMEN_VICTIMS.fuente),
    release: await identityOf(manifest),
    version,
    /** Where the public will find it; null where nobody said. */
    site: process.env['SITIO'] || null,
  };
}

export type Site = Awaited<ReturnType<typeof loadSite>>;

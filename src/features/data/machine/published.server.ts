/** What programs are told of the release: only where the site knows its own address, and only of a public one. */
import { loadEdition } from '$lib/page/edition.server';
import { askPastReleases } from '$lib/page/pastReleases.server';
import { release } from '$lib/page/release.server';
import { publicSite } from '../publicSite.server';
import { revisedSeries } from '../queries/revisedSeries';
import { packageName, releasePackage } from '../releasePackage.server';
import type { Published } from './published';

/** @throws Error where there is nothing to tell: its routes are then not prerendered. */
export async function loadPublished(): Promise<Published> {
  const site = publicSite();
  const manifest = await release.manifest();
  if (site === null || manifest.perfil === 'interno') {
    throw new Error('Sin SITIO, o de uso interno, no hay archivos para programas.');
  }
  const [{ alcaldia }, past, revised, packed, name] = await Promise.all([
    loadEdition(),
    askPastReleases(),
    release.run(revisedSeries()),
    releasePackage(),
    packageName(),
  ]);
  return {
    site,
    manifest,
    place: alcaldia.nombre,
    earlier: past.map((each) => each.publicacion),
    revised,
    zip: { path: `datos/${name}.zip`, bytes: packed.length },
  };
}

import type { ManifestSource } from '../../../src/lib/contract/manifest';
import type { SourceDescriptor } from '../registry/descriptor';

type Facts = Omit<
  ManifestSource,
  'id' | 'publica' | 'conjunto' | 'url' | 'licencia' | 'filas_apartadas' | 'obtenida'
> & { readonly setAside: ReadonlyMap<string, number> };

/** A source as the manifest tells of it. */
export function sourceOf(
  descriptor: SourceDescriptor,
  { setAside, ...facts }: Facts,
): ManifestSource {
  const { id, publica, conjunto, url, licencia } = descriptor;
  return {
    id,
    publica,
    conjunto,
    url,
    licencia,
    obtenida:
      facts.archivos
        .map(({ obtenida }) => obtenida)
        .filter((day) => day !== null)
        .toSorted()
        .at(-1) ?? null,
    ...facts,
    filas_apartadas: [...setAside].map(([motivo, filas]) => ({ motivo, filas })),
  };
}

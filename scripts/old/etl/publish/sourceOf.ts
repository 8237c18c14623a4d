import type { ManifestSource } from '../../../../src/old/lib/contract/manifest';
import type { SourceDescriptor } from '../registry/descriptor';
import { lastDayOfMonth } from '../registry/periods';

type Facts = Omit<
  ManifestSource,
  'id' | 'publica' | 'conjunto' | 'url' | 'licencia' | 'filas_apartadas' | 'obtenida' | 'serie'
> & {
  readonly setAside: ReadonlyMap<string, number>;
  /** Some of its files are copies that somebody else made. */
  readonly copied?: boolean;
};

/** A source as the manifest tells of it. */
export function sourceOf(
  descriptor: SourceDescriptor,
  { setAside, copied = false, ...facts }: Facts,
): ManifestSource {
  const { id, publica, conjunto_oficial: official, url, licencia, serie } = descriptor;
  const conjunto = copied || official === undefined ? descriptor.conjunto : official;
  const days = daysOf(facts);
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
    ...(serie !== undefined &&
      days !== null && {
        serie: { ...serie, ...(copied && { transcrita: true as const }), ...days },
      }),
  };
}

/** First and last day of which a source tells; null of one that counts nothing, as geography. */
function daysOf({
  lapso,
  primer_mes: first,
  ultimo_mes: last,
}: Omit<Facts, 'setAside' | 'copied'>): { readonly desde: string; readonly hasta: string } | null {
  if (lapso !== undefined) return { desde: lapso.desde, hasta: lapso.hasta };
  return first === null || last === null ? null : { desde: first, hasta: lastDayOfMonth(last) };
}

/** What the release counts and the catalogue of this site lacks. */
import { isIndicatorId } from '$old/lib/contract/indicators/catalogue';
import { releaseIndicators } from '$old/lib/queries/releaseIndicators';
import { release } from './release.server';
import type { ReleaseIndicator } from './sourceSeries';

export interface NamedIndicator {
  readonly id: string;
  readonly nombre: string;
}

export interface SourceIndicator extends NamedIndicator {
  readonly definicion: string;
  /** The most alcaldías that one of its sources tells of. */
  readonly alcaldias: number;
}

/**
 * One row for each source that counts one. What a source tells by whole years alone, where it tells otherwise of what
 * others count more closely, has no sheet.
 */
export async function loadOwnIndicators(): Promise<readonly ReleaseIndicator[]> {
  const rows = await release.run(releaseIndicators());
  const closer = new Set(
    rows.filter(({ solo_anios }) => !solo_anios).map(({ indicador }) => indicador),
  );
  const beside = new Set(
    rows.filter(({ indicador }) => closer.has(indicador)).map(({ fuente }) => fuente),
  );
  return rows.filter(
    ({ indicador, fuente }) =>
      !isIndicatorId(indicador) && (closer.has(indicador) || !beside.has(fuente)),
  );
}

/** Each once, by name. */
export async function loadSourceIndicators(): Promise<readonly SourceIndicator[]> {
  const byId = new Map<string, SourceIndicator>();
  for (const { indicador: id, nombre, definicion, alcaldias } of await loadOwnIndicators()) {
    const known = byId.get(id) ?? { id, nombre, definicion, alcaldias };
    byId.set(id, { ...known, alcaldias: Math.max(known.alcaldias, alcaldias) });
  }
  return [...byId.values()].sort((one, other) => one.nombre.localeCompare(other.nombre, 'es'));
}

/** Women for every ten carpetas, for the sheet of an indicator; null where the release does not say. */
import { loadEdition } from '$old/lib/page/edition.server';
import { release } from '$old/lib/page/release.server';
import { womenPerTen, type WomenPerTenRow } from './queries/womenPerTen';

export interface WomenFacts extends WomenPerTenRow {
  readonly indicador: string;
  /** Key of the alcaldía. */
  readonly alcaldia: string;
  readonly publica: string;
  readonly conjunto: string;
  readonly url: string;
}

export async function loadWomenPerTen(indicador: string): Promise<WomenFacts | null> {
  const [{ alcaldia }, { fuentes }] = await Promise.all([loadEdition(), release.manifest()]);
  const [row] = await release.run(womenPerTen({ indicador, alcaldia: alcaldia.clave }));
  const source = fuentes.find(({ id }) => id === row?.fuente);
  if (row === undefined || source === undefined) return null;
  const { publica, conjunto, url } = source;
  return { ...row, indicador, alcaldia: alcaldia.clave, publica, conjunto, url };
}

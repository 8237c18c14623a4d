/** What the files for programs are made of, and what several of them say. */
import type { Manifest, ManifestTable } from '$lib/contract/manifest';
import type { RevisedSeries } from '../queries/revisedSeries';

export interface Published {
  /** Where the public finds the site, with a final slash. */
  readonly site: string;
  readonly manifest: Manifest;
  /** Name of the alcaldía. */
  readonly place: string;
  /** Ids of the releases of that alcaldía before this one, in their order. */
  readonly earlier: readonly string[];
  readonly revised: readonly RevisedSeries[];
  /** The release as one file: within the site, and its weight. */
  readonly zip: { readonly path: string; readonly bytes: number };
}

export const PARQUET = 'application/vnd.apache.parquet';

/** @param path within the site */
export const at = ({ site }: Published, path: string): string => new URL(path, site).href;

export const tablesOf = ({
  manifest,
}: Published): readonly (readonly [name: string, table: ManifestTable])[] =>
  Object.entries(manifest.tablas).flatMap(([name, table]) =>
    table === undefined ? [] : [[name, table] as const],
  );

/** First and last day that any source tells of; null where none says. */
export function spanOf({
  manifest,
}: Published): { readonly from: string; readonly to: string } | null {
  const firsts = manifest.fuentes.flatMap(
    ({ lapso, primer_mes, serie }) => lapso?.desde ?? primer_mes ?? serie?.desde ?? [],
  );
  const lasts = manifest.fuentes.flatMap(
    ({ lapso, corte, serie }) => lapso?.hasta ?? serie?.hasta ?? corte ?? [],
  );
  const [from] = [...firsts].sort();
  const to = [...lasts].sort().at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** Where every licence of the release is said, with whom it is of. */
export const licenceAddress = (published: Published): string => at(published, 'datos/#licencia');

/** Where the present release is at an address that does not change: scripts/lib/latest-data.mjs. */
export const LATEST_INDEX = 'datos/ultima/indice.json';

/** Text that a program reads, with its final newline. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

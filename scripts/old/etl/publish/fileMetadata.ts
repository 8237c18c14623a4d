/** What each Parquet file says of itself, for whoever has it without its manifest. */
import type { Manifest } from '../../../../src/old/lib/contract/manifest';
import { TABLES, type TableName } from '../../../../src/old/lib/contract/tables';
import { literal } from '../io/database';

/** Whether builds write it: a test compares the same release with and without. */
export const STAMPS_FILES: boolean = true;

export type FileMetadata = Readonly<Record<string, string>>;

/** Tables that come of the layer of colonias, which no row of theirs names. */
const DRAWN: readonly TableName[] = ['colonias', 'adyacencia'];

/**
 * The key-value metadata of a table's file; what is more than one word is JSON.
 * @param publicacion id of the release, made of its contents without this.
 * @param rows of the table: the sources that they name are said; of what is drawn, the layer.
 */
export function fileMetadata(
  name: TableName,
  publicacion: string,
  rows: readonly Readonly<Record<string, unknown>>[],
  { k, perfil, fuentes }: Pick<Manifest, 'k' | 'perfil' | 'fuentes'>,
): FileMetadata {
  const { columnas, orden, descripcion } = TABLES[name];
  const units = columnas.flatMap(({ nombre, unidad }) => (unidad === '' ? [] : [[nombre, unidad]]));
  const named = new Set(rows.map((row) => row['fuente']));
  return {
    'atlas.publicacion': publicacion,
    'atlas.tabla': name,
    'atlas.descripcion': descripcion,
    'atlas.perfil': perfil,
    'atlas.k': String(k),
    'atlas.unidades': JSON.stringify(Object.fromEntries(units)),
    'atlas.orden': JSON.stringify(orden),
    'atlas.fuentes': JSON.stringify(
      fuentes
        .filter(({ id }) => named.has(id) || (DRAWN.includes(name) && id.startsWith('colonias')))
        .map(({ id, publica, licencia }) => ({ id, publica, licencia })),
    ),
  };
}

/** As an option of DuckDB's COPY; nothing where there is none. */
export function metadataOption(metadata: FileMetadata): string {
  const pairs = Object.entries(metadata).map(
    ([key, value]) => `${literal(key)}: ${literal(value)}`,
  );
  return pairs.length === 0 ? '' : `, KV_METADATA {${pairs.join(', ')}}`;
}

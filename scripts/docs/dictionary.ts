/** The dictionary of tables and columns, from the contract and the manifest. */
import type { Manifest, ManifestTable } from '../../src/lib/contract/manifest';
import { TABLE_NAMES, TABLES, type Column } from '../../src/lib/contract/tables';
import { GENERATED, page, table } from './markdown';

export function dictionary(manifest: Manifest): Promise<string> {
  return page([
    GENERATED,
    '# Diccionario de datos',
    `La publicación ${manifest.publicacion} trae estas tablas en Parquet. Las claves son texto; las fechas, ` +
      'el primer día del periodo; una celda vacía en `n` está suprimida, y `supresion` dice por qué.',
    ...TABLE_NAMES.flatMap((name) => {
      const { descripcion, columnas, orden } = TABLES[name];
      const columns: readonly Column[] = columnas;
      return [
        `## ${name}`,
        `${descripcion} ${sizeOf(manifest.tablas[name])}, ` +
          `en el orden de ${orden.map((column) => `\`${column}\``).join(', ')}.`,
        table(
          ['columna', 'tipo', 'unidad', 'significado'],
          columns.map(({ nombre, tipo, unidad, significado }) => [
            `\`${nombre}\``,
            tipo,
            unidad,
            significado,
          ]),
        ),
      ];
    }),
  ]);
}

/** What a release built before the table was has of it. */
const NONE = 'Esta publicación es anterior a la tabla y no la trae; la siguiente la traerá';

const sizeOf = (written: ManifestTable | undefined): string =>
  written === undefined
    ? NONE
    : `${written.filas.toLocaleString('es-MX')} renglones, ${(written.bytes / 1024).toFixed(1)} KB`;

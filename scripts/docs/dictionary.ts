/** The dictionary of tables and columns, from the contract and the manifest. */
import type { Manifest } from '../../src/lib/contract/manifest';
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
      const { filas, bytes } = manifest.tablas[name];
      const columns: readonly Column[] = columnas;
      return [
        `## ${name}`,
        `${descripcion} ${filas.toLocaleString('es-MX')} renglones, ${(bytes / 1024).toFixed(1)} KB, ` +
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

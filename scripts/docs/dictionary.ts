/** The dictionary of tables and columns, from the contract and the manifest. */
import type { Manifest, ManifestTable } from '../../src/lib/contract/manifest';
import { TABLE_NAMES, TABLES, type Column } from '../../src/lib/contract/tables';
import { GRAINS, GRAIN_SOURCE } from './grains';
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
    ...howToSum(),
  ]);
}

/** The table of counts holds the same cases by month, quarter and year, in parts and in wholes. */
const howToSum = (): readonly string[] => [
  '## Cómo sumar sin contar dos veces',
  'La tabla `observaciones` trae los mismos casos por mes, trimestre y año, por colonia y alcaldía, por ' +
    'indicador y por el que lo contiene: un `SUM(n)` de toda ella los cuenta muchas veces. Cada consulta da un ' +
    `solo grano de una sola fuente (\`${GRAIN_SOURCE}\`; para otra se cambia el nombre), y de lo que da sí se ` +
    'puede sumar `n`. Dos fuentes cuentan los mismos hechos: no se suman. Donde `n` está vacía hay una ' +
    'cuenta suprimida, y la suma es de lo que se publica.',
  'Con las direcciones que no cambian (`datos/ultima/indice.json` dice de qué publicación son):',
  sqlBlock(
    ['observaciones', 'indicadores']
      .map((name) => `CREATE VIEW ${name} AS FROM 'https://SITIO/datos/ultima/${name}.parquet';`)
      .join('\n'),
  ),
  ...GRAINS.flatMap(({ nombre, dice, sql }) => [`### ${nombre}`, `${dice}:`, sqlBlock(sql)]),
];

const sqlBlock = (sql: string) => `\`\`\`sql\n${sql}\n\`\`\``;

/** What a release built before the table was has of it. */
const NONE = 'Esta publicación es anterior a la tabla y no la trae; la siguiente la traerá';

const sizeOf = (written: ManifestTable | undefined): string =>
  written === undefined
    ? NONE
    : `${written.filas.toLocaleString('es-MX')} renglones, ${(written.bytes / 1024).toFixed(1)} KB`;

/** The texts that travel with the data, in the file of all of them. */
import type { Manifest, ManifestSource } from '$old/lib/contract/manifest';
import { writeDay } from '$old/lib/words/es/dates';
import { writeCount } from '$old/lib/words/es/numbers';

const paragraphs = (...texts: readonly string[]): string => `${texts.join('\n\n')}\n`;

export const packageWords = {
  /** @param place name of the alcaldía */
  readMe({ publicacion, construida, k, tablas }: Manifest, place: string): string {
    const tables = Object.entries(tablas).flatMap(([name, table]) =>
      table === undefined
        ? []
        : [
            `- \`${name}\` (${writeCount(table.filas)} renglones, datos/${table.archivo}): ${table.descripcion}`,
          ],
    );
    return paragraphs(
      `# Atlas Violeta: violencia de género en la alcaldía ${place}`,
      `Publicación ${publicacion}, del ${writeDay(construida)}.`,
      'Se cuentan denuncias, no toda la violencia que ocurre. Más denuncias pueden ser más violencia o más ' +
        'confianza para denunciar.',
      `Por colonia no se publican cuentas de 1 a ${k - 1}: en su lugar hay una celda vacía, y la columna ` +
        '`supresion` dice por qué. Vacía no es cero.',
      '## Qué hay aquí',
      'Cada tabla es un archivo Parquet, en `datos/`. Se abre con DuckDB, R o Python.',
      tables.join('\n'),
      '- `diccionario.csv`: qué es cada columna de cada tabla.\n' +
        '- `datos/manifest.json`: de qué archivos salió la publicación, qué se contó y qué se apartó.\n' +
        '- `LICENCIAS.md`: de quién son los datos y con qué licencia se usan.' +
        '\n- `cita-apa.txt`, `cita.bib` y `cita.txt`: cómo citar la publicación.',
    );
  },

  licences: (sources: readonly ManifestSource[]): string =>
    paragraphs(
      '# De quién son los datos',
      'Los datos son de quienes los publican. Cada fuente tiene su licencia:',
      sources
        .map(
          ({ id, publica, conjunto, licencia, url }) =>
            `- \`${id}\`: ${publica}. ${conjunto}. ${licencia}. ${url}`,
        )
        .join('\n'),
      'El programa que los ordena y los cuenta es libre, con licencia MIT.',
    ),
};

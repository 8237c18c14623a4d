/** Choosing a file, and how it was read. */
import { plural } from '$old/lib/words/es/list';
import { writeCount } from '$old/lib/words/es/numbers';
import type { Wrong } from '../../desk.svelte';
import type { FileShape } from '../../reading/asked';
import type { Encoding } from '../../reading/decode';

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

/** Of those that are not seen, or not known by their sign. */
const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ',': 'Coma (,)',
  ';': 'Punto y coma (;)',
  '\t': 'Tabulador',
  '|': 'Barra (|)',
};

/** Longer names of columns are cut: they have to fit in a list. */
const LONGEST = 60;

const rows = (count: number): string =>
  `${writeCount(count)} ${plural(count, 'renglón', 'renglones')}`;

/** As the file names it, or by its place. */
const columnName = (name: string, at: number): string =>
  name === '' ? `Columna ${at + 1}` : name.slice(0, LONGEST);

export const chooseWords = {
  field: 'Archivo CSV',
  hint: 'También puedes soltarlo en cualquier parte de la página.',
  reading: 'Leyendo el archivo en tu aparato…',
  cancel: 'Cancelar',
  clear: 'Quitar el archivo',
  done: (count: number) => `Se leyeron ${rows(count)}.`,
  cleared: 'El archivo se quitó de la página.',
};

export const readingWords = {
  title: 'Cómo se leyó',
  read: ({ rows: count, columns, encoding }: FileShape) =>
    `${rows(count)} de ${writeCount(columns.length)} ${plural(columns.length, 'columna', 'columnas')}, ` +
    `con letras en ${ENCODINGS[encoding]}.`,
  uneven: ({ rows: count, line }: NonNullable<FileShape['uneven']>) =>
    count === 1
      ? `La línea ${writeCount(line)} no tiene tantas celdas como columnas.`
      : `Hay ${rows(count)} sin tantas celdas como columnas; el primero está en la línea ${writeCount(line)}.`,
  delimiter: 'Las columnas se separan con',
  delimiterName: (sign: string): string => DELIMITER_NAMES[sign] ?? sign,
  header: 'El primer renglón son los nombres de las columnas',
  how: 'Cada renglón se ubica por',
  byName: 'El nombre de su colonia',
  byPoint: 'Su latitud y su longitud',
  colonia: 'Columna de la colonia',
  alcaldia: 'Columna de la alcaldía',
  none: 'Ninguna',
  lat: 'Columna de la latitud',
  lon: 'Columna de la longitud',
  columnName,
  unplaced: 'Ninguna columna parece de colonias ni de coordenadas. Elige cuál lo es.',
  tooMany: 'Esa columna tiene demasiados textos distintos para ser de colonias. Elige otra.',
};

/** Says where and what, and never what the file holds. */
export function wrongWords(wrong: Wrong): string {
  switch (wrong.kind) {
    case 'vacio':
      return 'El archivo no tiene renglones de datos. Revisa que no esté vacío y elígelo de nuevo.';
    case 'libro':
      return 'Es un libro de hojas de cálculo, no un CSV. Ábrelo, guárdalo como CSV y elige ese archivo.';
    case 'no_es_texto':
      return 'El archivo no es de texto. Guárdalo como CSV y elígelo de nuevo.';
    case 'comilla':
      return (
        `En la línea ${writeCount(wrong.line)} se abre una comilla (") que no se cierra, y desde ahí no se ` +
        'distinguen las columnas. Corrígela en el archivo y elígelo de nuevo.'
      );
    case 'sin_archivos':
      return 'No llegaron los nombres y el mapa de las colonias. Revisa tu conexión y elige el archivo de nuevo.';
    case 'no_se_pudo':
      return 'El archivo no se pudo leer hasta el final. Si cambió de lugar o lo usa otro programa, elígelo de nuevo.';
  }
}

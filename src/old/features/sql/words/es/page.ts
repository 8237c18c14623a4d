/** The page where the data are asked in SQL. */
import { writeCount } from '$old/lib/words/es/numbers';

const NBSP = '\u00a0';
const unitOf = (count: number): string => (count === 1 ? 'renglón' : 'renglones');
const rows = (count: number): string => `${writeCount(count)} ${unitOf(count)}`;
const columns = (count: number): string => `${count} ${count === 1 ? 'columna' : 'columnas'}`;

export const pageWords = {
  tab: 'Pregúntale a los datos en SQL',
  description:
    'Consulta en SQL las tablas de la publicación, en tu navegador: la consulta no se envía a nadie.',
  title: 'Pregúntale a los datos en SQL',
  lead: 'El motor (DuckDB) corre en tu navegador: lo que escribes no se envía a nadie.',
  linked: ' La dirección de esta página guarda la consulta cuando la corres.',
  needsScript: {
    before: 'Para preguntar aquí hace falta JavaScript. Sin él, puedes ',
    link: 'bajar las tablas',
    after: ' y consultarlas con DuckDB, Python o R.',
  },
  /** Of the table that a reader's own file is counted in. */
  own: {
    told:
      'La tabla tus_datos trae cuántos renglones de tu archivo hay en cada colonia. Mientras esté aquí, la dirección no guarda ' +
      'la consulta y el resultado no se descarga. Al salir o recargar se pierde.',
    columns: [
      {
        name: 'clave',
        type: 'VARCHAR' as const,
        meaning: 'La colonia, como en la tabla colonias.',
      },
      {
        name: 'renglones',
        type: 'INTEGER' as const,
        meaning: 'Cuántos renglones de tu archivo hay en ella.',
      },
    ],
  },
  /** Of a link that was opened. */
  fromLink: 'La consulta vino en el enlace y todavía no se corre.',
  editor: {
    label: 'Consulta en SQL',
    keys: 'Ctrl + Intro la corre.',
    run: 'Ejecutar',
    stop: 'Detener',
    loading: 'Trayendo el motor y las tablas…',
    running: 'Consultando los datos…',
    progress: 'Parte que ya llegó del motor y de las tablas',
    stopped: 'Se detuvo la consulta.',
  },
  examples: 'Preguntas para empezar',
  tables: {
    title: 'Tablas y sus renglones',
    count: (filas: number) => ({ count: writeCount(filas), unit: ` ${unitOf(filas)}` }),
    others: 'Las demás',
    more: 'Qué es cada columna',
  },
};

export const resultWords = {
  title: 'Resultado',
  last: 'Último resultado que sí salió',
  size: (count: number, across: number) => `${rows(count)}, ${columns(across)}`,
  time: (milliseconds: number) =>
    milliseconds < 1000
      ? `en ${Math.max(1, Math.round(milliseconds))}${NBSP}ms`
      : `en ${(milliseconds / 1000).toFixed(1)}${NBSP}s`,
  changed: 'La consulta cambió después.',
  first: (shown: number, count: number) =>
    `Se ven los primeros ${writeCount(shown)} de ${writeCount(count)}; los archivos los traen todos.`,
  caption: (count: number) => `Resultado de la consulta: ${rows(count)}`,
  none: 'La consulta corrió y no encontró ningún renglón.',
  kept: 'Con tu archivo cargado, el resultado no se descarga: podría decir cuentas de 1 a 4.',
  nothing: 'NULL',
  take: 'Bajar',
  csv: 'CSV',
  parquet: 'Parquet',
  takeHeard: (as: string) => `Bajar el resultado en ${as}`,
  taking: 'Se está haciendo el archivo…',
  taken: 'Listo: el archivo está en tus descargas.',
  failed: 'No se pudo hacer el archivo.',
  fileName: 'consulta',
  whole: 'Ver la consulta que lo dio',
  unshown: (column: string) =>
    `La columna «${column}» es de un tipo que no cabe en una celda. Conviértela en texto: CAST(${column} AS VARCHAR).`,
  tooMuch: (megabytes: number) =>
    `La respuesta no cabe en esta página: pasa de ${megabytes} MB. Pide menos columnas, agrupa o agrega un LIMIT.`,
};

export const chartWords = {
  title: 'Gráfica rápida',
  of: 'Columna',
  drawing: 'Dibujando…',
  failed: 'No se pudo dibujar la gráfica.',
  none: 'Este resultado no se puede dibujar solo: hace falta una columna de números junto a una de fechas, de nombres o de otros números.',
  many: (series: number, most: number) =>
    `Este resultado tiene ${series} líneas y aquí se distinguen ${most}. Filtra las que quieras ver.`,
  onlyFirst: (shown: number, count: number) =>
    `Se dibujan los primeros ${shown} de ${writeCount(count)} renglones.`,
  label: (y: string, x: string, kind: 'line' | 'bars') =>
    `${kind === 'line' ? 'Líneas' : 'Barras'}: ${y} por ${x}. Los números están en la tabla.`,
};

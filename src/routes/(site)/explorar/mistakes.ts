/** What is said of a query: where it is wrong, and what it adds up that does not add up. */

export interface Mistake {
  /** In the reader's words, with the line and the word where DuckDB tells them. */
  readonly words: string;
  /** As DuckDB said it. */
  readonly said: string;
  /** What is wrong, in characters of the query; null where it is not told. */
  readonly at: { readonly from: number; readonly to: number } | null;
}

/** In order: the first that fits; «#» is the word that DuckDB names. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/Referenced column "(.+?)" not found/, 'No hay una columna «#» en estas tablas.'],
  [/does not have a column named "(.+?)"/, 'Esa tabla no tiene una columna «#».'],
  [/Table with name (\S+) does not exist/, 'No hay una tabla «#»: las que hay están al pie.'],
  [/Referenced table "(.+?)" not found/, 'La consulta usa «#» y no está en su FROM.'],
  [/Function with name (\S+) does not exist/, 'No hay una función «#».'],
  [/Type with name (\S+) does not exist/, 'No hay un tipo «#».'],
  [/unterminated quoted \w+ at or near "(.+?)"/s, 'Una comilla se abre y no se cierra.'],
  [/syntax error at end of input/, 'A la consulta le falta algo al final.'],
  [
    /syntax error at or near "(.+?)"/s,
    'Se deja de entender en «#»: falta o sobra algo justo antes.',
  ],
  [/column "(.+?)" must appear in the GROUP BY/, 'La columna «#» falta en el GROUP BY.'],
  [
    /Ambiguous reference to column name "(.+?)"/,
    'La columna «#» está en más de una tabla: di de cuál.',
  ],
  [/No function matches .*?'(\w+)\(/, 'La función «#» no sirve con valores de ese tipo.'],
  [/Could not convert string '(.*?)'/, 'El valor «#» no se puede convertir a ese tipo.'],
  [/WHERE clause cannot contain aggregates/, 'Una suma no puede ir en el WHERE: va en el HAVING.'],
  [/single statement/, 'Hay más de una consulta: deja una sola.'],
  [/NetworkError|No files found/, 'Aquí sólo se leen las tablas de la publicación y tu archivo.'],
  [
    /Out of Memory|bad_alloc|memory access/i,
    'La respuesta no cabe en la memoria de la página: pide menos filas.',
  ],
];

/** @param said of DuckDB, whole, or ours: those are told as they come */
export function mistakeOf(said: string, sql: string): Mistake {
  if (sql.trim() === '')
    return { words: 'La consulta está vacía: escribe una o elige un ejemplo.', said: '', at: null };
  const clean = said.replace(/^Invalid Input Error: Attempting to fetch .*\n(Error: )?/, '');
  if (!/^\w+( \w+)* (Error|Exception)\b/.test(clean)) return { words: said, said: '', at: null };
  const [pattern, words] = WORDS.find(([each]) => each.test(clean)) ?? [
    /$^/,
    'DuckDB no pudo con esta consulta.',
  ];
  const name = pattern.exec(clean)?.[1] ?? '';
  const [, line = '', window = '', spaces = ''] = /\nLINE (\d+): (.*)\n( *)\^/s.exec(clean) ?? [];
  const at =
    line === ''
      ? null
      : placeOf(sql, Number(line), name, window, spaces.length - `LINE ${line}: `.length);
  const told = words.replace('#', name);
  return { words: line === '' ? told : `Línea ${line}: ${told}`, said: clean, at };
}

/** DuckDB shows a window of a long line, and a caret under it. */
function placeOf(sql: string, line: number, name: string, window: string, caret: number) {
  const lines = sql.split('\n');
  const text = lines[line - 1] ?? '';
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const piece = window.replace(/^\.\.\.|\.\.\.$/g, '');
  const shift = Math.max(text.indexOf(piece), 0) - (window.startsWith('...') ? 3 : 0);
  const column = Math.min(Math.max(shift + caret, 0), text.length);
  const named = name === '' ? -1 : text.toLowerCase().indexOf(name.toLowerCase(), column);
  const from = start + (named === -1 ? column : named);
  const word = named === -1 ? (/^[\p{L}\p{N}_]+/u.exec(text.slice(column))?.[0] ?? ' ') : name;
  return { from, to: Math.min(from + word.length, sql.length) };
}

/** What parts of `observaciones` overlap, and what is wrong with adding them up. */
const OVERLAPS: readonly (readonly [column: string, words: string])[] = [
  ['nivel', 'las colonias y su alcaldía (nivel)'],
  ['fuente', 'registros que cuentan lo mismo (fuente)'],
  ['periodo_tipo', 'meses, años y ventanas (periodo_tipo)'],
  ['indicador', 'indicadores que son parte de otros (indicador)'],
  ['sexo', 'cada sexo y el total (sexo)'],
  ['edad', 'cada edad y el total (edad)'],
];
/** A key tells the level. */
const TOLD_BY: Readonly<Record<string, RegExp>> = {
  nivel: /\b(nivel|clave|colonias|alcaldias)\b/i,
  // Only some registers tell sexes and ages.
  sexo: /\bsexo\b|fgj_carpetas|sesnsp_(idm|anual|2026)/i,
  edad: /\bedad\b|fgj_carpetas|sesnsp_(idm|anual|2026)/i,
};

/** One sentence where rows of `observaciones` are taken or added up that overlap; null where all is told apart. */
export function overlapIn(sql: string): string | null {
  const isSum = /\bsum\s*\(/i.test(sql);
  if (!/\bobservaciones\b/i.test(sql) || !(isSum || /(?<!\bAS )\bn\b/i.test(sql))) return null;
  const mixed = OVERLAPS.filter(
    ([column]) => !(TOLD_BY[column] ?? new RegExp(`\\b${column}\\b`, 'i')).test(sql),
  );
  if (mixed.length === 0) return null;
  const list = new Intl.ListFormat('es-MX').format(mixed.map(([, words]) => words));
  const how = isSum ? 'Esta suma mezcla' : 'Estas filas mezclan';
  return `${how} ${list}: di cuál en el WHERE o en el GROUP BY.`;
}

/** The table of counts, grain by grain: one query each, of which a plain SUM counts no case twice. */

export interface Grain {
  readonly nombre: string;
  readonly dice: string;
  readonly sql: string;
}

/** The source of which the queries are written; any other is put in its place. */
export const GRAIN_SOURCE = 'fgj_carpetas';

interface Of {
  readonly nivel: 'alcaldia' | 'colonia';
  readonly periodo: 'mes' | 'trimestre' | 'anio' | 'trienio' | 'lapso';
  readonly sexo?: true;
  readonly edad?: true;
}

const PLACE = { alcaldia: 'alcaldía', colonia: 'colonia' } as const;
const PERIOD = {
  mes: 'mes',
  trimestre: 'trimestre',
  anio: 'año',
  trienio: 'trienio',
  lapso: 'lapso (de tal a tal día)',
} as const;

const byPeriod = (nivel: Of['nivel'], periods: readonly Of['periodo'][]): readonly Of[] =>
  periods.map((periodo) => ({ nivel, periodo }));

const crossed = (nivel: Of['nivel'], periodo: Of['periodo']): readonly Of[] => [
  { nivel, periodo, sexo: true },
  { nivel, periodo, edad: true },
  { nivel, periodo, sexo: true, edad: true },
];

const ALL: readonly Of[] = [
  ...byPeriod('alcaldia', ['mes', 'trimestre', 'anio', 'lapso']),
  ...crossed('alcaldia', 'anio'),
  ...crossed('alcaldia', 'lapso'),
  ...byPeriod('colonia', ['trimestre', 'anio', 'trienio', 'lapso']),
  ...crossed('colonia', 'anio'),
  ...crossed('colonia', 'trienio'),
  ...crossed('colonia', 'lapso'),
];

/**
 * Every grain in which counts are published. An indicator whose parts are published in it is left out:
 * they are that same count.
 */
export const GRAINS: readonly Grain[] = ALL.map(({ nivel, periodo, sexo, edad }) => {
  const crosses = [...(sexo ? ['sexo'] : []), ...(edad ? ['edad'] : [])];
  const where = [
    `fuente = '${GRAIN_SOURCE}'`,
    `nivel = '${nivel}'`,
    `periodo_tipo = '${periodo}'`,
    `sexo ${sexo ? '<>' : '='} 'total'`,
    `edad ${edad ? '<>' : '='} 'total'`,
  ].join(' AND ');
  return {
    nombre: [nivel, periodo, ...crosses].join('_'),
    dice: [PLACE[nivel], PERIOD[periodo], ...crosses].join(' × '),
    sql: [
      `WITH grano AS (SELECT * FROM observaciones WHERE ${where})`,
      `SELECT ${['clave', 'indicador', 'periodo', ...crosses, 'n'].join(', ')} FROM grano`,
      `WHERE indicador NOT IN (`,
      `  SELECT padre FROM indicadores`,
      `  WHERE fuente = '${GRAIN_SOURCE}' AND padre IS NOT NULL`,
      `    AND indicador IN (SELECT indicador FROM grano))`,
    ].join('\n'),
  };
});

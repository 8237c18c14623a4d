/** The file of women by month, delito and AGEB: counted, refused where it is wrong, and told as a ratio alone. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { countWomen, womenQuality, womenRows } from '../../../scripts/etl/build/countWomen';
import { countSource } from '../../../scripts/etl/build/countSource';
import { readGeography } from '../../../scripts/etl/build/geography';
import { buildRelease } from '../../../scripts/etl/build/build';
import { readCatalogs } from '../../../scripts/etl/geo/placeCatalogs';
import { quiet } from '../../../scripts/etl/io/progress';
import { resolveInputs } from '../../../scripts/etl/registry/inputs';
import { loadSource, sourceIds } from '../../../scripts/etl/registry/loadSources';
import { TABLES } from '$lib/contract/tables';
import { WOMEN_DAYS, womenFile } from '../../../scripts/etl/sources/fgj_mujeres/file';
import { tellWords } from '../sources/sourceWords';
import { CUAUHTEMOC } from '../alcaldia';
import { ask, COLONIAS, PROJECT, readRelease, scratch, writeCsv } from '../project';

const MONTHS = Array.from({ length: 24 }, (_, n) => {
  const month = 3 + n;
  return `${2019 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});

const HERE = '0901500010010';
const line = (month: string, delito: string, ageb = HERE) => `${month}-01\t${delito}\t${ageb}`;
const times = (n: number, text: string) => Array.from({ length: n }, () => text);

const LINES = [
  ...MONTHS.flatMap((month) => times(2, line(month, 'VIOLENCIA FAMILIAR'))),
  // A rural AGEB, without the four characters of its locality.
  ...times(6, line('2020-05', 'ABUSO SEXUAL', '090151246')),
  ...times(4, line('2020-05', 'ABUSO SEXUAL', '0900300010010')),
  ...times(5, line('2020-05', 'VIOLACION DE CORRESPONDENCIA')),
  ...times(12, line('2020-05', 'FEMINICIDIO')),
  line('2020-05', 'VIOLENCIA FAMILIAR', 'NA'),
  line('2021-04', 'VIOLENCIA FAMILIAR'),
];

function project(): string {
  const root = scratch();
  cpSync(PROJECT, root, { recursive: true });
  cpSync('data/sources/fgj_mujeres.json', join(root, 'data/sources/fgj_mujeres.json'));
  return root;
}

const HEADER = 'fecha\tdelito\tcvegeo';

function file(lines: readonly string[], header = HEADER): string {
  const path = join(scratch(), 'mujeres.tsv');
  writeFileSync(path, `${[header, ...lines].join('\n')}\n`);
  return path;
}

const read = (path: string) => {
  const root = project();
  return countWomen(root, [{ path, obtained: null, url: null }], readCatalogs(root));
};

describe('the file of women', () => {
  it('is no source of cases: by its three columns, of nothing below the alcaldía', () => {
    expect(womenFile).toMatchObject({
      id: 'fgj_mujeres',
      catalogo: 'delitos.csv',
      cruza: false,
      porColonia: false,
      horarios: false,
    });
    const [vintage, ...others] = womenFile.vintages;
    expect(others).toEqual([]);
    expect(vintage).toMatchObject({
      id: 'mujeres_ageb_mes',
      columnas: ['fecha', 'delito', 'cvegeo'],
      indispensables: ['fecha', 'delito', 'cvegeo'],
    });
  });

  tellWords(womenFile);

  it('has a fate for each of its rows, and a line of balance for each of its texts', async () => {
    const women = await read(file(LINES));
    expect(women.manifest).toMatchObject({
      filas_leidas: 77,
      filas_contadas: 58,
      filas_apartadas: [
        { motivo: 'delito_fuera_de_catalogo', filas: 5 },
        { motivo: 'hecho_posterior_al_periodo', filas: 1 },
        { motivo: 'sin_ageb', filas: 1 },
        { motivo: 'feminicidio', filas: 12 },
      ],
    });
    expect(women.counts).toEqual([
      { alcaldia: '09003', delito: 'ABUSO SEXUAL', n_casos: 4 },
      { alcaldia: '09015', delito: 'ABUSO SEXUAL', n_casos: 6 },
      { alcaldia: '09015', delito: 'VIOLENCIA FAMILIAR', n_casos: 48 },
    ]);
    const balance = (profile: 'publico' | 'interno') =>
      womenQuality(women, profile).map(({ regla, efecto, filas }) => [regla, efecto, filas]);
    expect(balance('interno')).toEqual([
      ['delito «ABUSO SEXUAL»', 'señalada', 10],
      ['delito «FEMINICIDIO»', 'señalada', 12],
      ['delito «VIOLACION DE CORRESPONDENCIA»', 'apartada', 5],
      ['delito «VIOLENCIA FAMILIAR»', 'señalada', 50],
    ]);
    expect(balance('publico')).toEqual([
      ['delito «ABUSO SEXUAL»', 'señalada', 10],
      ['delito «FEMINICIDIO»', 'señalada', 12],
      ['delito «VIOLACION DE CORRESPONDENCIA»', 'apartada', null],
      ['delito «VIOLENCIA FAMILIAR»', 'señalada', 50],
    ]);
    const [told, , few] = womenQuality(women, 'publico').map(({ descripcion }) => descripcion);
    expect(told).toBe('Renglones de toda la ciudad con este texto, de «abuso_sexual».');
    expect(few).toBe(
      'Renglones de toda la ciudad con este texto, que no es de lo que aquí se cuenta. Son menos de 10.',
    );
  });

  it('is of no edition, and counts a line that can not be read among those set aside', async () => {
    const broken = '2020-05-01\tVIOLENCIA FAMILIAR\t0901500010010\tde más';
    const { manifest } = await read(file([...LINES, broken]));
    expect(manifest).toMatchObject({ filas_leidas: 78, filas_contadas: 58, corte_segun: '' });
    expect(manifest.filas_apartadas).toContainEqual({ motivo: 'linea_ilegible', filas: 1 });
  });

  it('has one line of balance for a text, however many spaces stand around it', async () => {
    const spaced = times(3, line('2020-05', ' ABUSO SEXUAL '));
    const [first] = womenQuality(await read(file([...LINES, ...spaced])), 'interno');
    expect(first).toMatchObject({ regla: 'delito «ABUSO SEXUAL»', filas: 13 });
  });

  it.each<[string, readonly string[], string, RegExp]>([
    ['another header', LINES, 'mes\tdelito\tcvegeo', /encabezado que no se conoce: «mes»/],
    [
      'a month less',
      LINES.filter((row) => !row.startsWith('2020-07')),
      HEADER,
      /no trae ninguna mujer víctima de 2020-07\.\n.*Da el archivo entero, de 2019-04 a 2021-03\./,
    ],
    [
      'no date',
      LINES.map((row) => row.replace(/^\d{4}-\d{2}-01/, 'abril')),
      HEADER,
      /ninguna fecha_hecho que se pueda leer/,
    ],
  ])('with %s is refused, and told why', async (_, lines, header, message) => {
    await expect(read(file(lines, header))).rejects.toThrow(message);
  });

  it('of an AGEB that is none sets the row aside', async () => {
    const women = await read(file([...LINES, line('2020-05', 'ABUSO SEXUAL', '09-15')]));
    expect(women.manifest.filas_apartadas).toContainEqual({
      motivo: 'alcaldia_desconocida',
      filas: 1,
    });
  });
});

const EARLIER = [
  'CUAUHTEMOC,,,,ROBO,2019-01-01,,,',
  // Of a month that the women's file does not tell of.
  ...times(90, 'CUAUHTEMOC,Jacarandas,,,VIOLENCIA FAMILIAR,2019-03-31,10:00:00,,'),
];

/** @param before rows of earlier days, without which the file begins with its first month */
const carpetasOf = (months: readonly string[], before = EARLIER) =>
  writeCsv(scratch(), [
    ...before,
    ...months.flatMap((month) =>
      times(3, `CUAUHTEMOC,Jacarandas,,,VIOLENCIA FAMILIAR,${month}-10,10:00:00,,`),
    ),
    ...times(8, 'CUAUHTEMOC,Jacarandas,,,ABUSO SEXUAL,2020-05-10,10:00:00,,'),
  ]);

async function countedFrom(carpetas: string) {
  const root = project();
  const catalogs = readCatalogs(root);
  const registered = await loadSource(root, 'fgj_carpetas');
  if (registered === undefined) throw new Error('fgj_carpetas no está');
  const inputs = resolveInputs(root, sourceIds(root), new Map([['colonias', [COLONIAS]]]));
  const geography = await readGeography(root, inputs, catalogs, CUAUHTEMOC);
  const files = [{ path: carpetas, obtained: null, url: null }];
  const asked = {
    places: new Map(),
    texts: new Map([['fgj_carpetas', WOMEN_DAYS]]),
    filesOf: () => [],
    past: null,
  };
  return countSource(root, registered, files, catalogs, geography, quiet, asked);
}

const ratios = async (carpetas: string) =>
  womenRows(await read(file(LINES)), [await countedFrom(carpetas)], 5);

describe('women for every ten carpetas', () => {
  it('are of the same days, indicator and alcaldía, and of no small number', async () => {
    // 48 of 72; of abuso sexual 6 women leave 2 carpetas.
    expect(await ratios(carpetasOf(MONTHS))).toEqual([
      {
        fuente: 'fgj_mujeres',
        fuente_carpetas: 'fgj_carpetas',
        indicador: 'violencia_familiar',
        alcaldia: '09015',
        desde: '2019-04-01',
        hasta: '2021-03-31',
        mujeres_por_diez: 7,
      },
    ]);
  });

  it('are of nothing where the carpetas lack a month', async () => {
    expect(await ratios(carpetasOf(MONTHS.slice(4), []))).toEqual([]);
  });

  it('are of nothing where a month is told by its year alone', async () => {
    const counted = await countedFrom(carpetasOf(MONTHS));
    const isJanuary = (tipo: string, periodo: string) => tipo === 'mes' && periodo === '2020-01-01';
    const { observations } = counted;
    const without = observations.filter((row) => !isJanuary(row.periodo_tipo, row.periodo));
    expect(without.length).toBeLessThan(observations.length);
    expect(without.some((row) => row.periodo_tipo === 'anio' && row.periodo === '2020-01-01')).toBe(
      true,
    );
    const women = await read(file(LINES));
    expect(womenRows(women, [{ ...counted, observations: without }], 5)).toEqual([]);
  });

  it('are of nothing without carpetas', async () => {
    expect(womenRows(await read(file(LINES)), [], 5)).toEqual([]);
  });

  it('leave no month, AGEB nor count by alcaldía in a release', async () => {
    const out = join(scratch(), 'data');
    await buildRelease(project(), {
      inputs: new Map([
        ['colonias', [COLONIAS]],
        ['fgj_carpetas', [carpetasOf(MONTHS)]],
        ['fgj_mujeres', [file(LINES)]],
      ]),
      out,
      profile: 'publico',
      alcaldia: CUAUHTEMOC,
      accepted: new Set(['mes:fgj_carpetas', 'iguales:fgj_carpetas', 'silencio:fgj_carpetas']),
    });
    const told = await ask(
      out,
      'calidad',
      `SELECT regla, clave, filas FROM tabla WHERE fuente = 'fgj_mujeres'`,
      v.object({ regla: v.string(), clave: v.nullable(v.string()), filas: v.nullable(v.number()) }),
    );
    expect(told.map(({ regla }) => regla)).toHaveLength(4);
    expect(told.filter(({ clave }) => clave !== null)).toEqual([]);
    expect(JSON.stringify([told, readRelease(out)])).not.toMatch(
      /2020-05|0901500010010|0901[0-9]{5}\b/,
    );
    const sources = await ask(
      out,
      'observaciones',
      'SELECT DISTINCT fuente FROM tabla',
      v.object({ fuente: v.string() }),
    );
    expect(sources).toEqual([{ fuente: 'fgj_carpetas' }]);
  });
});

it('has a table that tells of nobody below the alcaldía', () => {
  expect(TABLES.mujeres_por_carpetas.columnas.map(({ nombre }) => nombre)).toEqual([
    'fuente',
    'fuente_carpetas',
    'indicador',
    'alcaldia',
    'desde',
    'hasta',
    'mujeres_por_diez',
  ]);
});

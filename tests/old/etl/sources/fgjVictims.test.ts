/** Victims beside carpetas in one release: counted as persons, crossed with sex and age, and protected. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '$old/lib/contract/indicators/catalogue';
import { buildRelease } from '../../../../scripts/old/etl/build/build';
import type { BuildOptions } from '../../../../scripts/old/etl/build/options';
import { CUAUHTEMOC } from '../alcaldia';
import { auditRelease } from '../auditRelease';
import { fgjVictimas } from '../../../../scripts/old/etl/sources/fgj_victimas';
import { crossed, unequal } from './crossedTotals';
import { ask, casesAsLines, COLONIAS, PROJECT, readRelease, scratch, writeCsv } from '../project';

const HEADER = readFileSync('tests/fixtures/fgj/victimas/fgj_2024_09.csv', 'utf8').split('\n')[0];

const YEARS = [2019, 2020, 2021];
const COLONIA_NAMES = ['Jacarandas', 'Ampl. Jacarandas', 'Ex Hipódromo de la Loma'];
/** Sex, age and how many in the first colonia; fewer in the next ones. */
const PERSONS = [
  ['Femenino', '34', 9],
  ['Femenino', '8', 3],
  ['Femenino', '', 2],
  ['Masculino', '70', 6],
  ['', '0', 1],
] as const;

const victims = YEARS.flatMap((year) =>
  COLONIA_NAMES.flatMap((colonia, place) =>
    ['VIOLENCIA FAMILIAR', 'ABUSO SEXUAL'].flatMap((delito, rarer) =>
      PERSONS.flatMap(([sexo, edad, count]) =>
        Array.from(
          { length: Math.ceil(count / (1 + place + rarer)) },
          () =>
            `${year},Mayo,${year}-05-11,10:00:00,${year},Mayo,${year}-05-10,10:00:00,${delito},X,${sexo},${edad},FISICA,VICTIMA,,${colonia},${colonia},CUAUHTEMOC,,,,`,
        ),
      ),
    ),
  ),
);
/** Nothing that counts, but the file is of these days too. */
const opened = (day: string) =>
  `,,${day},10:00:00,,,${day},10:00:00,ROBO,X,,,FISICA,VICTIMA,,,,CUAUHTEMOC,,,,`;
const carpetas = casesAsLines(
  YEARS.map((year) => ({
    colonia: 'Jacarandas',
    delito: 'VIOLENCIA FAMILIAR',
    day: `${year}-05-10`,
    count: 12,
  })),
);

function project(): string {
  const root = scratch();
  cpSync(PROJECT, root, { recursive: true });
  for (const file of ['data/sources-old/fgj_victimas.json', 'data/catalogs/oportunidad.csv']) {
    cpSync(file, join(root, file));
  }
  return root;
}

async function build(profile: BuildOptions['profile']): Promise<string> {
  const out = join(scratch(), 'data');
  const path = join(scratch(), 'victimas.csv');
  writeFileSync(
    path,
    `${[HEADER, opened('2019-01-01'), ...victims, opened('2022-07-31')].join('\n')}\n`,
  );
  const inputs = new Map([
    ['colonias', [COLONIAS]],
    ['fgj_carpetas', [writeCsv(scratch(), ['CUAUHTEMOC,,,,ROBO,2019-01-01,,,', ...carpetas])]],
    ['fgj_victimas', [path]],
  ]);
  // Three Mays of equal persons, and then robberies alone.
  const accepted = new Set(['mes:fgj_victimas', 'iguales:fgj_victimas']);
  await buildRelease(project(), { inputs, out, profile, alcaldia: CUAUHTEMOC, accepted });
  return out;
}

describe('victims in a release', () => {
  it('are as many as their sexes and their ages, at every place and year', async () => {
    const out = await build('interno');
    expect((await ask(out, 'observaciones', unequal('sexo', 'edad'), crossed))[0]).toEqual({
      n_filas: 0,
    });
    expect((await ask(out, 'observaciones', unequal('edad', 'sexo'), crossed))[0]).toEqual({
      n_filas: 0,
    });
    const sums = await ask(
      out,
      'observaciones',
      `SELECT fuente, sexo, edad, sum(n)::BIGINT AS n_personas FROM tabla
       WHERE nivel = 'alcaldia' AND clave = '09015' AND indicador = 'violencia_familiar' AND periodo_tipo = 'anio'
         AND (sexo = 'total' OR edad = 'total') GROUP BY ALL HAVING sum(n) > 0 ORDER BY ALL`,
      v.object({ fuente: v.string(), sexo: v.string(), edad: v.string(), n_personas: v.number() }),
    );
    expect(sums.map((row) => Object.values(row).join(' '))).toEqual([
      'fgj_carpetas total total 36',
      'fgj_victimas hombre total 33',
      'fgj_victimas mujer total 81',
      'fgj_victimas no_especificado total 9',
      'fgj_victimas total 0-11 18',
      'fgj_victimas total 30-44 51',
      'fgj_victimas total 60+ 33',
      'fgj_victimas total no_especificada 21',
      'fgj_victimas total total 123',
    ]);
  });

  it('show no crossed cell and none by colonia under 5, and the audit recovers none', async () => {
    const out = await build('publico');
    const [small] = await ask(
      out,
      'observaciones',
      `SELECT count(*) FILTER (n > 0 AND n < 5)::BIGINT AS n_chicas,
         count(*) FILTER (supresion <> 'ninguna')::BIGINT AS n_suprimidas, count(n)::BIGINT AS n_dichas
       FROM tabla WHERE fuente = 'fgj_victimas' AND (nivel = 'colonia' OR sexo <> 'total' OR edad <> 'total')`,
      v.object({ n_chicas: v.number(), n_suprimidas: v.number(), n_dichas: v.number() }),
    );
    expect(small?.n_chicas).toBe(0);
    expect(small?.n_suprimidas).toBeGreaterThan(0);
    expect(small?.n_dichas).toBeGreaterThan(0);
    expect((await auditRelease(out)).recuperables).toBe(0);
  });

  it('are persons in words, under the same indicators as the carpetas', async () => {
    const out = await build('interno');
    expect(
      fgjVictimas.indicadores.map(({ id, padre, granoColonia }) => [id, padre, granoColonia]),
    ).toEqual(INDICATORS.map(({ id, padre, granoColonia }) => [id, padre, granoColonia]));
    for (const { unidad, definicion } of fgjVictimas.indicadores) {
      expect(unidad).toBe('víctimas');
      expect(definicion).toMatch(/^Personas víctimas/);
      expect(definicion).not.toMatch(/no dice su sexo|más de una víctima/);
    }
    const [manifest] = readRelease(out).fuentes.filter(({ id }) => id === 'fgj_victimas');
    // Opened until July 2022, but what happened in the last months is still to be reported.
    expect(manifest).toMatchObject({ corte: '2022-07-31', ultimo_mes: '2022-07-01' });
    expect(manifest?.ultimo_mes_completo?.localeCompare('2022-05-01')).toBe(-1);
  });
});

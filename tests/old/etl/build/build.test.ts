/** From files to a release, or to none: golden output, conservation, same bytes, and a swap in one go. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../../scripts/old/etl/build/build';
import type { BuildOptions } from '../../../../scripts/old/etl/build/options';
import { CUAUHTEMOC } from '../alcaldia';
import { auditRelease } from '../auditRelease';
import {
  ask,
  casesAsLines,
  COLONIAS,
  contents,
  PROJECT,
  QUIRKS,
  readRelease,
  scratch,
  writeCsv,
  type InventedCase,
} from '../project';

const options = (
  carpetas: string,
  out: string,
  profile: BuildOptions['profile'] = 'publico',
): BuildOptions => ({
  inputs: new Map([
    ['fgj_carpetas', [carpetas]],
    ['colonias', [COLONIAS]],
  ]),
  out,
  profile,
  alcaldia: CUAUHTEMOC,
});

/** Six years of three colonias: plenty, some, and hardly any. */
const CASES: readonly InventedCase[] = [2019, 2020, 2021, 2022, 2023, 2024].flatMap((year, index) =>
  ['02-10', '05-10', '08-10', '11-10'].flatMap((day, quarter) => [
    {
      colonia: 'Jacarandas',
      delito: 'VIOLENCIA FAMILIAR',
      day: `${year}-${day}`,
      count: 20 + index + quarter,
    },
    {
      colonia: 'Ampl. Jacarandas',
      delito: 'VIOLENCIA FAMILIAR',
      day: `${year}-${day}`,
      count: 4 + quarter,
    },
    {
      colonia: 'Ex Hipódromo de la Loma',
      delito: 'VIOLENCIA FAMILIAR',
      day: `${year}-${day}`,
      count: 7 + index,
    },
    { colonia: 'Jacarandas', delito: 'ABUSO SEXUAL', day: `${year}-${day}`, count: 6 + quarter },
    { colonia: 'Ampl. Jacarandas', delito: 'VIOLACION', day: `${year}-${day}`, count: quarter },
    { colonia: 'Ex Hipódromo de la Loma', delito: 'ACOSO SEXUAL', day: `${year}-${day}`, count: 2 },
    {
      colonia: 'Jacarandas',
      delito: 'FEMINICIDIO',
      day: `${year}-${day}`,
      count: quarter === 0 ? 1 : 0,
    },
  ]),
);

const counts = v.object({
  clave: v.string(),
  periodo: v.string(),
  n: v.nullable(v.number()),
  supresion: v.string(),
});

describe('the release of invented cases', () => {
  it('is the golden one', async () => {
    const dir = scratch();
    await buildRelease(PROJECT, options(writeCsv(dir, casesAsLines(CASES)), join(dir, 'data')));
    const rows = await ask(
      join(dir, 'data'),
      'observaciones',
      `SELECT indicador || ' ' || clave || ' ' || periodo_tipo || ' ' || strftime(periodo, '%Y-%m') || ' ' ||
         coalesce(n::VARCHAR, '·') || ' ' || supresion AS linea
       FROM tabla WHERE nivel = 'colonia' OR periodo_tipo = 'anio'
       ORDER BY indicador, nivel, clave, periodo_tipo, periodo`,
      v.object({ linea: v.string() }),
    );
    const manifest = readRelease(join(dir, 'data'));
    await expect(
      [...rows.map(({ linea }) => linea), JSON.stringify(manifest.auditoria)].join('\n'),
    ).toMatchFileSnapshot('../../golden/observaciones.txt');
  });

  it('has the same bytes whenever and wherever it is built', async () => {
    const [a, b] = [scratch(), scratch()];
    for (const dir of [a, b]) {
      await buildRelease(PROJECT, options(writeCsv(dir, casesAsLines(CASES)), join(dir, 'data')));
    }
    expect(contents(join(b, 'data'))).toEqual(contents(join(a, 'data')));
  });

  it('adds up in the internal profile: parts to wholes, quarters to years, colonias to the alcaldía', async () => {
    const dir = scratch();
    const out = join(dir, 'data');
    await buildRelease(PROJECT, options(writeCsv(dir, casesAsLines(CASES)), out, 'interno'));
    const sum = async (where: string) => {
      const [row] = await ask(
        out,
        'observaciones',
        `SELECT sum(n) AS n_sum FROM tabla WHERE ${where}`,
        v.object({ n_sum: v.number() }),
      );
      return row?.n_sum;
    };
    const all = CASES.reduce((total, { count }) => total + count, 0);
    for (const [nivel, tipo] of [
      ['alcaldia', 'mes'],
      ['alcaldia', 'trimestre'],
      ['alcaldia', 'anio'],
      ['colonia', 'trimestre'],
      ['colonia', 'anio'],
    ]) {
      expect(
        await sum(
          `indicador = 'violencia_total' AND nivel = '${nivel}' AND periodo_tipo = '${tipo}'`,
        ),
      ).toBe(all);
    }
    expect(readRelease(out)).toMatchObject({
      perfil: 'interno',
      k: 1,
      auditoria: { suprimidas_primarias: 0 },
    });
  });

  it('publishes no non-zero count under 5 below the alcaldía, and no feminicide by colonia', async () => {
    const dir = scratch();
    const out = join(dir, 'data');
    await buildRelease(PROJECT, options(writeCsv(dir, casesAsLines(CASES)), out));
    const small = await ask(
      out,
      'observaciones',
      `SELECT clave, strftime(periodo, '%Y-%m-%d') AS periodo, n, supresion FROM tabla
       WHERE nivel = 'colonia' AND ((n > 0 AND n < 5) OR (n IS NULL) <> (supresion <> 'ninguna')
         OR indicador IN ('feminicidio', 'tentativa_feminicidio', 'violencia_feminicida', 'violencia_total'))`,
      counts,
    );
    expect(small).toEqual([]);
    expect(await auditRelease(out)).toMatchObject({ recuperables: 0 });
  });

  it('tells every quirk and every row set aside in its manifest and in calidad', async () => {
    const dir = scratch();
    const out = join(dir, 'data');
    await buildRelease(PROJECT, options(QUIRKS, out));
    const [carpetas] = readRelease(out).fuentes;
    const aside = carpetas?.filas_apartadas.reduce((sum, { filas }) => sum + filas, 0) ?? 0;
    expect(carpetas).toMatchObject({ filas_leidas: 28, filas_contadas: 15, corte: '2025-01-31' });
    expect(aside).toBe(13);
    const quality = await ask(
      out,
      'calidad',
      'SELECT regla, efecto, filas AS n_filas FROM tabla',
      v.object({ regla: v.string(), efecto: v.string(), n_filas: v.nullable(v.number()) }),
    );
    const filas = new Map(quality.map((row) => [row.regla, row.n_filas]));
    const untold = quality.filter(({ n_filas }) => n_filas === null).map(({ regla }) => regla);
    expect(new Set(untold)).toEqual(
      new Set([
        ...['apilamientos', 'sin_colonia', 'colonia_por_nombre', 'hora_vacia', 'hora_ilegible'],
        'retiradas_09015',
      ]),
    );
    expect(filas.get('linea_ilegible')).toBe(2);
    expect(filas.get('hora_con_centesimas')).toBe(1);
    expect(filas.get('colonia_por_punto')).toBe(3);
    const setAside = quality.filter(({ efecto }) => efecto === 'apartada');
    expect(setAside.reduce((sum, row) => sum + (row.n_filas ?? 0), 0)).toBe(aside);
  });
});

describe('a build that fails', () => {
  it('leaves the old release untouched, and nothing beside it', async () => {
    const dir = scratch();
    const out = join(dir, 'data');
    await buildRelease(PROJECT, options(writeCsv(dir, casesAsLines(CASES)), out));
    const before = contents(out);
    const bad = scratch();
    for (const [lines, header, message] of [
      [['x'], 'delito', /encabezado que no se conoce/],
      [['CUAUHTEMOC,Jacarandas,,,ROBO,2023-01-01,,,'], undefined, /ninguna de sus 1 filas/],
    ] as const) {
      await expect(
        buildRelease(PROJECT, options(writeCsv(bad, lines, header), out)),
      ).rejects.toThrow(message);
    }
    expect(contents(out)).toEqual(before);
    expect(readdirSync(dir).toSorted()).toEqual(['carpetas.csv', 'data']);
  });

  it('names the colonias without a polygon', async () => {
    const dir = scratch();
    const layer = JSON.parse(readFileSync(COLONIAS, 'utf8'));
    layer.features.pop();
    const colonias = join(dir, 'colonias.geojson');
    writeFileSync(colonias, JSON.stringify(layer));
    const valid = options(writeCsv(dir, casesAsLines(CASES)), join(dir, 'data'));
    await expect(
      buildRelease(PROJECT, {
        ...valid,
        inputs: new Map([...valid.inputs, ['colonias', [colonias]]]),
      }),
    ).rejects.toThrow(
      /Faltan los polígonos de 1 colonias: Ex Hipódromo de la Loma \(0901500010003\)/,
    );
    expect(existsSync(join(dir, 'data'))).toBe(false);
  });
});

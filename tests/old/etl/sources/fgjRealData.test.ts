/** The real files beside the project: read whole, and their known numbers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../scripts/old/etl/io/database';
import { ageSql, SEX_SQL } from '../../../../scripts/old/etl/harmonise/persons';
import { readCsvTable } from '../../../../scripts/old/etl/read/csvTable';
import { selectList } from '../../../../scripts/old/etl/read/readings';
import { openTabularFile } from '../../../../scripts/old/etl/read/tabularFile';
import { fgjVictimas } from '../../../../scripts/old/etl/sources/fgj_victimas';
import { scratch } from '../project';
import { isAbsent, shared } from '../../../shared';
import { count } from './countFiles';

const REAL = shared('data/real/fgj');
const real = (name: string) => join(REAL, `${name}.csv.gz`);

const absent = isAbsent(REAL, 'no se prueban los archivos reales');

describe.skipIf(absent)('the real carpetas', () => {
  it('of the Procuraduría in December 2018', async () => {
    const read = await count('fgj_carpetas', [real('carpetas_pgj_cdmx_2018_12')], '2018-12-01');
    expect(read.files[0]?.vintage.id).toBe('pgj_2018');
    expect(read.files[0]?.cut.corte).toBe('2019-06-30');
    expect([read.rows, read.counted]).toEqual([19_861, 1897]);
    expect(read.setAside).toEqual({
      delito_fuera_de_catalogo: 17_938,
      alcaldia_vacia: 5,
      alcaldia_desconocida: 21, // other states' municipalities
    });
  });

  it('against personal liberty: some of the 21 columns, Windows line ends, facts since 1975', async () => {
    const read = await count('fgj_carpetas', [real('carpetas_libertad_personal_cdmx')]);
    expect(read.files[0]?.vintage.id).toBe('fgj_2024_09');
    expect([read.rows, read.counted]).toEqual([6660, 45]);
    expect(read.setAside).toEqual({
      delito_fuera_de_catalogo: 6603,
      hecho_anterior_al_periodo: 12,
    });
    expect(read.quirks['fecha_con_hora']).toBe(57);
  });
});

describe.skipIf(absent)('the real victims', () => {
  it('of three alcaldías, a file each: none takes the place of another', async () => {
    const names = ['milpa_alta', 'cuajimalpa_de_morelos', 'la_magdalena_contreras'];
    const read = await count(
      'fgj_victimas',
      names.map((name) => real(`victimas_${name}_2019_2022`)),
    );
    expect(read.files.map(({ readable }) => readable)).toEqual([7558, 13_508, 15_804]);
    expect([read.rows, read.counted]).toEqual([36_870, 9729]);
    expect(read.setAside).toEqual({
      delito_fuera_de_catalogo: 27_003,
      fecha_hecho_vacia: 2,
      hecho_anterior_al_periodo: 135,
      persona_moral: 1,
    });
    expect(read.quirks).toMatchObject({ fecha_de_inicio: 9867, moral_con_sexo_o_edad: 244 });
    const bySex = await tally(read.db, 'casos', 'sexo');
    expect(bySex).toEqual({ hombre: 2000, mujer: 7708, no_especificado: 21 });
  });

  it('of the 50,000 without an alcaldía, pasted side by side as they were cut', async () => {
    const path = join(scratch(), 'victimas.csv');
    const parts = ['delitos', 'ubicaciones', 'victimas'].map((name) =>
      gunzipSync(readFileSync(real(`victimas_50k_${name}`)))
        .toString()
        .replace(/^\uFEFF/, '')
        .trimEnd()
        .split(/\r?\n/),
    );
    const [first = []] = parts;
    const lines = first.map((_, index) => parts.map((part) => part[index]).join(';'));
    writeFileSync(path, `\uFEFF${lines.join('\n')}\n`, { mode: 0o600 });

    const read = await count('fgj_victimas', [path], '1900-01-01');
    expect(read.rows).toBe(50_000);
    expect(read.setAside).toEqual({
      delito_fuera_de_catalogo: 43_625,
      persona_moral: 1246,
      fecha_desconocida: 2172,
      alcaldia_vacia: 2957,
    });

    const file = await openTabularFile(path, fgjVictimas.vintages);
    await readCsvTable(read.db, path, file, 'todas', selectList(file.vintage, file.columns));
    file.dispose();
    expect(await tally(read.db, 'todas', SEX_SQL)).toEqual({
      hombre: 23_165,
      mujer: 16_360,
      no_especificado: 10_475,
    });
    expect((await tally(read.db, 'todas', 'fecha_hecho'))['1900-01-01']).toBe(27_503);
    expect((await tally(read.db, 'todas', 'edad'))['0']).toBe(18_515);
    expect((await tally(read.db, 'todas', ageSql({})))['no_especificada']).toBeGreaterThanOrEqual(
      18_515,
    );
  });
});

async function tally(
  db: Parameters<typeof rowsOf>[0],
  table: string,
  by: string,
): Promise<Readonly<Record<string, number>>> {
  const rows = await rowsOf(
    db,
    `SELECT coalesce(${by}, '') AS grupo, count(*) AS n_filas FROM ${table} GROUP BY ALL`,
    v.object({ grupo: v.string(), n_filas: v.number() }),
  );
  return Object.fromEntries(rows.map(({ grupo, n_filas }) => [grupo, n_filas]));
}

/** The SESNSP's yearly series, and the months of the year in course that stand in its last column. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAbsent, shared } from '../../../shared';
import { scratch } from '../project';
import { asideOf, countFixture, countsOf, unaccounted } from './countedSource';

const HEADER =
  'cve_municipio,municipio,delito,2016,2017,2018,2019,2020,2021,2022,2023,2024,2025,2026-ene-jul';

function yearly(rows: readonly string[], header = HEADER): string {
  const path = join(scratch(), 'anual.csv');
  writeFileSync(path, `${[header, ...rows].join('\n')}\n`);
  return path;
}

const ROWS = [
  '09015,Cuauhtémoc,Violación simple,1,2,3,4,5,6,7,8,9,10,11',
  '09015,Cuauhtémoc,Violación equiparada,0,0,0,0,0,0,0,1,1,1,2',
  '9003,Coyoacán,Violación simple,20,20,20,20,20,20,20,20,20,20,7',
  '9003,Coyoacán,Violación equiparada,0,0,0,0,0,0,0,0,0,0,0',
  '09015,Cuauhtémoc,Fraude,1,1,1,1,1,1,1,1,1,1,1',
];

describe('the yearly series', () => {
  it('is told by year alone, the two rapes in one and each by itself', async () => {
    const counted = await countFixture('sesnsp_anual', [yearly(ROWS)]);
    expect(new Set(counted.observations.map((row) => row.periodo_tipo))).toEqual(new Set(['anio']));
    expect(countsOf(counted, 'snsp_violacion', '09015', 'anio')).toEqual([
      '2016-01 1',
      '2017-01 2',
      '2018-01 3',
      '2019-01 4',
      '2020-01 5',
      '2021-01 6',
      '2022-01 7',
      '2023-01 9',
      '2024-01 10',
      '2025-01 11',
    ]);
    expect(countsOf(counted, 'snsp_violacion', '09003', 'anio')).toHaveLength(10);
    expect(countsOf(counted, 'snsp_violacion_simple', '09015', 'anio').at(-1)).toBe('2025-01 10');
    expect(countsOf(counted, 'snsp_violacion_equiparada', '09015', 'anio')).toEqual([
      '2023-01 1',
      '2024-01 1',
      '2025-01 1',
    ]);
    // Of what the file does not name it says nothing, not even zero.
    expect(counted.observations.some((row) => row.indicador === 'snsp_abuso_sexual')).toBe(false);
    expect(asideOf(counted)).toEqual({ delito_fuera_de_catalogo: 10 });
    expect(unaccounted(counted)).toBe(0);
  });

  it('takes from a table of one alcaldía what that of all lacks, and nothing twice', async () => {
    const own = yearly([
      ...ROWS.filter((row) => row.startsWith('09015')),
      '09015,Cuauhtémoc,Trata de personas,1,2,3,4,5,6,7,8,9,0,1',
    ]);
    const all = yearly(ROWS.filter((row) => !row.includes('Fraude')));
    for (const files of [
      [all, own],
      [own, all],
    ]) {
      const counted = await countFixture('sesnsp_anual', files);
      expect(countsOf(counted, 'snsp_violacion', '09015', 'anio').at(-1)).toBe('2025-01 11');
      expect(countsOf(counted, 'snsp_trata', '09015', 'anio').at(-1)).toBe('2024-01 9');
      const told = counted.observations.filter((row) => row.indicador === 'snsp_trata');
      // Of the alcaldía whose table it is, the zero too; of no other, not even that.
      expect([told.length, new Set(told.map((row) => row.clave))]).toEqual([
        10,
        new Set(['09015']),
      ]);
      expect(unaccounted(counted)).toBe(0);
    }
  });

  it('gives the months of 2026 as those days, and not as a year', async () => {
    const counted = await countFixture('sesnsp_2026', [yearly(ROWS)]);
    expect(new Set(counted.observations.map((row) => row.periodo_tipo))).toEqual(
      new Set(['lapso']),
    );
    expect(countsOf(counted, 'snsp_violacion', '09015', 'lapso')).toEqual(['2026-01 13']);
    expect(countsOf(counted, 'snsp_violacion', '09003', 'lapso')).toEqual(['2026-01 7']);
    expect(new Set(counted.observations.map((row) => row.indicador))).toEqual(
      new Set(['snsp_violacion']),
    );
    expect(counted.manifest).toMatchObject({
      lapso: { desde: '2026-01-01', hasta: '2026-07-31', fecha: 'apertura' },
      ultimo_mes: null,
    });
    expect(unaccounted(counted)).toBe(0);
  });

  it('is not read where its last months are others: the days would be wrong', async () => {
    const path = yearly(ROWS, HEADER.replace('ene-jul', 'ene-ago'));
    await expect(countFixture('sesnsp_2026', [path])).rejects.toThrow(/2026-ene-ago/);
  });
});

const OWN = shared('data/real/sesnsp/cuauhtemoc_anual_delitos_2016_2026-07.csv');
const REAL = shared('data/real/sesnsp/alcaldias_genero_anual_2016_2026-07.csv');
const absent = isAbsent(REAL, 'no se prueba la serie anual del SESNSP');

describe.skipIf(absent)('the real yearly series', () => {
  it('has the exact offences of Cuauhtémoc as their table has them', async () => {
    const years = await countFixture('sesnsp_anual', [REAL, OWN]);
    expect(unaccounted(years)).toBe(0);
    for (const [id, counts] of [
      ['violacion', [477, 356, 278]],
      ['violacion_equiparada', [357, 246, 183]],
      ['violacion_simple', [120, 110, 95]],
      ['trata', [27, 21, 19]],
      ['lesiones_dolosas', [528, 516, 605]],
      ['asistencia_familiar', [250, 276, 205]],
      ['corrupcion_menores', [31, 31, 35]],
      ['secuestro', [9, 5, 5]],
      ['amenazas', [2262, 2255, 2143]],
    ] as const) {
      expect(countsOf(years, `snsp_${id}`, '09015', 'anio').slice(-3)).toEqual(
        counts.map((n, at) => `${2023 + at}-01 ${n}`),
      );
    }
  });

  it('has the counts of Cuauhtémoc that the list of sources names', async () => {
    const years = await countFixture('sesnsp_anual', [REAL]);
    expect(countsOf(years, 'snsp_violencia_familiar', '09015', 'anio').slice(-2)).toEqual([
      '2024-01 2551',
      '2025-01 2480',
    ]);
    expect(unaccounted(years)).toBe(0);
    const months = await countFixture('sesnsp_2026', [REAL]);
    expect(countsOf(months, 'snsp_violencia_familiar', '09015', 'lapso')).toEqual(['2026-01 1167']);
    expect(unaccounted(months)).toBe(0);
  });
});

/** The SESNSP's yearly series, and the months of the year in course that stand in its last column. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAbsent, shared } from '../../shared';
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
  it('is told by year alone, the two rapes in one', async () => {
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
    // Of what the file does not name it says nothing, not even zero.
    expect(counted.observations.some((row) => row.indicador === 'snsp_abuso_sexual')).toBe(false);
    expect(asideOf(counted)).toEqual({ delito_fuera_de_catalogo: 10 });
    expect(unaccounted(counted)).toBe(0);
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

const REAL = shared('data/real/sesnsp/alcaldias_genero_anual_2016_2026-07.csv');
const absent = isAbsent(REAL, 'no se prueba la serie anual del SESNSP');

describe.skipIf(absent)('the real yearly series', () => {
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

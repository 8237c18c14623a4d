/** Real files of victims, each by its header, against what was counted in them by other means (SOURCES.md). */
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readColoniaPolygons } from '../../../scripts/etl/geo/coloniaPolygons';
import { rowsOf } from '../../../scripts/etl/io/database';
import { isAbsent, shared } from '../../shared';
import { count, type Counted } from './countFiles';

const REAL = shared('data/real');
const absent = isAbsent(REAL, 'no se prueban los archivos reales de víctimas');

/** Whatever the day of the fact. */
const read = (name: string) =>
  count(
    'fgj_victimas',
    [join(REAL, 'fgj', `${name}.csv.gz`)],
    '1900-01-01',
    '.',
    readColoniaPolygons(join(REAL, 'geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson')),
  );

async function ofCuauhtemoc({ db }: Counted): Promise<Readonly<Record<string, number>>> {
  const rows = await rowsOf(
    db,
    `SELECT sexo, count(*)::INTEGER AS personas FROM casos WHERE alcaldia = '09015'
     GROUP BY sexo ORDER BY sexo`,
    v.object({ sexo: v.string(), personas: v.number() }),
  );
  return Object.fromEntries(rows.map(({ sexo, personas }) => [sexo, personas]));
}

describe.skipIf(absent)('a real file of victims', () => {
  it('of January to April 2020, which has «geopoint»', async () => {
    const counted = await read('victimas_violencia_familiar_cdmx_2020_ene_abr');
    expect(counted.rows).toBe(9644);
    // 572 women, 142 men and 5 without sex in the list of sources, of whom one is a legal person.
    expect(await ofCuauhtemoc(counted)).toEqual({ mujer: 572, hombre: 142, no_especificado: 4 });
    expect(counted.setAside).toEqual({ alcaldia_desconocida: 100, persona_moral: 5 });
    expect(counted.files[0]?.cut).toMatchObject({ corte: '2020-04-30' });
  }, 60_000);

  it('of 2019, with «;», no alcaldía and a place that is its point', async () => {
    const counted = await read('victimas_violacion_cdmx_2019');
    expect(counted.rows).toBe(854);
    const placed = await ofCuauhtemoc(counted);
    expect(Object.values(placed).reduce((sum, persons) => sum + persons, 0)).toBe(74);
    const { alcaldia_vacia: without = 0, punto_fuera: outside = 0 } = counted.setAside;
    expect(854 - without - outside - 74 - (counted.setAside['persona_moral'] ?? 0)).toBe(0);
    // Those without a point: 854 − 603, but for the one legal person.
    expect(without).toBe(251);
  }, 60_000);

  it('of September 2024, the header of today, with its dirt', async () => {
    const counted = await read('victimas_cdmx_2024_09_cola');
    expect(counted.rows).toBe(3107);
    expect(counted.files[0]?.vintage.id).toBe('fgj_2024_09');
    expect(counted.files[0]?.cut).toMatchObject({ corte: '2024-09-30' });
    expect(counted.setAside['delito_vacio']).toBe(2);
  }, 60_000);

  it('of January 2022, a sample', async () => {
    const counted = await read('victimas_muestra_1000_cdmx_2022_01');
    expect(counted.rows).toBe(1000);
    expect(counted.setAside['delito_fuera_de_catalogo']).toBe(830);
  }, 60_000);
});

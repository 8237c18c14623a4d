/** The real official lists: the balance of each, and what comes of them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHours } from '$lib/place/hours';
import { servicesFrom } from '../../scripts/places/services';

const REAL = '../shared/data/real';

describe.skipIf(!existsSync(REAL))('the real official lists', () => {
  const { rows, offices, balances, unknown } = servicesFrom('.', {
    alcaldia: '09015',
    servicios: join(REAL, 'apoyo/servicios_atencion_mujeres_cdmx.csv'),
    lunas: join(REAL, 'apoyo/lunas_cdmx_oficial.csv'),
    clues: join(REAL, 'apoyo/clues_imss_bienestar_cdmx_2026.csv'),
    hospitales: join(REAL, 'apoyo/hospitales_sedesa_cdmx.csv'),
    edicion2020: join(REAL, 'apoyo/servicios_violencia_mujeres_shp_2020.csv'),
    colonias: join(REAL, 'geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson'),
  });
  const official = rows.filter(({ nota }) => nota?.startsWith('Lista oficial'));
  const here = official.filter(({ alcaldia }) => alcaldia === 'Cuauhtémoc');
  const byId = (id: string) => rows.find((row) => row['id'] === id);

  it.each([
    ['servicios, leída', 219, 219],
    ['servicios, en el catálogo', 219, 59],
    ['hospitales, leída', 27, 27],
    ['hospitales, en el catálogo', 27, 1],
    ['clues, leída', 321, 312],
    ['clues, en el catálogo', 312, 14],
    ['lunas, leída', 27, 27],
    ['lunas, en el catálogo', 27, 0],
    ['edición de 2020, leída', 321, 320],
    ['edición de 2020, frente a la de 2024', 320, 42],
  ])('%s: accounts for every row', (name, read, counted) => {
    const balance = balances.find(([each]) => each === name)?.[1];
    expect(balance).toMatchObject({ rows: read, counted });
    const aside = [...(balance?.aside.values() ?? [])].reduce((sum, n) => sum + n, 0);
    expect(aside).toBe(read - counted);
  });

  it('have no PILARES, which are places to know where one is and no services', () => {
    for (const name of [
      'servicios_atencion_mujeres_cdmx',
      'servicios_violencia_mujeres_shp_2020',
    ]) {
      expect(readFileSync(join(REAL, `apoyo/${name}.csv`), 'latin1')).not.toMatch(/pilares/i);
    }
    expect(rows.filter(({ nombre }) => /pilares/i.test(nombre ?? ''))).toEqual([]);
  });

  it('have no office here that nobody has classified', () => {
    expect(unknown).toEqual([]);
  });

  it('give 56 services of the list here at 52 points, 14 of them open at any hour', () => {
    const listed = here.filter(({ fuente_fecha }) => fuente_fecha === '2024-09');
    expect(listed).toHaveLength(56);
    expect(new Set(listed.map(({ lat, lon }) => `${lat} ${lon}`)).size).toBe(52);
    const always = listed.filter(
      ({ horario }) =>
        readHours(horario ?? '').spans.filter(({ abre, cierra }) => cierra - abre === 1440)
          .length === 7,
    );
    expect(always).toHaveLength(14);
  });

  it('put LUNA and CAVI where they are, and add the second LUNA', () => {
    expect(byId('S012')).toMatchObject({ lat: '19.441077', lon: '-99.151789' });
    expect(byId('S013')).toMatchObject({ lat: '19.424574', lon: '-99.147135' });
    expect(byId('S084')).toMatchObject({ tipo: 'luna', lat: '19.429647', lon: '-99.166772' });
  });

  it('give each a point in a colonia, its list and its state, and hours of which none is taken for open unread', () => {
    for (const row of here) {
      expect(row['lat'], row['nombre']).toMatch(/^19\./);
      expect(row['colonia'], row['nombre']).not.toBe('');
      expect(row['nota']).toMatch(/^Lista oficial de/);
      expect(['lista_oficial', 'confirmado']).toContain(row['estado_verificacion']);
    }
    const untold = here.filter(({ horario }) => readHours(horario ?? '').partial);
    expect(untold.map(({ horario }) => horario).filter((text) => text !== '')).toEqual([
      'L–V 9:00–17:00; sábados: atención de primera vez y asesoría jurídica',
    ]);
  });

  it('do not take the telephones that a spreadsheet filled in', () => {
    expect(byId('S101')).toMatchObject({ telefono: '55 5702 0372' });
    expect(byId('S101')?.['nota']).toContain('de uno en uno');
  });

  it('give no name of a person nor an electronic address', () => {
    expect(JSON.stringify(official)).not.toMatch(/@|Director/);
  });

  it('give the fifteen places where the Fiscalía receives reports', () => {
    expect(offices).toHaveLength(15);
    expect(offices[0]).toMatchObject({
      slug: 'complejo-doctores',
      nota: 'Punto medio de 20 sedes de la lista',
    });
  });
});

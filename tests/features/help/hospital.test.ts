/** The nearest general hospital: from each of 33 colonias one with a telephone and an address, and no hours. */
import { render } from 'svelte/server';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { ASKS } from '$old/features/help/answers/asks';
import { hasHospital, nearestHospital } from '$old/features/help/answers/hospital';
import Hospital from '$old/features/help/Hospital.svelte';
import { populationPoints } from '$old/features/help/queries/populationPoints';
import { openRelease } from '$old/lib/engine/node';
import { askFacts } from '$old/lib/page/facts';
import { loadHospitals } from '$old/lib/page/hospitals.server';
import { readGeneralHospitals } from '$old/lib/contract/catalogs/hospitals';
import { greatCircleKm } from '$old/lib/stats/access/greatCircle';
import { hospitalRows } from '../../../scripts/old/places/hospitals';
import { documentOf } from '../rendered';
import { key } from '../../coloniaKey';
import { women } from './answers/places';

const engine = openRelease('static/data-old');
afterAll(() => engine.close());

describe('from each colonia', () => {
  it('there is one, the nearest of all, and it can be telephoned and found', async () => {
    const [points, { colonias }] = await Promise.all([
      engine.run(populationPoints()),
      askFacts(engine, '09015'),
    ]);
    const hospitals = loadHospitals();
    const named = colonias.map(({ clave }) => {
      const near = nearestHospital(clave, points, hospitals);
      const own = points.filter(({ colonia }) => colonia === clave);
      const mean = (lat: number, lon: number) => {
        const people = own.reduce((sum, { mujeres }) => sum + mujeres, 0);
        return (
          own.reduce((sum, point) => sum + greatCircleKm(point, { lat, lon }) * point.mujeres, 0) /
          people
        );
      };
      const all = hospitals.map(({ lat, lon }) => mean(lat, lon));
      expect(near?.km).toBeCloseTo(Math.min(...all), 9);
      expect(near?.hospital.telefono).toMatch(/^55 \d{4} \d{4}$/);
      expect(near?.hospital.direccion).toMatch(/, colonia /);
      return near?.hospital.nombre ?? '';
    });
    expect(named).toHaveLength(33);
    expect([...new Set(named)].sort()).toEqual([
      'Hospital General Balbuena',
      'Hospital General Dr. Gregorio Salas Flores',
      'Hospital General Dr. Rubén Leñero',
    ]);
  });

  it('nobody says which, where nobody says where its women live', () => {
    expect(nearestHospital(key('sin'), [women('aqui', 1, 10)], loadHospitals())).toBeNull();
  });
});

it('stands beside danger and medical care, and says that its hours are not known', () => {
  expect(ASKS.filter(hasHospital)).toEqual(['peligro', 'medica']);
  const [hospital] = loadHospitals();
  if (hospital === undefined) throw new Error('No hay hospitales.');
  const page = documentOf(
    render(Hospital, {
      props: { hospital, alcaldias: { '09005': 'Gustavo A. Madero' }, source: 7 },
    }),
  );
  const text = page.body.textContent.replace(/\s+/g, ' ');
  expect(text).toContain('No sabemos si atiende urgencias a esta hora: llama.');
  expect(text).toContain('alcaldía Gustavo A. Madero');
  expect(text).not.toMatch(/abierto|cerrado|\d:\d\d/i);
  expect(page.querySelector('a')?.getAttribute('href')).toBe(
    `tel:+52${hospital.telefono.replaceAll(' ', '')}`,
  );
});

it('a hospital of which the catalogue lacks a telephone is refused', () => {
  const csv = readFileSync('data/catalogs/hospitales_generales.csv', 'utf8');
  expect(() => readGeneralHospitals('h.csv', csv.replace('55 5754 3979', ''))).toThrow(
    /línea 2.*telefono/,
  );
});

const APOYO = '../shared/data/real/apoyo';
it.skipIf(!existsSync(APOYO))('the catalogue is what the two lists give', () => {
  const rows = hospitalRows('.', {
    hospitales: `${APOYO}/hospitales_sedesa_cdmx.csv`,
    clues: `${APOYO}/clues_imss_bienestar_cdmx_2026.csv`,
  });
  const kept = rows.flatMap((row) => ('kept' in row ? [row.kept] : []));
  expect(rows).toHaveLength(27);
  expect(kept.map(({ clues }) => clues).sort()).toEqual(loadHospitals().map(({ clues }) => clues));
  const [one] = loadHospitals();
  const same = kept.find(({ clues }) => clues === one?.clues);
  expect(same).toMatchObject({
    nombre: one?.nombre,
    telefono: one?.telefono,
    direccion: one?.direccion,
  });
});

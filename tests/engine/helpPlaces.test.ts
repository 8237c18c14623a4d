import { expect, it } from 'vitest';
import { openRelease } from '$lib/engine/node';
import { helpPlaces } from '$features/help/queries/helpPlaces';
import { filledServices, filledServicesParts } from './filledServices';
import { writeRelease } from './syntheticRelease';

it('places who attends, and then the Puntos Violeta; never who gives refuge, whatever its kind says', async () => {
  const tables = filledServices();
  const told: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    S002: { tipo: 'refugio_contacto' },
    S003: { tipo: 'osc', atiende: 'psicologica; refugio' },
    S004: { tipo: 'alcaldia', atiende: 'refugio' },
    S005: { tipo: 'osc', atiende: 'psicologica' },
  };
  const servicios = (tables.servicios ?? []).map((row) => ({
    ...row,
    lat: 19.43,
    lon: -99.14,
    ...told[String(row['id'])],
  }));
  const release = await writeRelease({ ...tables, servicios }, filledServicesParts());
  const engine = openRelease(release.directory);
  const rows = await engine.run(helpPlaces());
  const placed = rows.map(({ id }) => id);
  await engine.close();
  await release.remove();
  expect(placed).toContain('S005');
  for (const id of ['S002', 'S003', 'S004']) expect(placed).not.toContain(id);
  // Those who attend go before the Puntos Violeta.
  expect([...new Set(rows.map(({ grupo }) => grupo))]).toEqual(['atencion', 'punto_violeta']);
  const attending = rows.filter(({ grupo }) => grupo === 'atencion').map(({ id }) => id);
  expect(placed.slice(0, attending.length)).toEqual(attending.toSorted());
});

import { expect, it } from 'vitest';
import { openRelease } from '$lib/engine/node';
import { helpPlaces } from '$features/help/queries/helpPlaces';
import { filledServices, filledServicesParts } from './filledServices';
import { writeRelease } from './syntheticRelease';

it('never places who gives refuge, whatever its kind says', async () => {
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
  const placed = (await engine.run(helpPlaces())).map(({ id }) => id);
  await engine.close();
  await release.remove();
  expect(placed).toContain('S005');
  for (const id of ['S002', 'S003', 'S004']) expect(placed).not.toContain(id);
});

/** One agreement's way, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRelease } from '$lib/engine/node';
import { agreementProgress } from '$features/agreements/queries/agreementProgress';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

const agreement = (id: string, meta_valor: number): SyntheticRow => ({
  id,
  acuerdo: id,
  tipo: 'otro',
  responsable: 'Inventada',
  estado: 'en_proceso',
  meta_valor,
  meta_unidad: `talleres de ${id}`,
  fecha_compromiso: '2024-12-31',
});

let release: SyntheticRelease;

beforeAll(async () => {
  release = await writeRelease({
    acuerdos: [agreement('A001', 10), agreement('A002', 20)],
    avances: [
      { acuerdo: 'A001', fecha: '2024-02', valor: 1, fuente: 'Otra', fuente_url: null },
      {
        acuerdo: 'A002',
        fecha: '2023-06',
        valor: 3,
        fuente: 'Una',
        fuente_url: 'https://a.invalid',
      },
      { acuerdo: 'A002', fecha: '2024-01-15', valor: null, fuente: null, fuente_url: null },
    ],
  });
});

afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

it('gives what was said of it against its own target, oldest first', async () => {
  const query = agreementProgress({ acuerdo: 'A002' });
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  const target = {
    meta_valor: 20,
    meta_unidad: 'talleres de A002',
    fecha_compromiso: '2024-12-31',
  };
  expect(rows).toEqual([
    { fecha: '2023-06', valor: 3, ...target, fuente: 'Una', fuente_url: 'https://a.invalid' },
    { fecha: '2024-01-15', valor: null, ...target, fuente: null, fuente_url: null },
  ]);
});

/** What the delays were measured on, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import { delayOrigins } from '$features/changes/queries/delayOrigins';
import { openRelease } from '$lib/engine/node';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

let release: SyntheticRelease;

const knot = (
  origen: string,
  { anio = null, fuente = 'fgj_carpetas', dias = 31 }: Readonly<Partial<SyntheticRow>> = {},
): SyntheticRow => ({
  fuente,
  indicador: 'violacion',
  anio,
  dias,
  proporcion: 0.9,
  inferior: 0.88,
  superior: 0.92,
  casos: 500,
  seguimiento: 181,
  origen,
});

beforeAll(async () => {
  release = await writeRelease({
    oportunidad: [
      knot('FGJ: víctimas de 2019: su inicio'),
      knot('FGJ: carpetas de 2018'),
      knot('FGJ: carpetas de 2018', { dias: 7 }),
      knot('sin portal'),
      knot('FGJ: de un año', { anio: 2019 }),
      knot('FGJ: de otra fuente', { fuente: 'fgj_victimas' }),
    ],
  });
});

afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

it('names each once, of one source and of all years together, without who publishes it', async () => {
  const query = delayOrigins(CARPETAS);
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  expect(rows.map(({ origen }) => origen)).toEqual([
    'carpetas de 2018',
    'sin portal',
    'víctimas de 2019: su inicio',
  ]);
});

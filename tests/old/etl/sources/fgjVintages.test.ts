/** Every header in which the Fiscalía has published, each with its quirks: what is made of each row. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readColoniaPolygons } from '../../../../scripts/old/etl/geo/coloniaPolygons';
import { COLONIAS } from '../project';
import { casesOf, count } from './countFiles';

const FIXTURES = 'tests/fixtures/fgj';

describe.each(['carpetas', 'victimas'])('fgj_%s', (kind) => {
  const files = readdirSync(join(FIXTURES, kind)).filter((name) => name.endsWith('.csv'));

  it.each(files)('%s', async (name) => {
    const counted = await count(
      `fgj_${kind}`,
      [join(FIXTURES, kind, name)],
      '2019-01-01',
      '.',
      readColoniaPolygons(COLONIAS),
    );
    const { files: read, rows, counted: n, setAside, quirks } = counted;
    const result = {
      cosecha: read[0]?.vintage.id,
      corte: read[0]?.cut.corte,
      filas: rows,
      casos: n,
      apartadas: setAside,
      rarezas: quirks,
      detalle: await casesOf(counted),
    };
    await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot(
      join('../../golden/fgj', kind, name.replace('.csv', '.json')),
    );
  });
});

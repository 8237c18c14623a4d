/** A source and an indicator are added as docs/datos.md says, with the very record that stands there. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { parseAccepted } from '../../scripts/etl/check/plausible';
import { build } from '../../scripts/etl/pipeline';
import type { Indicator } from '../../src/lib/contract/indicators';
import { inventedProject, SMALL } from './project';
import { rowsOfRelease } from './release';

vi.mock('../../src/lib/contract/indicators', async (original) => {
  const { INDICATORS } = await original<{ INDICATORS: readonly Indicator[] }>();
  const added = { ...INDICATORS[0], id: 'lesiones', name: 'Lesiones', sources: ['hospitales'] };
  return { INDICATORS: [...INDICATORS, added] };
});

const folder = mkdtempSync(join(tmpdir(), 'atlas-new-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('an invented source of an invented indicator is counted', async () => {
  const root = inventedProject(folder);
  const [, record = ''] = /```json\n([^]*?)```/.exec(readFileSync('docs/datos.md', 'utf8')) ?? [];
  writeFileSync(join(root, 'data/sources/hospitales.json'), record);
  appendFileSync(
    join(root, 'data/catalogs/clasificacion.csv'),
    'hospitales,VIOLENCIA FAMILIAR,lesiones,inventado\n',
  );
  const file = join(folder, 'lesiones.csv');
  writeFileSync(
    file,
    [
      'CAUSA_LESION,fecha_ingreso,alcaldia',
      'VIOLENCIA FAMILIAR,2024-01-05,Cuauhtémoc',
      'VIOLENCIA FAMILIAR,2024-01-31,Cuauhtémoc',
      'VIOLENCIA FAMILIAR,2024-01-20,SE IGNORA',
      'CAÍDA,2024-01-20,Cuauhtémoc',
      '',
    ].join('\n'),
  );
  const out = join(folder, 'release');
  const inputs = new Map([
    ['colonias', [`${SMALL}/input/colonias.geojson`]],
    ['hospitales', [file]],
  ]);
  const { sources } = await build({
    root,
    inputs,
    out,
    alcaldia: '09015',
    accepted: parseAccepted(['ilegibles:hospitales']),
  });
  expect(
    await rowsOfRelease(out, 'SELECT indicador, clave, n, provisional FROM observaciones'),
  ).toEqual([{ indicador: 'lesiones', clave: '09015', n: 2, provisional: true }]);
  expect(sources[0]?.setAside.map(({ reason, rows }) => [reason, rows])).toEqual([
    ['fuera_de_catalogo', 1],
    ['sin_alcaldia', 1],
  ]);
});

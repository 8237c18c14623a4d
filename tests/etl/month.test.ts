/** `npm run mes`, as a person runs it: files by hand in data/raw, and a release that stands. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build } from '../../scripts/etl/pipeline';
import { accepted, inventedProject, SMALL, UNLIKELY } from './project';

const folder = mkdtempSync(join(tmpdir(), 'atlas-mes-'));
const root = inventedProject(folder);
afterAll(() => rmSync(folder, { recursive: true }));

/** No portal is asked. */
function withoutAddresses(): void {
  const records = join(root, 'data/sources');
  for (const name of readdirSync(records)) {
    const record: object = JSON.parse(readFileSync(join(records, name), 'utf8'));
    writeFileSync(join(records, name), JSON.stringify({ ...record, fetch: [] }));
  }
}

test('a file by hand makes the release of the month, and the text of its proposal', async () => {
  withoutAddresses();
  const release = join(root, 'static/data');
  const given = new Map([
    ['colonias', [`${SMALL}/input/colonias.geojson`]],
    ['fgj_carpetas', [`${SMALL}/input/carpetas.csv`]],
    ['linea_mujeres', [`${SMALL}/input/linea.csv`]],
  ]);
  const before = await build({ root, inputs: given, out: release, alcaldia: '09015', accepted });
  const byHand = join(root, 'data/raw/fgj_carpetas/a-mano');
  mkdirSync(byHand, { recursive: true });
  cpSync(`${SMALL}/input/carpetas.csv`, join(byHand, 'carpetas.csv'));
  const another = 'VIOLENCIA FAMILIAR,2019-08-08,10:00:00,2019-08-08,CUAUHTEMOC,,,ESTE,,\n';
  writeFileSync(join(byHand, 'carpetas.csv'), another.repeat(3), { flag: 'a' });
  const proposal = execFileSync(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      resolve('scripts/etl.ts'),
      'mes',
      ...UNLIKELY.flatMap((name) => ['--aceptar', name]),
    ],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  expect(proposal).toContain(`Reemplaza a ${before.release}`);
  expect(proposal).toMatch(/violencia_familiar de 09015, anio 2019 \(fgj_carpetas\): de 14 a 17/);
  expect(proposal).toMatch(/linea_mujeres: sin cambio/);
});

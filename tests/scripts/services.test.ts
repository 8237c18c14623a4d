/** `npm run servicios`, as it is run. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { newProject } from '../services/project';
import { clearFolders } from './machine';

clearFolders();

function run(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/tsx'),
    [resolve('scripts/services.ts'), ...args],
    { cwd, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('the sheet of numbers is written, and taken back', () => {
  const root = newProject();
  const { status, stdout } = run(root, 'hoja');
  expect([status, stdout.split('\n')[0]]).toEqual([
    0,
    'por-telefonear.csv: 6 números de 4 contactos.',
  ]);
  expect(existsSync(join(root, 'por-telefonear.csv'))).toBe(true);
  const back = run(root, 'confirmar', 'por-telefonear.csv');
  expect([back.status, back.stderr]).toEqual([0, '']);
  expect(back.stdout).toContain('+ 6 sin llamar + 0 apartados.');
});

test('another order is told what there is', () => {
  const { status, stderr } = run(newProject(), 'confirmar');
  expect(status).toBe(1);
  expect(stderr).toMatch(/La orden «confirmar» no existe\.\n {2}→ Uso:\n {2}npm run servicios/);
});

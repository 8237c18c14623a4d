/** What the editor's tests do on its page and know of the project's files. */
import type { Download, Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { rowsOf } from '$features/editor/editing';
import { usedIn } from '$features/editor/suggestions';
import { expect } from './origin';

const CATALOGS = 'data/catalogs';
/** What the project's file of agreements, sessions or progress holds. */
export const ours = (file: string) => readFile(join(CATALOGS, file), 'utf8');

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

/** What `npm run acuerdos -- check` says of the project with other files in the place of its own. */
export async function checked(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'atlas-acuerdos-'));
  await cp(CATALOGS, join(root, CATALOGS), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await writeFile(join(root, CATALOGS, file), text);
  }
  const command = [
    resolve('node_modules/tsx/dist/cli.mjs'),
    resolve('scripts/acuerdos.ts'),
    'check',
  ];
  const run = promisify(execFile)(process.execPath, command, { cwd: root });
  const { stdout } = await run.finally(() => rm(root, { recursive: true }));
  return stdout;
}

/** The agreement with most progress in a unit, and what the files say of it. */
export async function mostFollowed() {
  const counts = rowsOf(await ours('avances.csv')).filter(({ cells }) => cells.valor !== '');
  const [id = ''] = usedIn(counts, 'acuerdo');
  const found = rowsOf(await ours('acuerdos.csv')).find(({ cells }) => cells.id === id);
  if (found === undefined) throw new Error(`Falta ${id}.`);
  const times = counts.filter(({ cells }) => cells.acuerdo === id).length;
  return { id, times, line: found.record.raw, cells: found.cells };
}

/** The editor, with a form of the task. */
export const open = async (page: Page, task: string) => {
  await page.goto('/sesiones/editor/');
  await page.getByRole('radio', { name: task }).check();
};

/** By label of the field. */
export const fill = async (page: Page, fields: Readonly<Record<string, string>>) => {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).fill(text);
};

/** What the file holds that the page hands over. */
export const download = async (page: Page, file: string): Promise<string> => {
  const handed = page.waitForEvent('download');
  await page.getByRole('button', { name: `Descargar ${file}` }).click();
  const given = await handed;
  expect(given.suggestedFilename()).toBe(file);
  return textOf(given);
};

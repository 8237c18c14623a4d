/** What stays in the folder that a server shows, from one deploy to the next. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishFolder } from '../../scripts/lib/publish-folder.mjs';
import { filesUnder } from '../../scripts/lib/walk.mjs';
import { clearFolders, newFolder, writeFiles } from './machine';

clearFolders();

/** A site whose hashed names all carry a word, with its program and its table. */
function site(word: string, more: Record<string, string> = {}): string {
  const dir = newFolder();
  writeFiles(dir, {
    '404.html': word,
    'index.html': word,
    [`_app/immutable/entry/app.${word}.js`]: word,
    '_app/version.json': word,
    [`data/observaciones.${word}.parquet`]: word,
    'data/manifest.json': word,
    ...more,
  });
  return dir;
}

const shown = (folder: string) => filesUnder(folder).filter((file) => !file.startsWith('.'));
const words = (folder: string) =>
  shown(folder).flatMap(
    (file) => file.match(/(?<=app\.|observaciones\.)\w+(?=\.js|\.parquet)/) ?? [],
  );

describe('publishFolder', () => {
  test('keeps what carries its hash of the two deploys before, and nothing older', () => {
    const folder = join(newFolder(), 'srv');
    for (const word of ['uno', 'dos', 'tres']) publishFolder(site(word), folder);
    expect(words(folder).toSorted()).toEqual(['dos', 'dos', 'tres', 'tres', 'uno', 'uno']);
    const { removed } = publishFolder(site('cuatro'), folder);
    expect(removed).toBe(2);
    expect([...new Set(words(folder))].toSorted()).toEqual(['cuatro', 'dos', 'tres']);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('cuatro');
  });

  test.each([
    [0, ['tres']],
    [1, ['dos', 'tres']],
    [3, ['dos', 'tres', 'uno']],
  ])('told to keep %i before it, keeps those', (earlier, expected) => {
    const folder = newFolder();
    for (const word of ['uno', 'dos', 'tres']) publishFolder(site(word), folder, earlier);
    expect([...new Set(words(folder))].toSorted()).toEqual(expected);
  });

  test.each([
    [['carpeta', '--conservar', 'todas'], 'no «todas»'],
    [['carpeta', 'otra'], 'una sola'],
    [[], 'Di en qué carpeta'],
  ])('the command refuses %j', (args, said) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/desplegar.mjs', ...args], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(said) });
  });

  test('the same site again pushes nothing out', () => {
    const folder = newFolder();
    const last = site('tres');
    for (const each of [site('uno'), site('dos'), last, last, last]) publishFolder(each, folder);
    expect([...new Set(words(folder))].toSorted()).toEqual(['dos', 'tres', 'uno']);
  });

  test('a page that is no longer of the site goes at once', () => {
    const folder = newFolder();
    publishFolder(site('uno', { 'colonias/vieja/index.html': 'x' }), folder);
    publishFolder(site('dos'), folder);
    expect(existsSync(join(folder, 'colonias/vieja/index.html'))).toBe(false);
  });

  test('going back to a site of before leaves it as it was, whatever came between', () => {
    const folder = newFolder();
    const [one, other] = [site('uno'), site('dos')];
    for (const each of [one, other, one]) publishFolder(each, folder);
    for (const file of filesUnder(one)) {
      expect(readFileSync(join(folder, file), 'utf8'), file).toBe('uno');
    }
  });

  test.each([
    ['the site', { 'data/manifest.json': '{"perfil":"interno"}' }, {}],
    ['the folder', {}, { 'data/m.json': '{"perfil":"interno"}' }],
  ])('nothing is published where %s has something of internal use', (_, given, there) => {
    const folder = newFolder();
    publishFolder(site('uno'), folder);
    writeFiles(folder, there);
    expect(() => publishFolder(site('dos', given), folder)).toThrow('USO INTERNO');
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('uno');
    expect(words(folder)).not.toContain('dos');
  });

  test('a folder of something else is left alone', () => {
    const folder = newFolder();
    writeFiles(folder, { 'index.html': 'de otro sitio' });
    expect(() => publishFolder(site('uno'), folder)).toThrow('da una carpeta vacía');
    expect(shown(folder)).toEqual(['index.html']);
  });

  test('without a site there is nothing to publish', () => {
    expect(() => publishFolder(newFolder(), newFolder())).toThrow('npm run build');
  });
});

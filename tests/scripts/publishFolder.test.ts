/** What stays in the folder that a server shows, from one deploy to the next. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

describe('what a record says is believed of its own folder alone', () => {
  const RECORD = '.publicadas.json';

  /** A folder with one deploy, beside a file of somebody else. */
  function deployed(): { folder: string; beside: string; record: string } {
    const parent = newFolder();
    const folder = join(parent, 'srv');
    publishFolder(site('uno'), folder);
    writeFiles(parent, { 'ajeno/suyo.txt': 'suyo' });
    return { folder, beside: join(parent, 'ajeno/suyo.txt'), record: join(folder, RECORD) };
  }

  test.each([
    ['up and out', '../ajeno/suyo.txt'],
    ['up and out, from within', 'data/../../ajeno/suyo.txt'],
    ['as another system writes it', '..\\ajeno\\suyo.txt'],
    ['from a disk', 'C:/ajeno/suyo.txt'],
    ['from the root', '/etc/hostname'],
    ['not at all', ''],
    ['as a folder', 'data/'],
    ['with a byte that ends it', 'data/a\0.txt'],
  ])('a path that leads %s stops it before anything', (_, path) => {
    const { folder, beside, record } = deployed();
    writeFileSync(record, JSON.stringify([['index.html', path]]));
    expect(() => publishFolder(site('dos'), folder)).toThrow(
      new RegExp(`\\${RECORD}».*da una carpeta vacía`),
    );
    expect(readFileSync(beside, 'utf8')).toBe('suyo');
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('uno');
    expect(words(folder)).not.toContain('dos');
  });

  test.each([
    ['cut', '[["index.html"'],
    ['no list', '{"index.html":1}'],
    ['a list of names', '["index.html"]'],
    ['of numbers', '[[1]]'],
    ['nothing', 'null'],
    ['empty', ''],
  ])('a record that is %s stops it before anything', (_, text) => {
    const { folder, record } = deployed();
    writeFileSync(record, text);
    expect(() => publishFolder(site('dos'), folder)).toThrow(/publicadas\.json».*carpeta vacía/);
    expect(words(folder)).not.toContain('dos');
  });

  test('a record that is a link is not read, nor written through', () => {
    const { folder, beside, record } = deployed();
    const told = readFileSync(record, 'utf8');
    writeFileSync(beside, told);
    replaceByLink(record, beside);
    expect(() => publishFolder(site('dos'), folder)).toThrow(/publicadas\.json».*enlace/);
    expect(readFileSync(beside, 'utf8')).toBe(told);
  });

  test('a folder that is a link leads neither what is removed nor what is written out of it', () => {
    for (const path of ['data/suyo.txt', '_app/immutable/entry/suyo.txt']) {
      const { folder, beside, record } = deployed();
      const linked = join(folder, path, '..');
      replaceByLink(linked, join(beside, '..'));
      writeFileSync(record, JSON.stringify([['index.html', path]]));
      expect(() => publishFolder(site('dos'), folder)).toThrow(/enlace.*Quítalo/);
      expect(readFileSync(beside, 'utf8')).toBe('suyo');
      expect(filesUnder(join(beside, '..'))).toEqual(['suyo.txt']);
    }
  });

  test('a link in the place of a file, or of its half, is replaced, and not written through', () => {
    const { folder, beside } = deployed();
    for (const name of ['index.html', '404.html.nuevo']) replaceByLink(join(folder, name), beside);
    publishFolder(site('dos'), folder);
    expect(readFileSync(beside, 'utf8')).toBe('suyo');
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('dos');
  });

  test('a folder in the place of a file that would go is left, and said', () => {
    const { folder, record } = deployed();
    mkdirSync(join(folder, 'vieja.html'));
    writeFileSync(record, JSON.stringify([['vieja.html']]));
    expect(() => publishFolder(site('dos'), folder)).toThrow('«vieja.html»');
    expect(words(folder)).not.toContain('dos');
  });

  test('the folder itself may be a link: whoever named it chose where it leads', () => {
    const { folder } = deployed();
    const link = join(newFolder(), 'sitio');
    symlinkSync(folder, link);
    publishFolder(site('dos'), link);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('dos');
  });
});

function replaceByLink(path: string, target: string): void {
  rmSync(path, { recursive: true, force: true });
  symlinkSync(target, path);
}

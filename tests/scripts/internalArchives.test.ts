/** What is of internal use is found also where it was packed, as people pack what they send. */
import { describe, expect, test } from 'vitest';
import { requirePublic } from '../../scripts/lib/profile.mjs';
import { wipeInternal } from '../../scripts/lib/wipe-internal.mjs';
import { gzipOf, tarOf, zipOf } from './archives';
import { clearFolders, newFolder, writeFiles } from './machine';

clearFolders();

const INTERNAL = '{"perfil":"interno"}';
const PUBLIC = '{"perfil":"publico"}';

function withFile(path: string, content: string | Uint8Array): string {
  const root = newFolder();
  writeFiles(root, { [path]: content });
  return root;
}

const check = (path: string, content: string | Uint8Array) => () =>
  requirePublic(withFile(path, content));

/** Each way to pack a manifest, by what a file of it is called. */
const PACKED: readonly [name: string, pack: (manifest: string) => Uint8Array][] = [
  ['reunion.zip', (text) => zipOf({ 'release/manifest.json': text })],
  ['m.json.gz', gzipOf],
  ['reunion.tar', (text) => tarOf({ 'a.txt': 'nada', 'release/manifest.json': text })],
  ['reunion.tgz', (text) => gzipOf(tarOf({ 'release/manifest.json': text }))],
  ['sin-extension', (text) => zipOf({ 'm.json': text })],
  ['dentro.zip', (text) => zipOf({ 'a/otro.zip': zipOf({ 'b.tar': tarOf({ m: text }) }) })],
];

describe.each(['static', 'build', 'data', 'data/a-la-mano', 'data/raw/fgj_carpetas'])(
  'in %s',
  (folder) => {
    test.each(PACKED)('%s with a manifest of internal use is told', (name, pack) => {
      expect(check(`${folder}/${name}`, pack(INTERNAL))).toThrow(`${folder}/${name}`);
      expect(check(`${folder}/${name}`, pack(INTERNAL))).toThrow('USO INTERNO');
    });
  },
);

test.each(PACKED)('%s of what is public is well in data/', (name, pack) => {
  expect(check(`data/${name}`, pack(PUBLIC))).not.toThrow();
});

test('it says which file in the archive it is', () => {
  const nested = zipOf({ 'a/otro.zip': zipOf({ 'b.tar': tarOf({ m: INTERNAL }) }) });
  expect(check('data/dentro.zip', nested)).toThrow(
    '«data/dentro.zip» (dentro, «a/otro.zip» › «b.tar» › «m»)',
  );
});

test.each([
  ['by its name', { 'hojas/USO-INTERNO-NO-PUBLICAR_a.csv': 'id\nA1\n' }],
  [
    'a workbook, by its marked rows',
    { 'xl/sharedStrings.xml': '<t>USO INTERNO · NO PUBLICAR</t>' },
  ],
])('a file in an archive is told %s', (_, files) => {
  expect(check('data/a.xlsx', zipOf(files))).toThrow('USO INTERNO');
});

describe('an archive that cannot be looked into is refused, but among the official files', () => {
  const bomb = () => zipOf({ 'm.json': new Uint8Array(80 << 20) });
  const deep = () => {
    let content: Uint8Array = zipOf({ m: INTERNAL });
    for (let level = 0; level < 6; level += 1) content = zipOf({ z: content });
    return content;
  };
  test.each([
    ['cut', () => gzipOf(INTERNAL.repeat(9)).subarray(0, 20)],
    ['a zip of nothing that can be read', () => Buffer.from('PK\u0003\u0004 y basura')],
    ['too large within', bomb],
    ['packed too many times', deep],
    ['of a kind that is not opened', () => Buffer.from('7z\u00bc\u00af\u0027\u001c', 'latin1')],
  ])('%s', (_, content) => {
    expect(check('data/reunion.bin', content())).toThrow(
      /«data\/reunion\.bin».*no se pudo abrir.*fuera del proyecto/,
    );
    expect(check('data/raw/fgj/reunion.bin', content())).not.toThrow();
  });

  test('and a wipe leaves it: nobody knows that it is of internal use', () => {
    const root = withFile('data/reunion.bin', gzipOf(INTERNAL).subarray(0, 20));
    expect(wipeInternal(root)).toEqual([]);
    expect(() => requirePublic(root)).toThrow('reunion.bin');
  });
});

test('a wipe takes the archive whole, and no file that it names', () => {
  const root = withFile('data/reunion.zip', zipOf({ 'manifest.json': INTERNAL }));
  writeFiles(root, { 'data/catalogs/a.csv': 'id\n' });
  expect(wipeInternal(root)).toEqual(['data/reunion.zip']);
  expect(() => requirePublic(root)).not.toThrow();
});

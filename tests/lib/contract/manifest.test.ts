import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { filesOfRelease, OtherFormatError, parseManifest } from '$lib/contract/manifest';
import { isFirstTable, LATER_TABLES, TABLE_NAMES, TABLES } from '$lib/contract/tables';

const file = { archivo: 'a.parquet', bytes: 10, sha256: 'a'.repeat(64) };

const tablas = Object.fromEntries(
  TABLE_NAMES.map((name) => [
    name,
    { ...file, filas: 1, descripcion: 'x', columnas: [...TABLES[name].columnas] },
  ]),
);

const VALID = {
  formato: 1,
  publicacion: '2025-01-31-publico-abc',
  construida: '2025-01-31',
  perfil: 'publico',
  k: 5,
  alcaldias_con_colonias: ['09015'],
  fuentes: [],
  tablas,
  geometrias: { colonias: file },
  auditoria: {
    celdas: 4,
    suprimidas_primarias: 1,
    suprimidas_complementarias: 1,
    recuperables: 0,
    intervalo_minimo: 4,
  },
};

const changed = (change: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ ...VALID, ...change });

describe('parseManifest', () => {
  it('gives back what was written', () => {
    expect(parseManifest(JSON.stringify(VALID))).toEqual(VALID);
  });

  it('reads the manifest of the bundled release, whose columns are those of the contract', async () => {
    const manifest = parseManifest(await readFile('static/data/manifest.json', 'utf8'));
    for (const name of TABLE_NAMES) {
      const written = manifest.tablas[name];
      if (isFirstTable(name) || written !== undefined) {
        expect(written?.columnas).toEqual([...TABLES[name].columnas]);
      }
    }
  });

  it.each(LATER_TABLES)('reads a release built before %s', (name) => {
    const before = parseManifest(changed({ tablas: { ...tablas, [name]: undefined } }));
    expect(before.tablas[name]).toBeUndefined();
    expect(filesOfRelease(before)).toHaveLength(TABLE_NAMES.length);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a profile that is not one', { perfil: 'secreto' }, 'perfil'],
    ['a day that is not one', { construida: '31/01/2025' }, 'construida'],
    ['no k', { k: 0 }, 'k'],
    ['a table less', { tablas: { ...tablas, calidad: undefined } }, 'tablas.calidad'],
    [
      'a hash cut short',
      { geometrias: { colonias: { ...file, sha256: 'abc' } } },
      'geometrias.colonias.sha256',
    ],
    [
      'bytes that are no count',
      { geometrias: { colonias: { ...file, bytes: -1 } } },
      'geometrias.colonias.bytes',
    ],
  ])('refuses %s, naming the place and the remedy', (_, change, place) => {
    expect(() => parseManifest(changed(change))).toThrow(`no es válido en «${place}»`);
    expect(() => parseManifest(changed(change))).toThrow('npm run etl -- build');
  });

  it('refuses another format, naming both and how they are made the same', () => {
    expect(() => parseManifest(changed({ formato: 2 }))).toThrow(OtherFormatError);
    expect(() => parseManifest('{"formato":2}')).toThrow(/formato 2 .* lee el 1.*npm run build/);
  });

  it.each(['', '{"formato":1', '<!doctype html>'])('refuses %j, which is not JSON', (text) => {
    expect(() => parseManifest(text)).toThrow('no es JSON');
  });
});

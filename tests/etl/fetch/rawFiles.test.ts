import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rawFiles, standingFiles, vintageOf } from '../../../scripts/etl/fetch/rawFiles';
import { sidecarPath, writeSidecar, type Sidecar } from '../../../scripts/etl/fetch/sidecar';
import { scratch } from '../project';

function card(change: Partial<Sidecar> = {}): Sidecar {
  const { obtenida = '2025-03-01' } = change;
  return {
    publica: 'Fiscalía',
    conjunto: 'Carpetas',
    licencia: 'CC BY 4.0',
    licencia_portal: null,
    url: 'https://portal.example/a.csv',
    pagina: 'https://portal.example/dataset/a',
    serie: 'acumulado',
    pieza: 'acumulado',
    periodo: null,
    obtenida,
    obtenida_en: `${obtenida}T12:00:00Z`,
    sha256: 'a'.repeat(64),
    bytes: 3,
    etag: null,
    last_modified: null,
    content_type: null,
    modificada_portal: null,
    ...change,
  };
}

/** Puts a file of three bytes in its vintage; its card too, unless told otherwise. */
function put(root: string, name: string, change: Partial<Sidecar> = {}, withCard = true): string {
  const sidecar = card(change);
  const folder = join(root, 'data/raw/fgj', vintageOf(sidecar));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, 'abc');
  if (withCard) writeSidecar(path, sidecar);
  return path;
}

describe('the raw files of a source', () => {
  it('are none before anything is fetched', () => {
    expect(rawFiles(scratch(), 'fgj')).toEqual([]);
  });

  it('come newest first, whatever their names; JSON files too', () => {
    const root = scratch();
    put(root, 'c.json', { sha256: 'c'.repeat(64) });
    put(root, 'a.csv', { obtenida: '2024-12-01' });
    put(root, 'b.csv', { obtenida_en: '2025-03-01T12:00:01Z', sha256: 'b'.repeat(64) });
    mkdirSync(join(root, 'data/raw/fgj/.parciales'));
    mkdirSync(join(root, 'data/raw/fgj/notas'));
    const files = rawFiles(root, 'fgj');
    expect(files.map(({ path }) => path.split('/').at(-1))).toEqual(['b.csv', 'c.json', 'a.csv']);
    expect(files.map(({ vintage }) => vintage)).toEqual([
      '2025-03-01-bbbbbbbb',
      '2025-03-01-cccccccc',
      '2024-12-01-aaaaaaaa',
    ]);
  });

  it('do not count what a killed fetch left: a card without its file', () => {
    const root = scratch();
    rmSync(put(root, 'a.csv'));
    expect(rawFiles(root, 'fgj')).toEqual([]);
  });

  it.each([
    ['{', /La ficha «.*a\.csv\.json» está dañada/],
    ['{"publica": "Fiscalía"}', /está dañada: .*conjunto/],
    [JSON.stringify(card({ bytes: 4 })), /mide 3 bytes y su ficha dice 4: cambió/],
    [JSON.stringify(card({ sha256: 'zz' })), /está dañada/],
  ])('with a card %s are refused with the remedy', (text, message) => {
    const root = scratch();
    writeFileSync(sidecarPath(put(root, 'a.csv')), text);
    expect(() => rawFiles(root, 'fgj')).toThrow(message);
    expect(() => rawFiles(root, 'fgj')).toThrow(/→ Borra .* y vuelve a ejecutar fetch/);
  });

  it('without a card are refused, and can be given by hand', () => {
    const root = scratch();
    const path = put(root, 'a.json', {}, false);
    expect(() => rawFiles(root, 'fgj')).toThrow(
      /a\.json» no tiene ficha \(«a\.json\.json»\)[\s\S]*build --input fgj=ARCHIVO/,
    );
    expect(existsSync(path)).toBe(true);
  });

  it('are in no repository', () => {
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('data/raw/');
  });
});

describe('the files that stand', () => {
  it('are of each piece the newest period, and of that the last obtained', () => {
    const root = scratch();
    const sha = (letter: string) => ({ sha256: letter.repeat(64) });
    put(root, 'old.csv', { ...sha('1'), periodo: '2024-09' });
    put(root, 'new.csv', { ...sha('2'), periodo: '2025-01' });
    // An older one that the portal put back does not replace a newer one.
    put(root, 'back.csv', { ...sha('3'), periodo: '2024-12', obtenida: '2025-06-01' });
    put(root, '2025.xlsx', { ...sha('4'), pieza: 'anual/2025', periodo: '2025' });
    put(root, '2025.xlsx', {
      ...sha('5'),
      pieza: 'anual/2025',
      periodo: '2025',
      obtenida: '2025-04-01',
    });
    expect(standingFiles(rawFiles(root, 'fgj')).map(({ sidecar }) => sidecar.sha256[0])).toEqual(
      expect.arrayContaining(['2', '5']),
    );
    expect(standingFiles(rawFiles(root, 'fgj'))).toHaveLength(2);
  });
});

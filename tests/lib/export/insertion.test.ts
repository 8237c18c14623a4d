/** The code of a figure for other sites: where there is a page of it, and as other sites paste it. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInsertion, insertionCode } from '$lib/export/insertion';

let site = '';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-insertar-'));
  mkdirSync(join(folder, 'insertar'));
  writeFileSync(
    join(folder, 'insertar', 'figuras.js'),
    'export default {"mapa/":1020,"colonias/centro/mapa/":1120};\n',
  );
  site = `${pathToFileURL(folder).href}/`;
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the page of a figure for other sites', () => {
  it('is found by the page and the anchor, with how tall it is', async () => {
    expect(await findInsertion(site, site, 'mapa')).toEqual({
      address: `${site}insertar/mapa/`,
      height: 1020,
    });
    expect(await findInsertion(site, `${site}colonias/centro/`, 'mapa')).toEqual({
      address: `${site}insertar/colonias/centro/mapa/`,
      height: 1120,
    });
  });

  it('is not, where the site wrote none', async () => {
    expect(await findInsertion(site, site, 'orden')).toBeNull();
    expect(await findInsertion(site, site, 'toString')).toBeNull();
    await expect(findInsertion(`${site}otro/`, `${site}otro/`, 'mapa')).rejects.toThrow();
  });
});

it('the code is one frame, whose title cannot end it', () => {
  const code = insertionCode(
    { address: 'https://sitio.invalid/insertar/mapa/?a=1&b=2', height: 1020 },
    'Dice "más" & <menos>',
  );
  const { document } = parseHTML(`<html><body>${code}</body></html>`);
  const [frame, ...rest] = document.body.children;
  expect(rest).toEqual([]);
  expect(
    ['src', 'title', 'width', 'height', 'loading'].map((name) => frame?.getAttribute(name)),
  ).toEqual([
    'https://sitio.invalid/insertar/mapa/?a=1&b=2',
    'Dice "más" & <menos>',
    '100%',
    '1020',
    'lazy',
  ]);
});

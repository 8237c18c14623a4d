/** The code of a figure for other sites: where there is a page of it, and as other sites paste it. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInsertion } from '$lib/export/insertion';
import { insertionCode } from '$lib/export/insertionCode';

let site = '';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-insertar-'));
  mkdirSync(join(folder, 'insertar'));
  writeFileSync(
    join(folder, 'insertar', 'figuras.js'),
    'export default {"mapa/":[900,1020],"colonias/centro/mapa/":[950,1120]};\n',
  );
  site = `${pathToFileURL(folder).href}/`;
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the page of a figure for other sites', () => {
  it('is found by the page and the anchor, with how tall it is', async () => {
    expect(await findInsertion(site, site, 'mapa')).toEqual({
      address: `${site}insertar/mapa/`,
      heights: { narrow: 900, wide: 1020 },
    });
    expect(await findInsertion(site, `${site}colonias/centro/`, 'mapa')).toEqual({
      address: `${site}insertar/colonias/centro/mapa/`,
      heights: { narrow: 950, wide: 1120 },
    });
  });

  it('is not, where the site wrote none', async () => {
    expect(await findInsertion(site, site, 'orden')).toBeNull();
    expect(await findInsertion(site, site, 'toString')).toBeNull();
    await expect(findInsertion(`${site}otro/`, `${site}otro/`, 'mapa')).rejects.toThrow();
  });
});

it('the code is one frame, whose title cannot end it', () => {
  const code = insertionCode({
    address: 'https://sitio.invalid/insertar/mapa/?a=1&b=2',
    title: 'Dice "más" & <menos>',
    heights: { narrow: 900, wide: 1020 },
  });
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

it('its height goes from that of a phone to that of a column, and stays there', () => {
  const styleOf = (narrow: number, wide: number) =>
    /style="([^"]*)"/.exec(
      insertionCode({ address: 'https://sitio.invalid/', title: '', heights: { narrow, wide } }),
    )?.[1];
  const taller = 'height:clamp(800px,calc(800px + 1*(640px - 100vw)),1080px);';
  expect(styleOf(1080, 800)).toBe(`border:0;max-width:100%;${taller}`);
  const lower = 'height:clamp(800px,calc(1080px + -1*(640px - 100vw)),1080px);';
  expect(styleOf(800, 1080)).toBe(`border:0;max-width:100%;${lower}`);
  expect(styleOf(800, 800)).toBe('border:0;max-width:100%;');
});

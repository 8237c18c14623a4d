/** The picture of a page that says one finding, and how the page names it. */
import { readFileSync, existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { indexedPng } from '../../scripts/lib/indexed-png.mjs';
import { drawTextCard, findingOf } from '../../scripts/lib/text-card.mjs';
import { writeCards } from '../../scripts/lib/write-cards.mjs';
import { clearFolders, newFolder, writeFiles } from './machine';

clearFolders();

const SITE = 'https://atlas.example.org/sitio/';
const html = (title: string, body: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;

const FRONT = html(
  'Atlas · Violencia, colonia por colonia',
  '<h1>En cuatro colonias <b>más</b></h1>',
);
const COLONIA = html(
  'Centro · Atlas',
  '<h1>Centro</h1><p class="short">En Centro, &lt;más&gt; que en el resto de la alcaldía. Son 426.</p><p class="source">La Fiscalía.</p>',
);

describe('the finding of a page', () => {
  test('is what its kind of page says first, in one sentence', () => {
    expect(findingOf('', FRONT)).toEqual({
      site: 'Atlas',
      kicker: 'Violencia, colonia por colonia',
      finding: 'En cuatro colonias más',
      source: '',
    });
    expect(findingOf('colonias/centro/', COLONIA)).toEqual({
      site: 'Atlas',
      kicker: 'Centro',
      finding: 'En Centro, <más> que en el resto de la alcaldía.',
      source: 'La Fiscalía.',
    });
    const sheet = html(
      'Violación · Indicadores · Atlas',
      '<h1>Violación</h1><figure><h2>Violación: 184</h2></figure>',
    );
    expect(findingOf('indicadores/violacion/', sheet)?.finding).toBe('Violación: 184');
  });

  test('of another indicator is its own, but where it has no figure, or several and none over them', () => {
    const title = 'Agrupamientos: violación · Atlas';
    const figure = '<figure><figcaption><h2>Ninguna zona</h2></figcaption></figure>';
    const found = html(title, `<main><h1>Ninguna zona reúne más.</h1>${figure}</main>`);
    const unpublished = html(
      title,
      '<main><h1>«Feminicidio» no se publica por colonia.</h1></main>',
    );
    for (const room of ['comparar/', 'agrupamientos/']) {
      for (const page of [room, `${room}violacion/`]) {
        expect(findingOf(page, found)?.finding).toBe('Ninguna zona reúne más.');
        expect(findingOf(page, unpublished)).toBe(null);
      }
    }
    expect(findingOf('comparar/otras-fuentes/', found)).toBe(null);
  });

  test('of a session is what is known of it; the brief on paper and the editor have none', () => {
    const said = html('Sesión · Atlas', '<h1>De esta sesión se conoce un acuerdo.</h1>');
    expect(findingOf('sesiones/2025-06/', said)?.finding).toBe(
      'De esta sesión se conoce un acuerdo.',
    );
    for (const page of ['sesiones/2025-06/informe/', 'sesiones/editor/']) {
      expect([page, findingOf(page, said)]).toEqual([page, null]);
    }
  });

  test('is none of help, of a page that says nothing of its own, nor of the claim', () => {
    const said = html('Ayuda · Atlas', '<h1>A dónde ir</h1>');
    for (const page of ['servicios/', 'servicios/refugio/centro/', 'en/servicios/', 'verificar/']) {
      expect([page, findingOf(page, said)]).toEqual([page, null]);
    }
    expect(findingOf('colonias/centro/', html('Centro · Atlas', '<h1>Centro</h1>'))).toBe(null);
  });
});

/** As if every letter were half as wide as it is tall. */
const measure = (text: string, { size }: { size: number }) => text.length * size * 0.5;

test('a long finding is drawn whole, in smaller letters, within the picture', () => {
  const finding = Array.from({ length: 34 }, (_, at) => `palabra${at}`).join(' ');
  const card = { site: 'Atlas', kicker: 'Centro', finding, source: 'La Fiscalía.' };
  const { document } = parseHTML(drawTextCard(card, 'a.example/', measure));
  const lines = [...document.querySelectorAll('text')].filter(({ textContent }) =>
    textContent.includes('palabra'),
  );
  expect(lines.map(({ textContent }) => textContent).join(' ')).toBe(finding);
  for (const line of lines) {
    expect(
      measure(line.textContent, { size: Number(line.getAttribute('font-size')) }),
    ).toBeLessThan(1089);
    expect(Number(line.getAttribute('y'))).toBeLessThan(556);
  }
});

test('a drawing of few colours is kept by the nearest of them, byte by byte', () => {
  const pixels = Uint8Array.of(255, 255, 255, 255, 0, 0, 0, 255, 1, 2, 3, 255, 250, 250, 250, 255);
  const png = Buffer.from(indexedPng(pixels, 2, '#ffffff', ['#000000']));
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  // Each row after its filter: the ground is the first colour, and black the last of its five shades.
  expect([...rows]).toEqual([0, 0x05, 0, 0x50]);
  expect(createHash('sha256').update(png).digest('hex')).toBe(
    'dac72897176da9db3345b87f559187e1be856679b0963c3cd7b1d19b833ec206',
  );
});

test('cards are written, named in their pages with their words, and small', async () => {
  const folder = newFolder();
  writeFiles(folder, {
    'index.html': FRONT,
    'colonias/centro/index.html': COLONIA,
    'servicios/index.html': html('Ayuda · Atlas', '<h1>A dónde ir</h1>'),
  });
  const pages = ['', 'colonias/centro/', 'servicios/'].map((path) => ({ path }));
  await writeCards(folder, SITE, pages);
  for (const [page, name] of [
    ['index.html', 'portada'],
    ['colonias/centro/index.html', 'colonias/centro'],
  ] as const) {
    const { document } = parseHTML(readFileSync(join(folder, page), 'utf8'));
    const metaOf = (property: string) =>
      document.head.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
    expect(metaOf('og:image')).toBe(`${SITE}tarjetas/${name}.png`);
    expect(metaOf('og:image:alt')).toBe(
      name === 'portada'
        ? 'En cuatro colonias más'
        : 'En Centro, <más> que en el resto de la alcaldía.',
    );
    const png = readFileSync(join(folder, `tarjetas/${name}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    // A site has some 80 of them: docs/decisions/lo-que-pesa-el-sitio.md.
    expect(png.length).toBeLessThanOrEqual(32_000);
  }
  expect(readFileSync(join(folder, 'servicios/index.html'), 'utf8')).not.toContain('og:image');
  expect(existsSync(join(folder, 'tarjetas/servicios.png'))).toBe(false);
});

/** The picture that stands for a page where its link is shown. */
import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { cardOf, drawCard } from '../../scripts/lib/card.mjs';
import { pictureOf, writeCards } from '../../scripts/lib/write-cards.mjs';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearFolders, newFolder, writeFiles } from './machine';

clearFolders();

const column = (name: string, n: string, tone: string) =>
  `<div class="column ${tone} s1"><span class="number">${n}</span> <i></i> <span class="name">${name}</span></div>`;

const page = (headline: string) => `<!doctype html><html><head><title>Verificar · Atlas</title>
  <meta property="og:image" content="https://atlas.example.org/tarjetas/verificar.png"></head><body>
  <p class="kicker">Verificar una cifra</p><input id="cifra" value="bajó 85&nbsp;% &lt;ya&gt;">
  <h1>${headline}</h1>
  <dl><div><dt>¿Cuadra?</dt><dd>No.</dd></div><div><dt>¿Rebasa el azar?</dt> <dd><strong>No.</strong>
    p = 0.092</dd></div></dl>
  <figure id="cifra-anios"><p class="subtitle">Delitos por año</p>
  ${column('2023', '1,000', 'quiet')}${column('2024', '500', 'before')}${column('2025', '250', 'after')}
  <p class="source">Quien publica.</p></figure></body></html>`;

const HTML = page('De 2024 a 2025 pasaron de 500 a 250, más allá del azar');

/** As if every letter were half as wide as it is tall. */
const measure = (text: string, { size }: { size: number }) => text.length * size * 0.5;

describe('a card', () => {
  test('says what its page says, and no more', () => {
    expect(cardOf(HTML)).toEqual({
      site: 'Atlas',
      kicker: 'Verificar una cifra',
      said: '«bajó 85\u00a0% <ya>»',
      headline: 'De 2024 a 2025 pasaron de 500 a 250, más allá del azar',
      checked: '¿Rebasa el azar? No. p = 0.092',
      measured: 'Delitos por año',
      columns: [
        { name: '2023', n: '1,000', height: 1, chosen: false },
        { name: '2024', n: '500', height: 0.5, chosen: true },
        { name: '2025', n: '250', height: 0.25, chosen: true },
      ],
      source: 'Quien publica.',
    });
    expect(() => cardOf('<p>otra</p>')).toThrow('no tiene «title»');
  });

  test('holds a long headline whole, in smaller letters, within its width', () => {
    const headline = Array.from({ length: 24 }, (_, at) => `palabra${at}`).join(' ');
    const { document } = parseHTML(
      drawCard(cardOf(page(headline)), 'a.example/verificar/', measure),
    );
    const texts = [...document.querySelectorAll('text')].map((each) => ({
      text: each.textContent,
      size: Number(each.getAttribute('font-size')),
      y: Number(each.getAttribute('y')),
      isBold: each.getAttribute('font-weight') === '700',
    }));
    const lines = texts.filter(({ isBold, text }) => isBold && text.includes('palabra'));
    expect(lines.map(({ text }) => text).join(' ')).toBe(headline);
    expect(lines.every(({ text, size }) => measure(text, { size }) <= 580)).toBe(true);
    expect(texts.every(({ y }) => y < 630)).toBe(true);
    expect(texts.map(({ text }) => text)).toContain('«bajó 85\u00a0% <ya>»');
  });

  test('is a PNG of 1200 × 630 whose bytes are equal anywhere', async () => {
    const png = await pictureOf(HTML, 'atlas.example.org/verificar/');
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
    // Of the first machine that drew it: another that draws other bytes is found by this.
    expect(createHash('sha256').update(png).digest('hex')).toBe(
      '12dd1c540be8c23ba2a57e55418550ca10e015426532b167d3cb28525f561d6f',
    );
  });

  test('is written beside the page that names it', async () => {
    const folder = newFolder();
    await writeCards(folder, 'https://atlas.example.org/');
    expect(existsSync(join(folder, 'tarjetas'))).toBe(false);
    const unnamed = '<title>Verificar · Atlas</title><h1>No se puede comparar</h1>';
    writeFiles(folder, { 'verificar/index.html': unnamed });
    await writeCards(folder, 'https://atlas.example.org/');
    expect(existsSync(join(folder, 'tarjetas'))).toBe(false);
    writeFiles(folder, { 'verificar/index.html': HTML });
    await writeCards(folder, 'https://atlas.example.org/');
    expect(readFileSync(join(folder, 'tarjetas/verificar.png')).subarray(1, 4).toString()).toBe(
      'PNG',
    );
  });
});

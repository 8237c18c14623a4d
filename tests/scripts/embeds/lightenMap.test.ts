/** A map of hundreds of colonias in a page for other sites. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { wholeUnits } from '../../../scripts/lib/embeds/lighten-map.mjs';
import { MOST_EMBED_BYTES, writeEmbeds } from '../../../scripts/lib/embeds/write-embeds.mjs';
import { relativePath } from '../../../src/lib/figures/relativePath';
import { clearFolders, newFolder, writeFiles } from '../machine';

clearFolders();

type Point = readonly [x: number, y: number];

/** Where a relative outline passes. */
function pointsOf(outline: string): readonly Point[] {
  let [x, y] = [0, 0];
  const numbers = (outline.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  return numbers.flatMap((number, at): readonly Point[] => {
    if (at % 2 === 0) {
      x += number;
      return [];
    }
    y += number;
    return [[x, y]];
  });
}

/** Of many short sides, each a step of its own. */
const ring = (sides: number, seed: number): readonly Point[] =>
  Array.from({ length: sides }, (_, at) => {
    const turn = (2 * Math.PI * at) / sides;
    const far = 12 + 3 * Math.sin(seed + 5 * turn);
    return [300 + 20 * seed + far * Math.cos(turn), 200 + far * Math.sin(turn)];
  });

describe('an outline in whole units', () => {
  test('passes by every point to half a unit, however long it is', () => {
    for (const seed of [1, 2, 3]) {
      const outline = `${relativePath(ring(60, seed), 2)}Z`;
      const whole = wholeUnits(outline);
      const passed = pointsOf(whole);
      for (const [x, y] of pointsOf(outline)) {
        expect(passed).toContainEqual([Math.round(x), Math.round(y)]);
      }
      expect(whole.length).toBeLessThan(0.8 * outline.length);
    }
  });

  test('has its holes, and is as it was where it has curves', () => {
    expect(wholeUnits('M1.5 2l3.5 0 0-1.5ZM8 8l1 0 0 1Z')).toBe('M2 2l3 0 0-1ZM8 8l1 0 0 1Z');
    expect(wholeUnits('M0 0C1 1 2 2 3 3Z')).toBe('M0 0C1 1 2 2 3 3Z');
  });
});

/** A page whose map has so many outlines, each with what it says. */
function writtenWith(colonias: number) {
  const dir = newFolder();
  const paths = Array.from({ length: colonias }, (_, at) => {
    const paint = at % 2 === 0 || at > 40 ? 'var(--seq-1)' : 'var(--seq-2)';
    const outline = `${relativePath(ring(24, at % 17), 2)}Z`;
    return `<path class="colonia" d="${outline}" fill="${paint}"><title>Colonia ${at}: dentro</title></path>`;
  });
  const figure =
    '<figure id="mapa" data-figure="mapa"><figcaption><h2>El hallazgo</h2><p class="subtitle">Carpetas</p></figcaption>' +
    `<div class="chart"><svg viewBox="0 0 640 480">${paths.join('')}</svg></div><p class="source">La fuente</p></figure>`;
  writeFiles(dir, { 'index.html': `<html><body><main>${figure}</main></body></html>` });
  writeEmbeds(dir, [{ path: '' }], null);
  const file = join(dir, 'insertar/mapa/index.html');
  const html = existsSync(file) ? readFileSync(file, 'utf8') : null;
  return { html, listed: readFileSync(join(dir, 'insertar/figuras.js'), 'utf8') };
}

describe('the page of a map for other sites', () => {
  test('of hundreds has every colonia with its paint and its words, in 60 kB', () => {
    const colonias = 280;
    const { html, listed } = writtenWith(colonias);
    expect(html).not.toBeNull();
    expect(Buffer.byteLength(html ?? '')).toBeLessThanOrEqual(MOST_EMBED_BYTES);
    const paths = [...parseHTML(html ?? '').document.querySelectorAll('figure svg path')];
    const paints = paths.map((path) => path.closest('[fill]')?.getAttribute('fill'));
    expect(paints.slice(0, 4)).toEqual([
      'var(--seq-1)',
      'var(--seq-2)',
      'var(--seq-1)',
      'var(--seq-2)',
    ]);
    expect(paints.slice(41).every((paint) => paint === 'var(--seq-1)')).toBe(true);
    expect(paths.map((path) => path.textContent)).toEqual(
      Array.from({ length: colonias }, (_, at) => `Colonia ${at}: dentro`),
    );
    expect(listed).toContain('"mapa/"');
  });

  test('of few is as its page draws it', () => {
    expect(writtenWith(50).html).toContain(`d="${relativePath(ring(24, 3), 2)}Z"`);
  });

  test('that would still be heavy is not written, nor offered', () => {
    const { html, listed } = writtenWith(900);
    expect([html, listed]).toEqual([null, 'export default {};\n']);
  });
});

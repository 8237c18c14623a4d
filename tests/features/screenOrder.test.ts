/** What is read after another thing stands after it: no style puts one before the other on the screen. */
import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../scripts/lib/walk.mjs';

const FILES = filesUnder('src').filter((file) => /\.(?:svelte|css)$/.test(file));

/** Ways to draw things in another order than they are written in. */
const REORDERS: Readonly<Record<string, RegExp>> = {
  order: /./,
  'flex-direction': /reverse/,
  'flex-flow': /reverse/,
  'flex-wrap': /reverse/,
  'grid-auto-flow': /dense/,
};

const stylesOf = (file: string): string => {
  const text = readFileSync(`src/${file}`, 'utf8');
  return file.endsWith('.css')
    ? text
    : [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css).join('\n');
};

function reorderedIn(css: string): readonly string[] {
  const found: string[] = [];
  postcss.parse(css).walkDecls(({ prop, value }) => {
    if (REORDERS[prop]?.test(value) === true) found.push(`${prop}: ${value}`);
  });
  return found;
}

describe('the order on the screen is that of the document', () => {
  it('finds what would change it', () => {
    expect(
      reorderedIn(
        '@media print { a { order: 1; border: 0 } } b { flex-direction: row-reverse; grid-auto-flow: row dense }',
      ),
    ).toEqual(['order: 1', 'flex-direction: row-reverse', 'grid-auto-flow: row dense']);
    expect(reorderedIn('a { flex-direction: column; border: 1px solid; grid-row: 2 }')).toEqual([]);
    expect(FILES.length).toBeGreaterThan(100);
  });

  it('no style does', () => {
    expect(FILES.flatMap((file) => reorderedIn(stylesOf(file)).map((use) => [file, use]))).toEqual(
      [],
    );
  });

  it('nor does a stop of the tabulator that comes before the others', () => {
    const found = FILES.filter((file) =>
      /tabindex=(?:["']?|\{)[1-9]/.test(readFileSync(`src/${file}`, 'utf8')),
    );
    expect(found).toEqual([]);
  });
});

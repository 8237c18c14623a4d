/** What the server gives a page comes to it whole, however it is told on the way. */
import * as devalue from 'devalue';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transport } from '../../../src/hooks';

/** The two ways of SvelteKit: in the file that a link fetches, and written in the page. */
function sent(value: unknown): {
  file: string;
  fromFile: unknown;
  page: string;
  fromPage: unknown;
} {
  const entries = Object.entries(transport);
  const file = devalue.stringify(
    value,
    Object.fromEntries(entries.map(([name, { encode }]) => [name, encode])),
  );
  const decoders = Object.fromEntries(entries.map(([name, { decode }]) => [name, decode]));
  const page = devalue.uneval(value, (thing, inner) => {
    for (const [name, { encode }] of entries) {
      const encoded: unknown = encode(thing);
      if (encoded) return `app.decode(${JSON.stringify(name)},${inner(encoded)})`;
    }
    return undefined;
  });
  const decode = (name: string, given: unknown): unknown => decoders[name]?.(given);
  return {
    file,
    fromFile: devalue.parse(file, decoders),
    page,
    fromPage: new Function('app', `return ${page}`)({ decode }),
  };
}

const ROWS = Array.from({ length: 40 }, (_, at) => ({
  clave: `0901500010${String(at).padStart(3, '0')}`,
  n: at % 7 === 0 ? null : at * 3,
  tasa: at / 7,
  cierta: at % 2 === 0,
}));

describe('what the server gives a page', () => {
  test('whatever its values, is the same on the page', () => {
    // eslint-disable-next-line no-restricted-syntax -- every double there is: −0, NaN, the least, the greatest
    const double = fc.double();
    const cell = fc.oneof(
      double,
      fc.integer(),
      fc.string(),
      fc.constantFrom(null, undefined, true, -0, NaN, Infinity, ''),
    );
    const row = fc.record({ a: cell, b: cell, c: fc.array(cell, { maxLength: 9 }) });
    const table = fc.oneof(
      fc.array(row, { maxLength: 8 }),
      fc.array(fc.record({ a: cell, b: cell }, { requiredKeys: ['a'] }), { maxLength: 8 }),
      fc.array(double.filter(Number.isFinite), { maxLength: 20 }),
      fc.array(fc.option(fc.integer()), { maxLength: 20 }),
      fc.array(fc.oneof(row, cell), { maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.record({ table, other: table }), (given) => {
        const { fromFile, fromPage } = sent(given);
        expect(fromFile).toStrictEqual(given);
        expect(fromPage).toStrictEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  test('names of columns go once, and numbers without a place of their own', () => {
    const { file, page } = sent({ rows: ROWS });
    expect(file.split('"clave"')).toHaveLength(2);
    expect(page.split('clave')).toHaveLength(2);
    expect(file.length).toBeLessThan(devalue.stringify({ rows: ROWS }).length * 0.6);
    expect(page.length).toBeLessThan(devalue.uneval({ rows: ROWS }).length * 0.75);
  });

  test.each(['2016-01-01', null, false])('%s in every row of a column goes once', (value) => {
    const given = { rows: ROWS.map((row) => ({ ...row, value, other: value })) };
    const { file, page, fromFile, fromPage } = sent(given);
    expect(fromFile).toStrictEqual(given);
    expect(fromPage).toStrictEqual(given);
    expect(file.length).toBeLessThan(devalue.stringify(given).length * 0.6);
    expect(page.split(`value:${JSON.stringify(value)}`)).toHaveLength(3);
  });

  test.each([
    ['fewer rows than three', ROWS.slice(0, 2)],
    ['properties in another order', [...ROWS, { n: 1, clave: '', tasa: 0, cierta: true }]],
    ['one without a property', [...ROWS, { clave: '', n: 1, tasa: 0 }]],
    ['dates', [new Date(0), new Date(1), new Date(2)]],
    ['sparse numbers', [1, 2, 3, 4, 5, undefined, 7]],
  ])('%s are told as they are', (_, given) => {
    const { file, fromFile, fromPage } = sent(given);
    expect(file).not.toContain('"columns"');
    expect(file).not.toContain('"numbers"');
    expect(fromFile).toStrictEqual(given);
    expect(fromPage).toStrictEqual(given);
  });

  test('a list that is told of twice is still one', () => {
    const { fromFile } = sent({ one: ROWS, other: ROWS });
    expect(fromFile).toStrictEqual({ one: ROWS, other: ROWS });
    const { one, other } = fromFile as Record<'one' | 'other', unknown>;
    expect(one).toBe(other);
  });
});

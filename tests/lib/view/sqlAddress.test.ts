/** The address of a query: whole in the fragment, with its release. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSql, printSql } from '$lib/view/sqlAddress';

const HERE = '2026-07-31-publico-3d01cf3f';

it('is read as it was written, whatever the query', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sql = text.replace(/\r\n?/g, '\n');
      const hash = printSql({ sql, publicacion: HERE });
      expect(parseSql(new URL(hash, 'https://a.example/').hash, HERE)).toEqual({
        sql,
        publicacion: HERE,
        notas: [],
      });
    }),
  );
});

it('names the release that it was written for, and another one is said', () => {
  const hash = printSql({ sql: 'SELECT 1', publicacion: '2025-01-31-publico-00000000' });
  expect(parseSql(hash, HERE)).toEqual({
    sql: 'SELECT 1',
    publicacion: '2025-01-31-publico-00000000',
    notas: [
      {
        kind: 'publicacion',
        asked: '2025-01-31-publico-00000000',
        here: HERE,
        differs: 'cifras',
      },
    ],
  });
});

it('of internal use is not opened here', () => {
  const hash = printSql({ sql: 'SELECT 1', publicacion: '2026-07-31-interno-3d01cf3f' });
  expect(parseSql(hash, HERE)).toEqual({
    sql: null,
    publicacion: null,
    notas: [{ kind: 'interno' }],
  });
});

it('has one line end for each line', () => {
  expect(parseSql('#sql=a%0D%0Ab%0Dc', HERE).sql).toBe('a\nb\nc');
});

it.each(['', '#', '#contenido', '#publicacion=x'])('«%s» holds none', (hash) => {
  expect(parseSql(hash, HERE)).toEqual({ sql: null, publicacion: null, notas: [] });
});

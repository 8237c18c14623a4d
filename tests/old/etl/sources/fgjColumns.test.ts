/** Of every vintage: columns in any order, without those that it can do without, whatever the rows say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../scripts/old/etl/read/recognise';
import { accountForEveryRow, headerOf, tables } from './inventedVintages';

accountForEveryRow(2);

describe.each(tables.map(([id, vintage]) => [`${id} ${vintage.id}`, id, vintage] as const))(
  '%s',
  (_name, id, vintage) => {
    it('refuses a column that nobody knows, and misses none of those that it needs', () => {
      fc.assert(
        fc.property(headerOf(vintage), fc.nat(), (header, at) => {
          const sources = tables.filter(([source]) => source === id).map(([, known]) => known);
          const more = header.toSpliced(at % (header.length + 1), 0, 'folio_nuevo');
          expect(() => recognise('a.csv', more, sources)).toThrow(/le sobra «folio_nuevo»/);
          for (const name of vintage.indispensables) {
            const less = header.filter((column) => column !== name);
            expect(() => recognise('a.csv', [...less, 'otra'], sources)).toThrow(
              /no se conoce.*\n.*El más parecido es el de/,
            );
          }
        }),
      );
    });
  },
);

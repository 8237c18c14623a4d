/** Headers written by hand, as portals and others have published them, and the vintage that each is. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../scripts/old/etl/read/recognise';
import type { Vintage } from '../../../../scripts/old/etl/registry/source';

export interface WrittenHeader {
  /** Id of the vintage. */
  readonly vintage: string;
  readonly columns: readonly string[];
  /** Those without which no file is of it. */
  readonly needs: readonly string[];
}

/** `a,b` as its columns. */
export const columns = (header: string): readonly string[] => header.split(',');

/** Tests that each header is of its vintage, and of none where one of what it needs is missing. */
export function tellHeaders(vintages: readonly Vintage[], headers: readonly WrittenHeader[]): void {
  const told = (names: readonly string[]): string | null => {
    try {
      return recognise('a.csv', names, vintages).id;
    } catch {
      return null;
    }
  };
  describe.each(headers.map((header) => [header.vintage, header] as const))('%s', (id, header) => {
    it('is told by its header', () => {
      expect(told(header.columns)).toBe(id);
      expect(told(header.columns.toReversed())).toBe(id);
    });

    it.each(header.needs)('is not without «%s»', (name) => {
      expect(header.columns).toContain(name);
      expect(told(header.columns.filter((column) => column !== name))).not.toBe(id);
    });

    it('needs no other', () => {
      expect(told(header.needs)).toBe(id);
    });
  });

  it('are all the vintages of tables', () => {
    const tables = vintages.filter(({ hoja }) => hoja === undefined).map(({ id }) => id);
    expect([...new Set(headers.map(({ vintage }) => vintage))].toSorted()).toEqual(
      tables.toSorted(),
    );
  });
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseManifest } from '$old/lib/contract/manifest';
import { isFirstTable, isLaterTable, LATER_TABLES, TABLE_NAMES } from '$old/lib/contract/tables';
import { writtenTables } from '../../../../scripts/old/etl/publish/writtenTables';

describe('writtenTables', () => {
  it('are all of the contract, in its order, from the day that the later ones are written', () => {
    expect(writtenTables(true)).toEqual(TABLE_NAMES);
  });

  it('are those that every release has until then', () => {
    expect(writtenTables(false)).toEqual(TABLE_NAMES.filter(isFirstTable));
    expect(TABLE_NAMES.filter(isLaterTable)).toEqual(LATER_TABLES);
  });

  it('are those of the bundled release', () => {
    const { tablas } = parseManifest(readFileSync('static/data-old/manifest.json', 'utf8'));
    expect(Object.keys(tablas)).toEqual(writtenTables());
  });
});

import { describe, expect, it } from 'vitest';
import { TABLE_NAMES, TABLES, type Table } from '$lib/contract/tables';

describe('TABLE_NAMES', () => {
  it('names every table of the contract once', () => {
    expect(TABLE_NAMES.toSorted()).toEqual(Object.keys(TABLES).toSorted());
  });
});

describe.each(TABLE_NAMES)('%s', (name) => {
  const { columnas, orden, descripcion }: Table = TABLES[name];

  it('names each column once, and says what it means', () => {
    const names = columnas.map(({ nombre }) => nombre);
    expect(new Set(names).size).toBe(names.length);
    expect(descripcion).not.toBe('');
    expect(columnas.filter(({ significado }) => significado === '')).toEqual([]);
  });

  it('is ordered by its own columns', () => {
    const names = columnas.map(({ nombre }) => nombre);
    expect(orden.length).toBeGreaterThan(0);
    expect(orden.filter((column) => !names.includes(column))).toEqual([]);
  });
});

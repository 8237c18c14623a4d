/** The dictionary against the bundled release: what a column may hold is what it says, and nothing else. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/lib/contract/tables';
import { ask } from '../project';

const WORDS = [
  ['observaciones', 'nivel'],
  ['observaciones', 'periodo_tipo'],
  ['observaciones', 'sexo'],
  ['observaciones', 'edad'],
  ['observaciones', 'supresion'],
  ['revisiones', 'comparacion'],
  ['revisiones', 'nivel'],
  ['revisiones', 'periodo_tipo'],
  ['calidad', 'efecto'],
] as const;

describe('the dictionary', () => {
  it.each(WORDS)('of %s names every value of %s', async (table, column) => {
    const [said] = TABLES[table].columnas.filter(({ nombre }) => nombre === column);
    const words = said?.significado.split(/[\s,;().]+/) ?? [];
    const held = await ask(
      'static/data',
      table,
      `SELECT DISTINCT ${column} AS value FROM tabla ORDER BY value`,
      v.object({ value: v.string() }),
    );
    expect(held.length).toBeGreaterThan(0);
    for (const { value } of held) expect(words).toContain(value);
  });

  it('says that revisions may be ours', () => {
    expect(TABLES.revisiones.descripcion).toMatch(/nosotros/);
  });
});

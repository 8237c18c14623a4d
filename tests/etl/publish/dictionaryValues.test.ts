/** The dictionary against the bundled release: what a column may hold is what it says, and nothing else. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
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

const EARLIER = 'data/anteriores';
const RELEASES = [
  'static/data',
  ...readdirSync(EARLIER, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [join(EARLIER, entry.name)] : [],
  ),
];

describe('the dictionary', () => {
  it.each(WORDS)('of %s names every value of %s', async (table, column) => {
    const [said] = TABLES[table].columnas.filter(({ nombre }) => nombre === column);
    const words = said?.significado.split(/[\s,;().]+/) ?? [];
    // A release that revises nothing has no row that says so; those before it, that can still be read, may.
    const held = (
      await Promise.all(
        RELEASES.map((directory) =>
          ask(
            directory,
            table,
            `SELECT DISTINCT ${column} AS value FROM tabla ORDER BY value`,
            v.object({ value: v.string() }),
          ),
        ),
      )
    ).flat();
    expect(held.length).toBeGreaterThan(0);
    for (const { value } of held) expect(words).toContain(value);
  });

  it('says that revisions may be ours', () => {
    expect(TABLES.revisiones.descripcion).toMatch(/nosotros/);
  });
});

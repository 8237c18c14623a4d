/** Each colonia has a page of its own: no two share an address, and none has that of the page of all. */
import { expect, it } from 'vitest';
import { openRelease } from '$lib/engine/node';
import { askFacts, contextOf } from '$lib/page/facts';
import { writeRelease } from '../../engine/syntheticRelease';
import { inventedRelease } from '../../fixtures/inventedRelease/inventedRelease';

const { tables, parts } = inventedRelease({ colonias: 3 });

/** What the site knows of the same release with other addresses. */
async function factsWith(slugs: readonly string[]) {
  const colonias = (tables.colonias ?? []).map((row, place) => ({
    ...row,
    slug: slugs[place] ?? '',
  }));
  const release = await writeRelease({ ...tables, observaciones: [], colonias }, parts);
  const engine = openRelease(release.directory);
  try {
    return await askFacts(engine, '09007');
  } finally {
    await engine.close();
    await release.remove();
  }
}

it('two colonias of one name are two pages', async () => {
  const facts = await factsWith(['lomas', 'lomas-2', 'barrio']);
  const { colonias } = facts;
  expect(new Set(colonias.map(({ nombre }) => nombre)).size).toBe(2);
  const { read } = contextOf(facts).colonias;
  expect(['lomas', 'lomas-2', 'barrio'].map(read)).toEqual(colonias.map(({ clave }) => clave));
});

it('two colonias of one address are refused, by their keys', async () => {
  await expect(factsWith(['lomas', 'lomas', 'barrio'])).rejects.toThrow(
    /0900700010002.*«lomas».*0900700010001/,
  );
});

it('the address of the page of all is of none', async () => {
  await expect(factsWith(['lomas', 'todas', 'barrio'])).rejects.toThrow(/0900700010002.*«todas»/);
});

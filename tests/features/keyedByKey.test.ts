/** Names repeat in a city: what is listed colonia by colonia is told apart by its key. */
import { readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../scripts/lib/walk.mjs';

/** What each {#each} block of a component tells its items apart by, as it is written. */
function keysOf(source: string): readonly string[] {
  const keys: string[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(look);
    if (typeof node !== 'object' || node === null) return;
    if (isEach(node) && node.key !== undefined) {
      const { start, end } = Object(node.key);
      keys.push(source.slice(start, end));
    }
    Object.values(node).forEach(look);
  };
  look(parse(source, { modern: true }).fragment);
  return keys;
}

const isEach = (node: object): node is AST.EachBlock => 'type' in node && node.type === 'EachBlock';

describe('no list is keyed by the name of a place', () => {
  const components = filesUnder('src').filter((file) => file.endsWith('.svelte'));

  it('reads the keys of a component', () => {
    expect(components.length).toBeGreaterThan(100);
    expect(
      keysOf(
        '<ul>{#each rows as { a, b: { c } }, at (a.nombre)}{#each c as y (y)}{/each}{/each}</ul>',
      ),
    ).toEqual(['a.nombre', 'y']);
  });

  it.each(components)('%s', (file) => {
    const keys = keysOf(readFileSync(`src/${file}`, 'utf8'));
    expect(keys.filter((key) => /(^|\.)nombre$/.test(key))).toEqual([]);
  });
});

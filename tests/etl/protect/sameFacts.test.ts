/** Which sources count the same facts, by what their descriptors say. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countsFilesOf, readSameFacts, sharingFacts } from '../../../scripts/etl/cells/sameFacts';
import { factsOf } from './inventedFacts';

const [files, persons] = [factsOf('fgj_carpetas'), factsOf('fgj_victimas')];

describe('one source tells of the carpetas of the persons of another', () => {
  it('by the same day, of the same facts', () => {
    expect(countsFilesOf(files, persons)).toBe(true);
  });

  it.each([
    ['both count persons', persons, persons],
    ['both count carpetas', files, files],
    ['it is the other way round', persons, files],
    ['they count by another day', files, factsOf('fgj_victimas_2020')],
    ['they are of other facts', files && { ...files, de: 'otros' }, persons],
    ['nothing is said of the one', undefined, persons],
    ['nothing is said of the other', files, undefined],
    ['nothing is said of either', undefined, undefined],
  ])('not where %s', (_, one, other) => {
    expect(countsFilesOf(one, other)).toBe(false);
  });
});

it('sources share facts where another of them counts the same', () => {
  const all = ['fgj_carpetas', 'linea_mujeres', 'c5_911', 'fgj_victimas'];
  expect(sharingFacts(all, factsOf)).toEqual(['fgj_carpetas', 'fgj_victimas']);
  expect(sharingFacts(['fgj_carpetas', 'linea_mujeres', 'c5_911'], factsOf)).toEqual([]);
});

it('what the descriptors say is known where a root has none of its own', () => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  try {
    for (const known of [readSameFacts(root), readSameFacts()]) {
      expect(countsFilesOf(known('fgj_carpetas'), known('fgj_victimas'))).toBe(true);
      expect(known('desconocida')).toBeUndefined();
    }
  } finally {
    rmSync(root, { recursive: true });
  }
});

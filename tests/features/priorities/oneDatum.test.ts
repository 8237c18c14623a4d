/** On the bundled release: no two criteria that are weighed together say nearly the same. */
import { expect, it } from 'vitest';
import { evidenceOf } from '$features/priorities/answers/evidence';
import { alikeIn, presetWeights } from '$features/priorities/answers/presets';
import { askEvidence, priorityPeriods } from '$features/priorities/ask';
import { loadFacts } from '$lib/page/edition.server';
import { release } from '$lib/page/release.server';

/** By places without ties, as those of the release are: 1 − 6 Σd² ÷ (n(n² − 1)). */
function rankCorrelation(ones: readonly number[], others: readonly number[]): number {
  const placesOf = (values: readonly number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    return values.map((value) => sorted.indexOf(value));
  };
  const [a, b] = [placesOf(ones), placesOf(others)];
  const squares = a.reduce((sum, place, at) => sum + (place - (b[at] ?? NaN)) ** 2, 0);
  return 1 - (6 * squares) / (a.length * (a.length ** 2 - 1));
}

it.each(['iguales', 'hogar', 'espacio'] as const)('«%s»', async (preset) => {
  const facts = await loadFacts();
  const periods = priorityPeriods(facts);
  if (periods === null) throw new Error('La publicación incluida no tiene tres años completos.');
  const evidence = evidenceOf(await askEvidence(release, periods, facts));
  const weights = presetWeights(preset, evidence) ?? {};
  const weighed = evidence.criteria.filter(({ id }) => (weights[id] ?? 0) > 0);
  expect(weighed.length).toBeGreaterThan(1);
  for (const one of weighed) {
    for (const other of weighed.filter((each) => each !== one)) {
      const found = Math.abs(rankCorrelation(one.values, other.values));
      expect(found, `${one.id} y ${other.id}`).toBeLessThan(0.9);
    }
  }
});

it('weighs women and people by day as one datum where any weight is drawn', async () => {
  const facts = await loadFacts();
  const periods = priorityPeriods(facts);
  if (periods === null) throw new Error('La publicación incluida no tiene tres años completos.');
  const { criteria } = evidenceOf(await askEvidence(release, periods, facts));
  const valuesOf = (asked: string) => criteria.find(({ id }) => id === asked)?.values ?? [];
  expect(rankCorrelation(valuesOf('mujeres'), valuesOf('ambiente'))).toBeGreaterThan(0.9);
  const groups = alikeIn(criteria).map((places) => places.map((place) => criteria[place]?.id));
  expect(groups.filter(({ length }) => length > 1)).toEqual([['mujeres', 'ambiente']]);
  expect(groups.flat()).toHaveLength(criteria.length);
});

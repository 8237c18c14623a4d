/** The headline asked of the bundled release: of complete months, and as unsure as its months are irregular. */
import { expect, it } from 'vitest';
import { dispersedP } from '$lib/stats/dispersedP';
import { holm } from '$lib/stats/holm';
import { openRelease } from '$lib/engine/node';
import { askHeadline } from '$features/changes/askHeadline';
import { askFacts } from '$lib/page/facts';
import { monthsQuery } from '$lib/page/months';

const release = openRelease('static/data');
const facts = await askFacts(release);
const headline = await askHeadline(release, facts);
const judged = [...headline.family.beyond, ...headline.family.within];

it('counts the months that it names, the last of them complete', async () => {
  const { before, after } = headline.windows;
  expect(after.last).toBe(facts.ultimo_mes_completo);
  expect(facts.ultimo_mes_completo < facts.ultimo_mes).toBe(true);
  for (const { subject, change } of judged) {
    const months = await release.run(monthsQuery(subject, facts));
    const countIn = ({ first, last }: typeof after) =>
      months
        .filter(({ periodo }) => periodo >= first && periodo <= last)
        .reduce((sum, { n }) => sum + n, 0);
    const counts = { before: countIn(before), after: countIn(after) };
    expect([subject, change.counts]).toEqual([subject, counts]);
  }
});

it('opens each p by how irregular the months of its indicator are, before it corrects for asking so much', () => {
  expect(judged.filter(({ change }) => change.dispersion > 1.2).length).toBeGreaterThan(2);
  const corrected = holm(judged.map(({ change }) => dispersedP(change.p, change.dispersion)));
  expect(judged.map(({ change }) => change.adjustedP)).toEqual(corrected);
});

import { expect, it } from 'vitest';
import {
  areNeighboursAlike,
  neighbourhoodsBeyondChance,
  zonesBeyondChance,
} from '$features/clusters/answers/finding';
import { finding, neighbourhood, zone } from './findings';

it.each([
  [0.049, true],
  [0.05, false],
  [0.2, false],
])('of all together, a p of %d tells neighbours alike: %s', (p, alike) => {
  expect(areNeighboursAlike(finding({ global: { index: 0.3, p } }))).toBe(alike);
});

it('tells nothing of neighbours where nothing is known of all together', () => {
  expect(areNeighboursAlike(finding({ global: null }))).toBe(false);
});

it('takes a zone for one beyond chance where half of its colonias are above, or more', () => {
  const zones = [
    zone(['centro', 'guerrero'], { above: 1, p: 0.049 }),
    zone(['centro', 'guerrero', 'juarez'], { above: 3 }),
    zone(['doctores', 'juarez', 'tabacalera'], { above: 1 }),
    zone(['juarez'], { p: 0.05 }),
  ];
  expect(zonesBeyondChance(finding({ zones }))).toEqual(zones.slice(0, 2));
});

it('takes a neighbourhood for one beyond chance where at most 5 of 100 of them are false', () => {
  const neighbourhoods = [0.01, 0.05, 0.051].map((adjusted) =>
    neighbourhood('centro', 'high-high', adjusted),
  );
  expect(neighbourhoodsBeyondChance(finding({ neighbourhoods }))).toEqual(
    neighbourhoods.slice(0, 2),
  );
});

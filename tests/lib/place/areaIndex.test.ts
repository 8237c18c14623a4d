/** Points in areas, as many as a file has. */
import { expect, it } from 'vitest';
import { parseColoniaKey } from '$old/lib/contract/coloniaKey';
import { areaIndex } from '$old/lib/place/areaIndex';
import type { Ring } from '$old/lib/place/whereabouts';

const square = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const ringed = parseColoniaKey('0901500010001');
const other = parseColoniaKey('0901500010002');
const index = areaIndex([
  { clave: ringed, rings: [square(0, 0, 10), square(4, 4, 2)] },
  { clave: other, rings: [square(20, 0, 1)] },
]);

it('finds the area that holds a point, and none in its hole, beyond it or between areas', () => {
  expect([index.find(1, 1), index.find(20.5, 0.5)]).toEqual([ringed, other]);
  expect([index.find(5, 5), index.find(15, 5), index.find(-1, 1)]).toEqual([null, null, null]);
});

it('knows what holds them all; of none, nothing', () => {
  expect(index.extent).toEqual({ west: 0, south: 0, east: 21, north: 10 });
  expect(areaIndex([]).extent).toBeNull();
  expect(areaIndex([]).find(0, 0)).toBeNull();
});

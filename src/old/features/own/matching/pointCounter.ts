/** Rows with coordinates → how many there are in each colonia. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { AreaIndex } from '$old/lib/place/areaIndex';
import type { PlacedBy } from '../reading/asked';
import type { Counter } from '../reading/readOwn';
import { readDegrees } from './degrees';

type ByPoint = Extract<PlacedBy, { readonly kind: 'punto' }>;

export function pointCounter(by: ByPoint, areas: AreaIndex): Counter {
  const counts = new Map<ColoniaKey, number>();
  let [outside, empty, found] = [0, 0, 0];
  return {
    add(cells) {
      const [lat, lon] = [readDegrees(cells[by.lat]), readDegrees(cells[by.lon])];
      if (lat === null || lon === null) {
        empty += 1;
        return;
      }
      const clave = areas.find(lon, lat);
      if (clave === null) {
        outside += 1;
        return;
      }
      found += 1;
      counts.set(clave, (counts.get(clave) ?? 0) + 1);
    },
    placed: () => ({
      byColonia: [...counts].map(([clave, n]) => ({ clave, n })),
      found: { colonia: 0, popular: 0, punto: found },
      namesakes: 0,
      undecided: [],
      unasked: { names: 0, rows: 0 },
      outside,
      empty,
    }),
  };
}

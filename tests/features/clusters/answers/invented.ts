/** An invented alcaldía of 9 × 9 colonias in a grid, and what the tests change in it. */
import { parseColoniaKey } from '$lib/contract/coloniaKey';
import type { ClusterArea } from '$features/clusters/answers/area';
import type { ClusterSearch } from '$features/clusters/answers/findClusters';

const SIDE = 9;
const keyOf = (row: number, column: number) => parseColoniaKey(`09000-c${row}${column}`);

/** Counts by key; `at` is told row and column. */
export function grid(at: (row: number, column: number) => Partial<ClusterArea>): ClusterArea[] {
  return Array.from({ length: SIDE * SIDE }, (_, place) => {
    const [row, column] = [Math.floor(place / SIDE), place % SIDE];
    const beside = [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ].filter(([r = -1, c = -1]) => r >= 0 && r < SIDE && c >= 0 && c < SIDE);
    return {
      clave: keyOf(row, column),
      nombre: `Colonia ${row}${column}`,
      n: 20,
      supresion: 'ninguna',
      mujeres: 2000,
      ambiente: 4000,
      lon: -99.1 + column / 100,
      lat: 19.4 + row / 100,
      vecinas: beside.map(([r = 0, c = 0]) => keyOf(r, c)).join(' '),
      ...at(row, column),
    };
  });
}

export const search = (areas: readonly ClusterArea[]): ClusterSearch => ({
  areas,
  denominator: 'mujeres',
  share: 0.5,
  replicas: { scan: 199, moran: 9999 },
  seed: 7,
});

/** A corner of nine with thrice the rate of the others. */
export const cornered = (row: number, column: number) => (row < 3 && column < 3 ? { n: 60 } : {});

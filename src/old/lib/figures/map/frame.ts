/** Degrees ↔ units of a drawing: the way back from where a map is touched. */
import { MAP_WIDTH, only } from './drawing';
import { projectMap, type ColoniaTopology, type Point } from './project';

/** Both ways are straight lines: the projection is equirectangular. */
export interface MapFrame {
  /** Degrees of the corner at the top left. */
  readonly west: number;
  readonly north: number;
  /** Degrees in a unit of the drawing. */
  readonly lonPerUnit: number;
  readonly latPerUnit: number;
}

/** @param claves those that `drawMap` was told to draw */
export function frameOf(topology: ColoniaTopology, claves: ReadonlySet<string>): MapFrame {
  const { project } = projectMap(only(topology, claves), MAP_WIDTH);
  const [x0, y0] = project([0, 0]);
  const [x1, y1] = project([1, 1]);
  const [lonPerUnit, latPerUnit] = [1 / (x1 - x0), 1 / (y0 - y1)];
  return { west: -x0 * lonPerUnit, north: y0 * latPerUnit, lonPerUnit, latPerUnit };
}

export const toDegrees = (
  { west, north, lonPerUnit, latPerUnit }: MapFrame,
  [x, y]: Point,
): { readonly lat: number; readonly lon: number } => ({
  lon: west + x * lonPerUnit,
  lat: north - y * latPerUnit,
});

export const toUnits = (
  { west, north, lonPerUnit, latPerUnit }: MapFrame,
  { lat, lon }: { readonly lat: number; readonly lon: number },
): Point => [(lon - west) / lonPerUnit, (north - lat) / latPerUnit];

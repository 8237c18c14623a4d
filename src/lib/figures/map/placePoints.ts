/** Places in degrees → points of the same drawing as the colonias of `drawMap`. */
import { MAP_WIDTH, only } from './drawing';
import { projectMap, type ColoniaTopology, type Point } from './project';

/**
 * @param claves those that `drawMap` was told to draw
 * @param places in degrees
 * @returns null for a place outside the drawing
 */
export function placePoints(
  topology: ColoniaTopology,
  claves: ReadonlySet<string>,
  places: readonly { readonly lat: number; readonly lon: number }[],
): readonly (Point | null)[] {
  const { project, width, height } = projectMap(only(topology, claves), MAP_WIDTH);
  return places.map(({ lon, lat }) => {
    const [x, y] = project([lon, lat]);
    const inside = x >= 0 && x <= width && y >= 0 && y <= height;
    return inside ? [Math.round(x), Math.round(y)] : null;
  });
}

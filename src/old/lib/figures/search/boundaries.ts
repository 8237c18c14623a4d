/** The boundaries of a release → rings in degrees, in which a position can be looked for. */
import { parseColoniaKey } from '$old/lib/contract/coloniaKey';
import type { Boundaries } from '$old/lib/place/whereabouts';
import { feature } from 'topojson-client';
import { only } from '../map/drawing';
import { ringsOf, type ColoniaTopology } from '../map/project';

/** @param claves those of the alcaldía that is shown, of a topology that may hold the city */
export function boundariesOf(topology: ColoniaTopology, claves: ReadonlySet<string>): Boundaries {
  const shown = only(topology, claves);
  const edge = feature(shown, shown.objects.alcaldia);
  const parts = 'features' in edge ? edge.features : [edge];
  return {
    colonias: feature(shown, shown.objects.colonias).features.map(({ id, geometry }) => ({
      clave: parseColoniaKey(String(id)),
      rings: ringsOf(geometry),
    })),
    edge: parts.flatMap(({ geometry }) => ringsOf(geometry)),
  };
}

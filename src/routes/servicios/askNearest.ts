/** The help that is nearest to one colonia, and the telephones that answer from anywhere. */
import { contactOf, type Contact } from '$lib/answers/help/contacts';
import { GROUPS } from '$lib/answers/reach/coverage';
import { nearestHelp, type NearbyHelp } from '$lib/answers/reach/nearestHelp';
import type { Engine } from '$lib/engine/door';
import { helpPlaces } from '$lib/queries/helpPlaces';
import { populationPoints } from '$lib/queries/populationPoints';
import { services } from '$lib/queries/services';

/** Of each group: enough to choose, few enough to print. */
const SHOWN = 3;

export interface NearestAnswer {
  readonly lines: readonly Contact[];
  readonly nearby: readonly NearbyHelp[];
}

export async function askNearest(
  engine: Engine,
  { clave }: { readonly clave: string },
): Promise<NearestAnswer> {
  const [rows, places, points] = await Promise.all([
    engine.run(services()),
    engine.run(helpPlaces()),
    engine.run(populationPoints()),
  ]);
  return {
    lines: rows.map(contactOf).filter(({ esLinea, access }) => esLinea && access === 'telefono'),
    nearby: GROUPS.flatMap((group) =>
      nearestHelp(
        clave,
        points,
        places.filter(({ grupo }) => grupo === group),
        SHOWN,
      ),
    ),
  };
}

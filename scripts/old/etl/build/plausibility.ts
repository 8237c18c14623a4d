/** What the rules of a plausible release look at, as a build has it. */
import { readPopulationPoints } from '../curated/populationPoints';
import { joinList } from '../../../../src/old/lib/contract/catalogs/fields';
import { servicesOf } from '../curated/rows';
import { readServices, type Service } from '../curated/services';
import type { Catalogs } from '../geo/placeCatalogs';
import {
  refuseImplausible,
  type PlausibleSource,
  type StandingRelease,
} from '../plausible/checkPlausible';
import { layer } from '../plausible/layer';
import type { Accepted, Finding, NameOf } from '../plausible/rule';
import { servicePlaces, type ServicePlace } from '../plausible/servicePlaces';
import type { Inputs } from '../registry/inputs';
import type { PreviousRelease } from '../revise/previousRelease';
import type { ReleasesBefore } from '../revise/ownHistory';
import type { CountedSource } from './countSource';
import type { Geography } from './geography';

export const asPlausible = ({
  registered,
  evidence,
  observations,
  assigned,
  manifest,
}: CountedSource): PlausibleSource => ({
  ...registered.descriptor,
  files: evidence,
  observations,
  assigned,
  lapse: manifest.lapso,
});

/** What a new release is held against; null where nothing was published yet. */
export function referenceOf({ own, expected }: ReleasesBefore): StandingRelease | null {
  if (own !== null) return own;
  return expected === null
    ? null
    : { ...expected, lastComplete: closedLongAgo(expected), isExpected: true };
}

/** The months from which on what was published once is expected of a file that may be much newer. */
function closedLongAgo({ lastComplete, cuts, publicacion }: PreviousRelease) {
  return new Map(
    [...lastComplete.keys()].map((fuente) => {
      // The id of a release begins with its day.
      const cut = cuts.get(fuente) ?? publicacion.slice(0, 10);
      return [fuente, `${Number(cut.slice(0, 4)) - 1}${cut.slice(4, 7)}-01`];
    }),
  );
}

export function namesIn({ alcaldias }: Catalogs, { colonias }: Geography): NameOf {
  const names = new Map([...alcaldias, ...colonias].map(({ clave, nombre }) => [clave, nombre]));
  return (clave) => names.get(clave) ?? clave;
}

/**
 * Layers and services, before any case is read.
 * @returns what was found.
 * @throws EtlError where they are not plausible and that is not accepted by name.
 */
export function checkPlaces(
  root: string,
  catalogs: Catalogs,
  { alcaldias, polygons, sources }: Geography,
  inputs: Inputs,
  { own, expected }: ReleasesBefore,
  accepted: Accepted,
  nameOf: NameOf,
): readonly Finding[] {
  const before = own ?? expected;
  const services = servicesOf(readServices(root, catalogs), alcaldias).map(asPublished);
  const findings = [
    layer(
      sources[0]?.id ?? 'colonias',
      polygons,
      before?.places ?? [],
      readPopulationPoints(root),
      nameOf,
    ),
    servicePlaces(services, before?.services ?? [], polygons, nameOf),
  ];
  const files = new Map(
    sources.map(({ id }) => [id, inputs.of(id).map(({ path }) => path)] as const),
  );
  refuseImplausible(findings, accepted, files);
  return findings;
}

/** As the public profile tells it: of who is not confirmed neither telephone nor place. */
const asPublished = (service: Service): ServicePlace => ({
  id: service.id,
  colonia: service.colonia,
  telefono: service.por_verificar ? null : joinList(service.telefono),
  whatsapp: service.por_verificar ? null : joinList(service.whatsapp),
  lat: service.por_verificar ? null : service.lat,
  lon: service.por_verificar ? null : service.lon,
});

/** Rows of `calidad` beside those of its sources, whatever they are of. */
export const withQuality = (
  counted: readonly CountedSource[],
  rows: CountedSource['quality'],
): readonly CountedSource[] =>
  counted.map((own, nth) => (nth === 0 ? { ...own, quality: [...own.quality, ...rows] } : own));

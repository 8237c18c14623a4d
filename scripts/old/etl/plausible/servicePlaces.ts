/** Who helps, beside the last release and beside the colonia that each is said to be in. */
import type { ColoniaPolygon } from '../geo/coloniaPolygons';
import { coloniaFinder } from '../harmonise/pointInColonia';
import { listed, type Finding, type NameOf } from './rule';

/** Named as a source on the command line; its file is a catalogue of this project. */
export const SERVICES = 'servicios';

/** Of the services with a point and a colonia, the share that may lie outside it: of the real ones none does. */
const MOST_OUTSIDE = 0.05;
const LEAST_PLACED = 10;
/** Share of the services whose telephone or place may change between releases, and how many may in any. */
const MOST_CHANGED = 0.2;
const BEARABLE = 3;

export interface ServicePlace {
  readonly id: string;
  readonly telefono: string | null;
  readonly whatsapp: string | null;
  readonly colonia: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** @param before the services of the last release; none where nothing stands. */
export function servicePlaces(
  services: readonly ServicePlace[],
  before: readonly ServicePlace[],
  polygons: readonly ColoniaPolygon[],
  nameOf: NameOf,
): Finding {
  const finder = coloniaFinder(polygons);
  const placed = services.flatMap(({ id, colonia, lat, lon }) =>
    colonia === null || lat === null || lon === null ? [] : [{ id, colonia, lat, lon }],
  );
  const outside = placed.filter(({ colonia, lon, lat }) => finder.isOutside(colonia, lon, lat));
  const now = new Map(services.map((service) => [service.id, service]));
  const pairs = before.flatMap((was) => {
    const is = now.get(was.id);
    return is === undefined ? [] : [{ was, is }];
  });
  const isMany = (changed: readonly unknown[]) =>
    changed.length > BEARABLE && changed.length > MOST_CHANGED * pairs.length;
  const telephones = pairs.filter(
    ({ was, is }) => was.telefono !== is.telefono || was.whatsapp !== is.whatsapp,
  );
  const places = pairs.filter(
    ({ was, is }) => was.colonia !== is.colonia || was.lat !== is.lat || was.lon !== is.lon,
  );
  const gone = before.filter(({ id }) => !now.has(id));
  const told = (what: string, changed: typeof pairs, of: (one: ServicePlace) => string) =>
    `${changed.length} de ${pairs.length} servicios cambian de ${what}: ${listed(changed, ({ was, is }) => `${is.id}, de ${of(was)} a ${of(is)}`)}`;
  const faults = [
    placed.length >= LEAST_PLACED &&
      outside.length > MOST_OUTSIDE * placed.length &&
      `${outside.length} de ${placed.length} servicios con punto caen fuera de la colonia que se dice: ${listed(
        outside,
        ({ id, colonia, lon, lat }) => `${id}, de ${nameOf(colonia)}, en (${lon}, ${lat})`,
      )}`,
    isMany(telephones) && told('teléfono', telephones, ({ telefono }) => telefono ?? 'ninguno'),
    isMany(places) &&
      told('lugar', places, ({ colonia }) =>
        colonia === null ? 'ninguna colonia' : nameOf(colonia),
      ),
    gone.length > BEARABLE &&
      gone.length > MOST_CHANGED * before.length &&
      `${gone.length} de ${before.length} servicios ya no vienen: ${listed(gone, ({ id }) => id)}`,
  ].filter((fault) => fault !== false);
  return {
    rule: 'servicios',
    fuente: SERVICES,
    figure:
      faults.join('; ') ||
      `${placed.length - outside.length} de ${placed.length} servicios con punto caen en la colonia que se dice; ` +
        `${telephones.length} de ${pairs.length} cambian de teléfono y ${places.length} de lugar`,
    isBreach: faults.length > 0,
    causes:
      faults.length > 0
        ? ['¿Una columna de data/catalogs/servicios.csv está recorrida u ordenada aparte?']
        : [],
  };
}

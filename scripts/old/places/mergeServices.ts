/**
 * The official lists into `servicios.csv`. Of one place the official point, street, telephones and hours win over
 * what was kept by hand, unless someone has confirmed that: then only the point is taken.
 */
import { normaliseName } from '../../../src/old/lib/contract/catalogs/normaliseName';
import { greatCircleKm } from '../../../src/old/lib/stats/access/greatCircle';
import { balanced, type Balance, type Sorted } from './balance';
import { LISTS, type Crosswalk, type KnownOffice, type ListName } from './crosswalk';
import type { OfficialPlace } from './officialPlace';
import { written } from './position';
import { NOTES, noteOf } from './serviceNotes';

/** A row of `servicios.csv` as it is written. */
export type ServiceCells = Readonly<Record<string, string>>;

export interface Merging {
  readonly crosswalk: Crosswalk;
  readonly lists: Readonly<Record<ListName, readonly OfficialPlace[]>>;
  /** As the lists write it. */
  readonly alcaldia: string;
  /** Name of an alcaldía as the catalogue writes it. */
  readonly alcaldiaOf: (written: string) => string;
  /** Name of the colonia that a point falls in; null outside the catalogued ones. */
  readonly coloniaAt: (place: OfficialPlace) => string | null;
}

export interface Merged {
  readonly rows: readonly ServiceCells[];
  readonly balances: ReadonlyMap<ListName, Balance>;
  /** Offices in the alcaldía that nobody has classified: they are not written. */
  readonly unknown: readonly string[];
}

interface Found {
  readonly lista: ListName;
  readonly office: KnownOffice & { readonly id: string };
  readonly place: OfficialPlace;
}

/** @param rows of `servicios.csv`, in its order; those of no list stay as they are. */
export function mergeServices(rows: readonly ServiceCells[], merging: Merging): Merged {
  const balances = new Map<ListName, Balance>();
  const taken = new Map<string, Found[]>();
  const unknown: string[] = [];
  for (const lista of LISTS) {
    const sorted = merging.lists[lista].map((place) =>
      sortPlace(lista, place, merging, taken, unknown),
    );
    balances.set(lista, balanced(sorted).balance);
  }
  const official = new Map(
    [...taken].map(([id, found]) => [
      id,
      officialRow(
        found,
        rows.find((row) => row['id'] === id),
        merging,
      ),
    ]),
  );
  const known = new Set(rows.map((row) => row['id'] ?? ''));
  const added = [...official].filter(([id]) => !known.has(id)).map(([, row]) => row);
  const all = [...rows.map((row) => official.get(row['id'] ?? '') ?? row), ...added];
  return {
    rows: all.toSorted((a, b) => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1)),
    balances,
    unknown,
  };
}

function sortPlace(
  lista: ListName,
  place: OfficialPlace,
  { crosswalk, alcaldia }: Merging,
  taken: Map<string, Found[]>,
  unknown: string[],
): Sorted<Found> {
  const office = crosswalk.of(lista, place);
  if (office === undefined) {
    if (normaliseName(place.alcaldia) !== normaliseName(alcaldia))
      return { aside: 'de otra alcaldía' };
    unknown.push(`${lista}: ${place.sede}`);
    return { aside: 'sin clasificar en sedes_oficiales.csv' };
  }
  const { id } = office;
  if (id === null) return { aside: 'dejados fuera en sedes_oficiales.csv' };
  const found = { lista, office: { ...office, id }, place };
  const before = taken.get(id);
  taken.set(id, [...(before ?? []), found]);
  return before === undefined ? { kept: found } : { aside: 'de un lugar que ya da otra lista' };
}

function officialRow(
  found: readonly Found[],
  before: ServiceCells | undefined,
  merging: Merging,
): ServiceCells {
  const [main] = found;
  if (main === undefined) throw new Error('Un servicio sin lista.');
  const { place, office, lista } = main;
  const point = { lat: written(place.lat), lon: written(place.lon) };
  if (before?.['estado_verificacion'] === 'confirmado') return { ...before, ...point };
  const phones = found.find((each) => each.place.telefonos.length > 0);
  return {
    id: office.id,
    nombre: office.nombre ?? place.sede,
    tipo: office.tipo ?? 'otro',
    institucion: place.institucion,
    telefono: [...new Set(phones?.place.telefonos.map(({ numero }) => numero))].join('; '),
    whatsapp: before?.['whatsapp'] ?? '',
    horario: firstOf(found, ({ horario }) => horario),
    direccion: firstOf(found, ({ direccion }) => direccion),
    colonia: merging.coloniaAt(place) ?? before?.['colonia'] ?? '',
    alcaldia: merging.alcaldiaOf(place.alcaldia),
    ...point,
    atiende: office.atiende ?? '',
    idiomas: before?.['idiomas'] ?? '',
    url: before?.['url'] ?? '',
    fuente_url: NOTES[lista].url,
    fuente_fecha: NOTES[lista].date,
    estado_verificacion: 'lista_oficial',
    fecha_confirmacion: '',
    nota: noteOf(found, phones?.lista, movedFrom(place, before), before?.['nota'] ?? ''),
  };
}

const firstOf = (found: readonly Found[], of: (place: OfficialPlace) => string | null): string =>
  found.map(({ place }) => of(place)).find((value) => value !== null) ?? '';

/** Metres from where the row stood before; null where it had no point. */
function movedFrom(place: OfficialPlace, before: ServiceCells | undefined): number | null {
  const [lat, lon] = [before?.['lat'] ?? '', before?.['lon'] ?? ''];
  if (lat === '' || lon === '') return null;
  return Math.round(greatCircleKm({ lat: Number(lat), lon: Number(lon) }, place) * 1000);
}

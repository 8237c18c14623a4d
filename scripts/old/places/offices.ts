/** `oficinas_fiscalia.csv`: where the Fiscalía receives reports, from the city's own list; a place once. */
import { greatCircleKm } from '../../../src/old/lib/stats/access/greatCircle';
import { normaliseName } from '../../../src/old/lib/contract/catalogs/normaliseName';
import type { OfficialPlace } from './officialPlace';
import { written } from './position';
import { NOTES } from './serviceNotes';

export const OFFICE_COLUMNS = [
  'nombre',
  'slug',
  'clave_colonia',
  'lon',
  'lat',
  'fuente',
  'nota',
] as const;
export type OfficeCells = Readonly<Record<(typeof OFFICE_COLUMNS)[number], string>>;

/** Kilometres: the check counts cases this near, and of two offices that are nearer it would count the same. */
const ONE_PLACE = 0.3;
/** Kilometres: an office this near to one that was known keeps its name and its slug, which published rows tell. */
const SAME_OFFICE = 0.3;
/** As many of them together are a complex, and no single office. */
const COMPLEX = 4;

/**
 * @param places of the list, those of the Fiscalía in the alcaldía
 * @param before the catalogue as it was
 * @param coloniaAt key of the colonia of a point; a building outside of all is left out
 */
export function officeRows(
  places: readonly OfficialPlace[],
  before: readonly OfficeCells[],
  coloniaAt: (point: { readonly lat: number; readonly lon: number }) => string | null,
): readonly OfficeCells[] {
  const all = buildings(places).map((doors) => ({ doors, point: middle(doors) }));
  return all.flatMap(({ doors, point }) => {
    const colonia = coloniaAt(point);
    const [first] = doors.toSorted((a, b) => greatCircleKm(a, point) - greatCircleKm(b, point));
    if (colonia === null || first === undefined) return [];
    const street = streetName(first);
    const what = doors.length >= COMPLEX ? 'el complejo' : 'la oficina';
    const known = before.find(
      (office) =>
        apart(point, office) <= SAME_OFFICE &&
        all.every((other) => apart(point, office) <= apart(other.point, office)),
    );
    return [
      {
        nombre: known?.nombre ?? `${what} de la Fiscalía en ${street}`,
        slug: known?.slug ?? normaliseName(street).toLowerCase().replaceAll(' ', '-'),
        clave_colonia: colonia,
        lon: written(point.lon),
        lat: written(point.lat),
        fuente: NOTES.servicios.name,
        nota: doors.length === 1 ? first.sede : `Punto medio de ${doors.length} sedes de la lista`,
      },
    ];
  });
}

/** Without door, corner or how to find it. */
const streetName = ({ direccion, sede }: OfficialPlace): string =>
  (direccion ?? sede)
    .replace(/ \(.*$/, '')
    .replace(/, (piso|planta|P\/B).*$/i, '')
    .replace(/,? esquina con [^\d]*/i, ' ')
    .replace(/ s\/n$/, '')
    .trim();

const apart = (point: { readonly lat: number; readonly lon: number }, office: OfficeCells) =>
  greatCircleKm(point, { lat: Number(office.lat), lon: Number(office.lon) });

/** Those that a chain of near doors joins; most doors first. */
function buildings(places: readonly OfficialPlace[]): readonly (readonly OfficialPlace[])[] {
  const joined = places.reduce<readonly (readonly OfficialPlace[])[]>((all, place) => {
    const isNear = (doors: readonly OfficialPlace[]) =>
      doors.some((door) => greatCircleKm(door, place) <= ONE_PLACE);
    return [...all.filter((doors) => !isNear(doors)), [...all.filter(isNear).flat(), place]];
  }, []);
  return joined.toSorted(
    (a, b) => b.length - a.length || ((a[0]?.sede ?? '') < (b[0]?.sede ?? '') ? -1 : 1),
  );
}

function middle(doors: readonly OfficialPlace[]) {
  const mean = (of: (place: OfficialPlace) => number) =>
    doors.reduce((sum, door) => sum + of(door), 0) / doors.length;
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
}

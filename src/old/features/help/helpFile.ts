/**
 * What the page of help carries to its program, as JSON within itself: it asks for nothing, so that no request
 * tells what is chosen. The program finds there what it orders contacts by; what is read of each stands in its card.
 */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { ringsOf } from '$old/lib/figures/map/project';
import type { PlaceNamesFile } from '$old/lib/place/namesFile';
import type { Boundaries } from '$old/lib/place/whereabouts';
import { walkingMinutes } from '$old/lib/stats/access/walkingTime';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Contact } from './answers/contacts';
import type { NearbyHelp } from './answers/nearestHelp';
import type { HelpPlace } from './queries/helpPlaces';

/** Where one can go: as much of it as its distance is told by. */
export type FarPlace = Pick<HelpPlace, 'id' | 'clave' | 'colonia' | 'aproximado'>;

/** What is only read, and stands in its card: empty here. */
type InCard = 'nombre' | 'institucion' | 'telefonos' | 'whatsapp' | 'url' | 'fuente' | 'colonia';

export interface HelpFile {
  /** Key of the alcaldía that is shown. */
  readonly alcaldia: string;
  readonly contactos: readonly Omit<Contact, InCard>[];
  readonly colonias: readonly { readonly clave: ColoniaKey; readonly nombre: string }[];
  /** Metres from where the women of each colonia live, as a mean; null where nobody knows where they do. */
  readonly lugares: readonly (FarPlace & { readonly metros: readonly (number | null)[] })[];
  /** General hospitals, as far from each colonia. */
  readonly hospitales: readonly {
    readonly id: string;
    readonly metros: readonly (number | null)[];
  }[];
  /** Names of places by kind, each with the code of its colonia. */
  readonly nombres: PlaceNamesFile['nombres'];
  readonly contornos: Topology<{
    colonias: GeometryCollection<GeoJSON.GeoJsonProperties>;
    alcaldia: GeometryObject<GeoJSON.GeoJsonProperties>;
  }>;
}

/** As far as a page needs: some metre and a half. */
export const GRID = 5000;

/** Without what would end the element that holds it, or be written in another way by who writes the page. */
export const writeHelpFile = (file: HelpFile): string =>
  JSON.stringify(file).replaceAll('&', '\\u0026').replaceAll('<', '\\u003c');

/** Of a contact, what it is ordered by: where it is stands in its card, and here whether that is known. */
export const orderedBy = ({
  id,
  tipo,
  necesidades,
  poblacion,
  horario,
  direccion,
  alcaldia,
  punto,
  verification,
  access,
  esRefugio,
  esLinea,
}: Contact): HelpFile['contactos'][number] => ({
  id,
  tipo,
  necesidades,
  poblacion,
  horario,
  direccion: direccion === null && punto === null ? null : '',
  alcaldia,
  punto: null,
  verification,
  access,
  esRefugio,
  esLinea,
});

/** The contacts, with nothing of what stands in their cards. */
export const contactsIn = ({ contactos }: HelpFile): readonly Contact[] =>
  contactos.map((contact) => ({
    nombre: '',
    institucion: '',
    telefonos: [],
    whatsapp: [],
    url: null,
    fuente: '',
    colonia: null,
    ...contact,
  }));

/** Nearest first, from one colonia. */
export function placesFrom(
  { colonias, lugares }: HelpFile,
  clave: ColoniaKey,
): readonly NearbyHelp<FarPlace>[] {
  const at = colonias.findIndex((each) => each.clave === clave);
  return lugares
    .flatMap(({ metros, ...place }) => {
      const far = metros[at] ?? null;
      return far === null ? [] : [{ place, km: far / 1000, minutes: walkingMinutes(far / 1000) }];
    })
    .sort((a, b) => a.km - b.km || a.place.id.localeCompare(b.place.id));
}

/** The nearest general hospital; null where nobody says where the women of the colonia live. */
export function hospitalFrom(
  { colonias, hospitales }: HelpFile,
  clave: ColoniaKey,
): { readonly id: string; readonly km: number; readonly minutes: number } | null {
  const at = colonias.findIndex((each) => each.clave === clave);
  const far = hospitales.flatMap(({ id, metros }) => {
    const metres = metros[at] ?? null;
    return metres === null
      ? []
      : [{ id, km: metres / 1000, minutes: walkingMinutes(metres / 1000) }];
  });
  return far.sort((a, b) => a.km - b.km)[0] ?? null;
}

/** In degrees. */
export function boundariesIn({ contornos, colonias }: HelpFile): Boundaries {
  const edge = feature(contornos, contornos.objects.alcaldia);
  const parts = 'features' in edge ? edge.features : [edge];
  const shapes = feature(contornos, contornos.objects.colonias).features;
  return {
    colonias: shapes.flatMap(({ geometry }, at) => {
      const colonia = colonias[at];
      return colonia === undefined ? [] : [{ clave: colonia.clave, rings: ringsOf(geometry) }];
    }),
    edge: parts.flatMap(({ geometry }) => ringsOf(geometry)),
  };
}

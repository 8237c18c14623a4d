/** The page of help of a language: all needs, places and outlines, the same for whoever opens it. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { only } from '$old/lib/figures/map/drawing';
import type { ColoniaTopology } from '$old/lib/figures/map/project';
import { loadConfirmations } from '$old/lib/page/confirmations.server';
import { loadHospitals } from '$old/lib/page/hospitals.server';
import { loadAfterRape, loadTongue, SIGNATORY } from '$old/lib/page/quotedTexts.server';
import { loadEdition, loadFacts } from '$old/lib/page/edition.server';
import { readTopology, release } from '$old/lib/page/release.server';
import { packNames } from '$old/lib/place/namesFile';
import { placeNames } from '$old/lib/queries/placeNames';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { ASKS, type Ask } from './answers/asks';
import { askedOf, chooseFirst } from './answers/choose';
import { coloniaCode } from './answers/coloniaCode';
import type { Contact } from './answers/contacts';
import { hasHospital, nearestHospital } from './answers/hospital';
import { chooseNear } from './answers/nearby';
import { nearestHelp } from './answers/nearestHelp';
import { writable } from './answers/writable';
import { askHelp } from './askHelp';
import { GRID, hospitalFrom, orderedBy, placesFrom, type HelpFile } from './helpFile';
import { helpPlaces } from './queries/helpPlaces';
import { populationPoints } from './queries/populationPoints';

/** Asked once: the same in every language. */
export const loadHelp = () => (loaded ??= ask());

let loaded: ReturnType<typeof ask> | undefined;

async function ask() {
  const [{ alcaldia }, { colonias }, { construida }] = await Promise.all([
    loadEdition(),
    loadFacts(),
    release.manifest(),
  ]);
  const [{ contacts, alcaldias }, file] = await Promise.all([
    askHelp(release, alcaldia.clave, loadConfirmations()),
    askFile(alcaldia.clave, colonias),
  ]);
  const shown: readonly Contact[] = contacts.filter(isShown);
  const ordered: HelpFile = { ...file, contactos: shown.map(orderedBy) };
  return {
    contacts: shown,
    alcaldias,
    confirmed: shown.filter(({ verification }) => verification.estado === 'confirmado').length,
    firsts: ASKS.map((asked) => ({ ask: asked, ...firstOf(shown, asked, alcaldia.clave) })),
    writable: writable(shown, construida),
    afterRape: loadAfterRape(),
    hospitals: loadHospitals(),
    tongues: [loadTongue('ht'), loadTongue('ar')],
    signatory: shown.find(({ id, access }) => id === SIGNATORY && access === 'telefono') ?? null,
    colonias: file.colonias.map(({ clave, nombre }) => ({
      code: coloniaCode(clave),
      nombre,
      needs: needsNear(shown, file, clave),
    })),
    names: popularNames(file),
    file: ordered,
  };
}

export type HelpData = Awaited<ReturnType<typeof ask>>;

/** Nobody is sent to a door of which neither hours nor a telephone are known. */
const isShown = ({ access, horario }: Contact): boolean =>
  access === 'telefono' || access === 'en_linea' || (access === 'lugar' && horario !== null);

/** Whom to call and where to go first, wherever one is. */
function firstOf(contacts: readonly Contact[], asked: Ask, alcaldia: string) {
  if (asked === 'callada') return { lines: [], places: [], known: 0 };
  const own = askedOf(contacts, asked);
  const { lines, places } = chooseFirst(own, asked, alcaldia);
  return { lines, places, known: own.length };
}

/** Of each need that someone attends in person, the first to go to from a colonia; beside them, a hospital. */
function needsNear(contacts: readonly Contact[], file: HelpFile, clave: ColoniaKey) {
  const places = placesFrom(file, clave);
  const near = hospitalFrom(file, clave);
  const hospital = loadHospitals().find(({ clues }) => clues === near?.id);
  return ASKS.filter((asked) => asked !== 'callada').flatMap((asked) => {
    const { shown } = chooseNear(askedOf(contacts, asked), asked, places);
    const cards = [
      ...shown.map(({ contact: { id, nombre } }) => ({ id, nombre })),
      ...(hasHospital(asked) && hospital !== undefined
        ? [{ id: hospital.clues, nombre: hospital.nombre }]
        : []),
    ];
    return cards.length === 0 ? [] : [{ ask: asked, places: cards }];
  });
}

async function askFile(
  alcaldia: string,
  colonias: readonly { readonly clave: ColoniaKey; readonly nombre: string }[],
): Promise<HelpFile> {
  const [places, points, names, all] = await Promise.all([
    release.run(helpPlaces()),
    release.run(populationPoints()),
    release.run(placeNames({ alcaldia })),
    readTopology(),
  ]);
  const attending = places.filter(({ grupo }) => grupo === 'atencion');
  const listed = colonias.map(({ clave, nombre }) => ({ clave, nombre }));
  const far = listed.map(({ clave }) => {
    const near = nearestHelp(clave, points, attending, Infinity);
    return new Map(near.map(({ place, km }) => [place.id, Math.round(km * 1000)]));
  });
  const inside = names.flatMap(({ colonia, ...name }) =>
    colonia === null ? [] : [{ ...name, colonia: coloniaCode(colonia) }],
  );
  return {
    alcaldia,
    contactos: [],
    colonias: listed,
    lugares: attending.map(({ id, clave, colonia, aproximado }) => ({
      id,
      clave,
      colonia: aproximado ? colonia : null,
      aproximado,
      metros: far.map((metres) => metres.get(id) ?? null),
    })),
    hospitales: loadHospitals().map((hospital) => ({
      id: hospital.clues,
      metros: listed.map(({ clave }) => {
        const near = nearestHospital(clave, points, [hospital]);
        return near === null ? null : Math.round(near.km * 1000);
      }),
    })),
    nombres: packNames(inside),
    contornos: outlinesOf(all, listed),
  };
}

/** Those of the alcaldía alone, in the order of its colonias, each without what is said of it elsewhere. */
function outlinesOf(
  all: ColoniaTopology,
  listed: readonly { readonly clave: ColoniaKey }[],
): HelpFile['contornos'] {
  const shown = only(all, new Set(listed.map(({ clave }) => clave)));
  const shapes = feature(shown, shown.objects.colonias).features;
  const features = listed
    .flatMap(({ clave }) => shapes.filter(({ id }) => id === clave))
    .map(({ geometry }) => ({ type: 'Feature' as const, properties: {}, geometry }));
  const collection: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features };
  const edge = feature(shown, shown.objects.alcaldia);
  const outlines = topology({ colonias: collection, alcaldia: edge }, GRID);
  const { colonias, alcaldia } = outlines.objects;
  if (colonias?.type !== 'GeometryCollection' || alcaldia === undefined) {
    throw new Error(
      'Los límites de la publicación no traen las colonias y su alcaldía: vuelve a construirla.',
    );
  }
  return { ...outlines, objects: { colonias, alcaldia } };
}

/** Kinds of places that people name where they are by, besides their colonia. */
const POPULAR = ['barrio', 'mercado', 'plaza', 'parque'];

/** In the order of the alphabet; one that is in several colonias is as many. */
function popularNames({ nombres }: HelpFile) {
  const names = POPULAR.flatMap((clase) => nombres[clase] ?? []);
  // A market and a neighbourhood may share a name and a colonia.
  const distinct = new Map(names.map(([nombre, code]) => [`${nombre} ${code}`, { nombre, code }]));
  return [...distinct.values()].sort((a, b) => a.nombre.localeCompare(b.nombre, 'es'));
}

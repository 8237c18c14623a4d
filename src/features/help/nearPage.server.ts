/** The pages of one need and one colonia: small, and complete without a program. */
import { error } from '@sveltejs/kit';
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { OTHER_LANGUAGES } from '$lib/contract/edition';
import { loadConfirmations } from '$lib/page/confirmations.server';
import { loadEdition, loadFacts } from '$lib/page/edition.server';
import { loadHospitals } from '$lib/page/hospitals.server';
import { loadAfterRape } from '$lib/page/quotedTexts.server';
import { release } from '$lib/page/release.server';
import { placeNames } from '$lib/queries/placeNames';
import { ASKED, ASKS, type Ask } from './answers/asks';
import { askedOf, chooseFirst } from './answers/choose';
import { coloniaCode, EVERYWHERE } from './answers/coloniaCode';
import { hasHospital, nearestHospital } from './answers/hospital';
import { chooseNear } from './answers/nearby';
import { nearestHelp } from './answers/nearestHelp';
import { shortAnswer } from './answers/shortAnswer';
import { askHelp } from './askHelp';
import { helpPlaces, type HelpPlace } from './queries/helpPlaces';
import { qrPicture } from './qrPicture.server';
import { populationPoints } from './queries/populationPoints';
import { parseHelp } from './view';
import { ofSiteWords } from './words/es/ofSite';

/** The same on every page. */
let places: ReturnType<typeof askPlaces> | undefined;

async function askPlaces() {
  const [{ alcaldia }, { colonias }] = await Promise.all([loadEdition(), loadFacts()]);
  const [help, placed, points] = await Promise.all([
    askHelp(release, alcaldia.clave, loadConfirmations()),
    release.run(helpPlaces()),
    release.run(populationPoints()),
  ]);
  const homes = new Set(points.map(({ colonia }) => colonia));
  const measured = colonias.filter(({ clave }) => homes.has(clave));
  return { ...help, placed: placed.filter(({ grupo }) => grupo === 'atencion'), points, measured };
}

const loadPlaces = () => (places ??= askPlaces());

/** The colonias that have a page of what is asked: none where nobody who attends it can be gone to. */
export async function nearColonias(ask: Ask) {
  const { contacts, placed, points, measured } = await loadPlaces();
  const own = askedOf(contacts, ask);
  return measured.filter(
    ({ clave }) =>
      chooseNear(own, ask, nearestHelp(clave, points, placed, Infinity)).shown.length > 0,
  );
}

const NEXT = 5;

/** Kinds of places that people name where they are by, besides their colonia. */
const POPULAR = ['barrio', 'mercado', 'plaza', 'parque'];

export interface PopularName {
  readonly nombre: string;
  /** Which of the colonias it is in, by its place in their list: a name that is in several is as many. */
  readonly at: number;
}

/** In the order of the alphabet. */
export async function popularNames(
  colonias: readonly { readonly clave: ColoniaKey }[],
): Promise<readonly PopularName[]> {
  const { alcaldia } = await loadFacts();
  const rows = await release.run(placeNames({ alcaldia }));
  const names = rows
    .filter(({ clase }) => POPULAR.includes(clase))
    .map(({ nombre, colonia }) => ({
      nombre,
      at: colonias.findIndex(({ clave }) => clave === colonia),
    }))
    .filter(({ at }) => at >= 0);
  // A market and a neighbourhood may share a name and a colonia.
  const distinct = new Map(names.map((each) => [`${each.nombre} ${each.at}`, each]));
  return [...distinct.values()].sort((a, b) => a.nombre.localeCompare(b.nombre, 'es'));
}

/** Of what is asked, the page of each colonia, and that of all who can be reached where they are more than a few. */
export async function nearEntries() {
  const all = await Promise.all(
    ASKS.map(async (ask) => {
      const codes = (await nearColonias(ask)).map(({ clave }) => coloniaCode(clave));
      const { contacts } = await loadPlaces();
      const { others, online } = shortAnswer(askedOf(contacts, ask), ask, '');
      return [...(others + online > 0 ? [EVERYWHERE] : []), ...codes].map((colonia) => ({
        necesidad: ASKED[ask].code,
        colonia,
      }));
    }),
  );
  return all.flat();
}

/** The same in every other language. */
export async function otherNearEntries() {
  const all = await nearEntries();
  return OTHER_LANGUAGES.flatMap((lengua) => all.map((each) => ({ lengua, ...each })));
}

/** @param path of the page itself, from the root of its host */
export async function loadNear(
  { necesidad, colonia }: { necesidad: string; colonia: string },
  path: string,
) {
  const ask = parseHelp(necesidad);
  const { contacts, alcaldias, placed, points, measured } = await loadPlaces();
  const own = measured.find(({ clave }) => coloniaCode(clave) === colonia);
  if (ask === null || ask === 'pregunta' || (own === undefined && colonia !== EVERYWHERE)) {
    error(404, ofSiteWords.unknownNeed(`${necesidad}/${colonia}`));
  }
  const asked = askedOf(contacts, ask);
  return {
    ask,
    alcaldias,
    afterRape: ask === 'medica' ? loadAfterRape() : null,
    isConfirmed: asked.some(({ verification }) => verification.estado === 'confirmado'),
    all: own === undefined ? chooseFirst(asked, ask, (await loadEdition()).alcaldia.clave) : null,
    near:
      own === undefined
        ? null
        : {
            colonia: own,
            card: cardOf(path),
            hospital: hasHospital(ask) ? nearestHospital(own.clave, points, loadHospitals()) : null,
            ...nearOf(asked, ask, nearestHelp(own.clave, points, placed, Infinity)),
          },
  };
}

/** Of the rest, a few: folded, they are few enough to be read. */
function nearOf(...asked: Parameters<typeof chooseNear<HelpPlace>>) {
  const near = chooseNear(...asked);
  return { ...near, next: near.next.slice(0, NEXT) };
}

/** The page's own address on paper, and a picture that a telephone reads; null where nobody said where the site will be. */
function cardOf(path: string) {
  const site = process.env['SITIO'];
  if (site === undefined || site === '') return null;
  const address = new URL(path, site).href;
  return { address, picture: qrPicture(address) };
}

type Loaded = Awaited<ReturnType<typeof loadNear>>;
export type NearData = Loaded & { readonly near: NonNullable<Loaded['near']> };
export type AllData = Loaded & { readonly all: NonNullable<Loaded['all']> };

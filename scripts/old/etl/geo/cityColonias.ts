/** The colonias of the whole city: the official ones where there are any, the Fiscalía's elsewhere. */
import { group } from 'd3';
import { EtlError } from '../io/errors';
import type { Alcaldia, Catalogs, Colonia } from './placeCatalogs';
import { normaliseName } from '../../../../src/old/lib/contract/catalogs/normaliseName';
import type { ColoniaPolygon } from './coloniaPolygons';
import type { FgjColonia } from './fgjCatalogue';
import { mergedColonias, type MergedColonia } from './mergedColonias';
import { titleCase } from './titleCase';

/** A colonia of which nobody publishes who lives there has no population. */
export type CityColonia = Omit<Colonia, 'poblacion' | 'mujeres'> & {
  readonly poblacion: number | null;
  readonly mujeres: number | null;
};

export interface CityColonias {
  /** In the order of `clave`. */
  readonly colonias: readonly CityColonia[];
  /** One polygon for each colonia, in the same order. */
  readonly polygons: readonly ColoniaPolygon[];
  /** Other names under which the Fiscalía knows a colonia, to add to the aliases of the catalogue. */
  readonly aliases: Catalogs['aliases'];
  /** Entries of the Fiscalía's catalogue that are no colonia of an alcaldía with official ones. */
  readonly unused: readonly string[];
}

const SOURCE =
  'Catálogo de colonias de la Fiscalía (nombre y polígono); la clave es de este proyecto, no del INEGI';

/**
 * Colonias of all alcaldías at once, so that key and slug of a colonia depend on the catalogues
 * alone and not on which alcaldía is asked for.
 *
 * Where the catalogue of this project has official colonias, those are kept: key, slug, population,
 * and polygon where `officialPolygons` brings it (else the Fiscalía's). Elsewhere a colonia's key
 * is its alcaldía's and its name (`09007-agricola-oriental`), which is ours and not INEGI's; its
 * slug is its name, after the alcaldía's where another colonia of the city has the same. Their
 * population stays unknown: shared out by area from the IECM's units it came within 10 % in only
 * 46 % of the 583 colonias that are also, by name, a single unit (5 % to 95 %: 0.32 to 2.14 times).
 * @throws EtlError when an alcaldía is unknown, an official colonia has no polygon, or two
 *   colonias would share a slug.
 */
export function coloniasOfCity(
  fgjCatalogue: readonly FgjColonia[],
  { colonias: official, aliases, alcaldias }: Pick<Catalogs, 'colonias' | 'aliases' | 'alcaldias'>,
  officialPolygons: readonly ColoniaPolygon[],
): CityColonias {
  const merged = mergedColonias(fgjCatalogue, alcaldias);
  const withOfficial = new Set(official.map((row) => row.alcaldia));
  const named = officialByName(official, aliases);
  const nameOf = (entry: MergedColonia) => `${entry.alcaldia} ${normaliseName(entry.nombre)}`;
  const [kept, others] = [
    merged.filter(({ alcaldia }) => withOfficial.has(alcaldia)),
    merged.filter(({ alcaldia }) => !withOfficial.has(alcaldia)),
  ];
  const drawn = new Map([
    ...kept.flatMap((entry): [string, ColoniaPolygon][] => {
      const row = named.get(nameOf(entry));
      return row === undefined
        ? []
        : [[row.clave, { clave: row.clave, nombre: row.nombre, geometry: entry.geometry }]];
    }),
    ...officialPolygons.map((polygon): [string, ColoniaPolygon] => [polygon.clave, polygon]),
  ]);
  const slugs = slugsOf(others, official, alcaldias);
  const rows = [
    ...official.map((row) => ({ row, polygon: drawn.get(row.clave), escritos: [] })),
    ...others.map((entry) => {
      const row = ownColonia(entry, slugs.get(entry) ?? '');
      const { clave, nombre } = row;
      return {
        row,
        polygon: { clave, nombre, geometry: entry.geometry },
        escritos: entry.escritos,
      };
    }),
  ].toSorted((a, b) => (a.row.clave < b.row.clave ? -1 : 1));
  return {
    colonias: rows.map(({ row }) => row),
    polygons: rows.map(({ row, polygon }) => polygon ?? refuseUndrawn(row)),
    aliases: rows.flatMap(({ row, escritos }) => aliasesOf(row, escritos)),
    unused: kept.filter((entry) => !named.has(nameOf(entry))).map(({ nombre }) => nombre),
  };
}

/** alcaldía + normalised name, official or alias → the official colonia. */
function officialByName(
  official: readonly Colonia[],
  aliases: Catalogs['aliases'],
): ReadonlyMap<string, Colonia> {
  const byKey = new Map(official.map((row) => [row.clave, row]));
  return new Map([
    ...official.map((row): [string, Colonia] => [
      `${row.alcaldia} ${normaliseName(row.nombre)}`,
      row,
    ]),
    ...aliases.flatMap(({ alcaldia, variante, clave }): [string, Colonia][] => {
      const row = byKey.get(clave);
      return row === undefined ? [] : [[`${alcaldia} ${normaliseName(variante)}`, row]];
    }),
  ]);
}

/** Whether a colonia's key is an official one, and not one that {@link coloniasOfCity} made of a name. */
export const isOfficialKey = (clave: string): boolean => /^\d+$/.test(clave);

function ownColonia(entry: MergedColonia, slug: string): CityColonia {
  const nombre = titleCase(entry.nombre);
  return {
    clave: `${entry.alcaldia}-${slugOf(nombre)}`,
    slug,
    nombre,
    alcaldia: entry.alcaldia,
    poblacion: null,
    mujeres: null,
    mujeres_es_estimacion: false,
    fuente: SOURCE,
    fuente_mujeres: '',
  };
}

/** A slug for each entry, unique in the city and different from every official one. */
function slugsOf(
  entries: readonly MergedColonia[],
  official: readonly Colonia[],
  alcaldias: readonly Alcaldia[],
): ReadonlyMap<MergedColonia, string> {
  const nameOf = new Map(alcaldias.map((row) => [row.clave, row.nombre]));
  const short = (entry: MergedColonia) => slugOf(titleCase(entry.nombre));
  const sharers = group(entries, short);
  const taken = new Set(official.map((row) => row.slug));
  const slugs = new Map<MergedColonia, string>();
  for (const entry of entries) {
    const slug = short(entry);
    const alone = sharers.get(slug)?.length === 1 && !taken.has(slug);
    slugs.set(entry, alone ? slug : `${slugOf(nameOf.get(entry.alcaldia) ?? '')}-${slug}`);
  }
  const [twice] = [...group(entries, (entry) => slugs.get(entry) ?? '')].find(
    ([slug, own]) => own.length > 1 || taken.has(slug),
  ) ?? [undefined];
  if (twice === undefined) return slugs;
  throw new EtlError(
    `Dos colonias de la ciudad tendrían la misma dirección, «${twice}».`,
    'Distingue sus nombres en el catálogo de la Fiscalía.',
  );
}

const slugOf = (name: string) => normaliseName(name).toLowerCase().replaceAll(' ', '-');

/** Spellings that the colonia's own name does not already cover. */
function aliasesOf(row: CityColonia, escritos: readonly string[]): Catalogs['aliases'] {
  const own = normaliseName(row.nombre);
  const others = new Map(escritos.map((variante) => [normaliseName(variante), variante]));
  return [...others].flatMap(([normal, variante]) =>
    normal === own ? [] : [{ alcaldia: row.alcaldia, variante, clave: row.clave, fuente: SOURCE }],
  );
}

function refuseUndrawn({ nombre, clave }: CityColonia): never {
  throw new EtlError(
    `La colonia ${nombre} (${clave}) no tiene polígono ni en la capa oficial ni en el catálogo de la Fiscalía.`,
    'Usa la capa completa de asentamientos, o corrige la clave en data/catalogs/colonias.csv.',
  );
}

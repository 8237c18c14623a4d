/** What a person types for a place → the colonias that it is in, or the alcaldía, or nothing known. */
import { group } from 'd3-array';
import { normaliseName } from '$old/lib/contract/catalogs/normaliseName';

/** One name of one place, in one colonia or outside the alcaldía. */
export interface PlaceName {
  readonly nombre: string;
  /** What it is: `barrio`, `metro`, `codigo_postal`… */
  readonly clase: string;
  /** Key of a colonia; null where the place is in another alcaldía. */
  readonly colonia: string | null;
  /** Key of the alcaldía that it is in. */
  readonly alcaldia: string;
}

export interface FoundPlace {
  readonly nombre: string;
  readonly clase: string;
  /** Keys, in order. */
  readonly colonias: readonly string[];
}

export interface FoundOutside {
  readonly nombre: string;
  readonly clase: string;
  /** Keys of the alcaldías that have a place of that name, in order. */
  readonly alcaldias: readonly string[];
}

type Lookup =
  | { readonly kind: 'colonias'; readonly places: readonly FoundPlace[] }
  | { readonly kind: 'fuera'; readonly places: readonly FoundOutside[] }
  /** No name that is known: it may be anywhere, here too. */
  | { readonly kind: 'desconocido' };

export interface PlaceIndex {
  /** Those that are called so, but for accents, capitals, articles and what is put before a name. */
  find(typed: string): Lookup;
  /** Names that begin so, then those with a word that does; none for nothing typed. */
  suggest(typed: string, most: number): readonly FoundPlace[];
  /** The places of other alcaldías whose name begins so; none for less than three letters. */
  outside(typed: string): readonly FoundOutside[];
  /** Those of other alcaldías that are called so, whether or not one here is too. */
  namesakes(typed: string): readonly FoundOutside[];
  /** Every place of the alcaldía. */
  readonly inside: readonly FoundPlace[];
}

interface Entry extends FoundPlace {
  /** Those where it is, and is in no colonia that is known. */
  readonly elsewhere: readonly string[];
  readonly alcaldias: readonly string[];
  readonly key: string;
}

/** Fewer say too little to be told that a place is elsewhere. */
const FEWEST_LETTERS = 3;

const UNKNOWN: Lookup = { kind: 'desconocido' };

/** @param names of every place, colonias too; those of colonias first, in the order in which they are to be offered */
export function placeIndex(names: readonly PlaceName[]): PlaceIndex {
  const entries = entriesOf(names);
  const byKey = group(entries, ({ key }) => key);
  const inside = entries.filter(({ colonias }) => colonias.length > 0);
  const away = entries.filter(({ colonias }) => colonias.length === 0);
  return {
    inside: inside.map(placeOf),
    find(typed) {
      const { key, clase } = asked(typed);
      const called = byKey.get(key) ?? [];
      const ofKind = called.filter((entry) => entry.clase === clase);
      return told(ofKind.length > 0 ? ofKind : called);
    },
    suggest(typed, most) {
      const { key, clase } = asked(typed);
      if (key === '') return [];
      const ranked = inside.flatMap((entry) => {
        const rank = rankOf(entry, key, clase);
        return rank === null ? [] : [{ entry, rank }];
      });
      return ranked
        .sort((a, b) => a.rank - b.rank)
        .slice(0, most)
        .map(({ entry }) => placeOf(entry));
    },
    namesakes(typed) {
      const { key } = asked(typed);
      return entries
        .filter((entry) => entry.key === key && entry.elsewhere.length > 0)
        .map((entry) => outsideOf({ ...entry, alcaldias: entry.elsewhere }));
    },
    outside(typed) {
      const { key } = asked(typed);
      if (key.length < FEWEST_LETTERS) return [];
      return away.filter((entry) => entry.key.startsWith(key)).map(outsideOf);
    },
  };
}

/** One entry by name and kind, in the order in which each first came. */
function entriesOf(names: readonly PlaceName[]): readonly Entry[] {
  const groups = group(names, ({ nombre, clase }) => `${clase} ${keyOf(nombre)}`);
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { nombre, clase } = first;
    const colonias = distinct(same.flatMap(({ colonia }) => colonia ?? []));
    const alcaldias = distinct(same.map(({ alcaldia }) => alcaldia));
    const elsewhere = distinct(
      same.flatMap(({ colonia, alcaldia }) => (colonia === null ? [alcaldia] : [])),
    );
    return [{ nombre, clase, colonias, alcaldias, elsewhere, key: keyOf(nombre) }];
  });
}

const distinct = (keys: readonly string[]) => [...new Set(keys)].sort();

const placeOf = ({ nombre, clase, colonias }: Entry): FoundPlace => ({ nombre, clase, colonias });

const outsideOf = ({ nombre, clase, alcaldias }: Entry): FoundOutside => ({
  nombre,
  clase,
  alcaldias,
});

function told(called: readonly Entry[]): Lookup {
  const inside = called.filter(({ colonias }) => colonias.length > 0);
  if (inside.length > 0) return { kind: 'colonias', places: inside.map(placeOf) };
  if (called.length === 0) return UNKNOWN;
  return { kind: 'fuera', places: called.map(outsideOf) };
}

/** Lower is nearer to what was typed: the whole name, its beginning, a later word; half a step more for other kinds. */
function rankOf(entry: Entry, key: string, clase: string | null): number | null {
  const other = clase === null || entry.clase === clase ? 0 : 0.5;
  if (entry.key === key) return other;
  if (entry.key.startsWith(key)) return 1 + other;
  return entry.key.includes(` ${key}`) ? 2 + other : null;
}

/** What people put before a name, and the kind of place that it tells of. */
const BEFORE: readonly (readonly [words: RegExp, clase: string | null])[] = [
  [/^(ESTACION (DEL )?)?METROBUS /, 'metrobus'],
  [/^(ESTACION (DEL )?)?METRO /, 'metro'],
  [/^ESTACION /, null],
  [/^COL(ONIA)? /, 'colonia'],
  [/^(CODIGO POSTAL|C ?P) /, 'codigo_postal'],
  [/^BARRIO (DE )?/, 'barrio'],
];
const ARTICLE = /^(EL|LA|LOS|LAS) (?=.)/;

/** The name alone, and the kind that the words before it tell of. */
function asked(typed: string): { readonly key: string; readonly clase: string | null } {
  // «la colonia Roma», «el barrio de la Merced».
  const name = normaliseName(typed).replace(ARTICLE, '');
  const [words, clase] = BEFORE.find(([before]) => before.test(name)) ?? [/^/, null];
  return { key: name.replace(words, '').replace(ARTICLE, ''), clase };
}

/** What a name is looked up by: as if it had been typed. */
const keyOf = (name: string): string => asked(name).key;

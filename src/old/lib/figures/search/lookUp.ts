/** What a person typed → the places to offer, and what is to be said of it besides. */
import type { FoundOutside, FoundPlace, PlaceIndex } from '$old/lib/place/names';

export interface LookedUp {
  readonly places: readonly FoundPlace[];
  readonly remark: Remark | null;
}

export type Remark =
  /** It is known, and it is in other alcaldías. */
  | { readonly kind: 'fuera'; readonly nombre: string; readonly alcaldias: readonly string[] }
  /** One here is called so, and another in other alcaldías. */
  | { readonly kind: 'tambien_fuera'; readonly alcaldias: readonly string[] }
  /** A postal code that no file has: it may be anywhere. */
  | { readonly kind: 'codigo_desconocido'; readonly codigo: string }
  /** No name that is known. */
  | { readonly kind: 'desconocido' }
  /** The same, but what is offered is called almost so. */
  | { readonly kind: 'parecidos' };

/** More are not read. */
const MOST = 7;
/** Of those that are only alike. */
const MOST_ALIKE = 3;
/** With fewer letters everything is alike. */
const FEWEST_ALIKE = 4;

/** A postal code, with or without the zero that it begins with. */
const CODE = /^(?:c\.? ?p\.?|c[oó]digo postal)? ?(0?)(\d{4,5})$/i;
const DIGITS = /^[\d\s]+$/;

/** @param alike finds names with a slip of the finger; null until it is loaded */
export function lookUp(
  typed: string,
  index: PlaceIndex,
  alike: ((typed: string) => readonly FoundPlace[]) | null,
): LookedUp {
  const code = codeOf(typed.trim());
  const sought = code ?? typed.trim();
  const places = index.suggest(sought, MOST);
  const found = index.find(sought);
  if (found.kind === 'fuera') return { places, remark: outside(found.places) };
  const namesakes = index.namesakes(sought);
  if (found.kind === 'colonias' && namesakes.length > 0) {
    return { places, remark: { kind: 'tambien_fuera', alcaldias: alcaldiasOf(namesakes) } };
  }
  if (places.length > 0 || sought === '') return { places, remark: null };
  const elsewhere = index.outside(sought);
  if (elsewhere.length > 0) return { places, remark: outside(elsewhere.slice(0, 1)) };
  if (code !== null) return { places, remark: { kind: 'codigo_desconocido', codigo: code } };
  const near =
    alike === null || DIGITS.test(sought) || sought.length < FEWEST_ALIKE
      ? []
      : alike(sought).slice(0, MOST_ALIKE);
  return { places: near, remark: { kind: near.length > 0 ? 'parecidos' : 'desconocido' } };
}

/** Its five digits; null where it is none. */
function codeOf(typed: string): string | null {
  const [, zero = '', rest = ''] = CODE.exec(typed) ?? [];
  const digits = zero + rest;
  if (digits.length === 5) return digits;
  // One that is still being typed, as 15010, is taken for this until it is whole.
  return /^[1-9]\d{3}$/.test(digits) ? `0${digits}` : null;
}

function outside(places: readonly FoundOutside[]): Remark {
  return { kind: 'fuera', nombre: places[0]?.nombre ?? '', alcaldias: alcaldiasOf(places) };
}

const alcaldiasOf = (places: readonly FoundOutside[]): readonly string[] => [
  ...new Set(places.flatMap(({ alcaldias }) => alcaldias)),
];

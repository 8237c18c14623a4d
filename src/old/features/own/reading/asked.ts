/** What is asked of a file of the reader's, and what is told of it: counts, names of places, and no row. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { NamesFile } from '$old/lib/figures/search/bring';
import type { Area } from '$old/lib/place/whereabouts';
import type { Encoding } from './decode';
import type { Problem } from './problem';

/** Where a row says where it is: columns by their place, from 0. */
export type PlacedBy =
  | {
      readonly kind: 'nombre';
      readonly column: number;
      /** Of the alcaldía; null where no column says it. */
      readonly alcaldia: number | null;
    }
  | { readonly kind: 'punto'; readonly lat: number; readonly lon: number };

export interface OwnAsked {
  /** Null to tell it by the file itself. */
  readonly delimiter: string | null;
  /** Whether the first record names the columns. */
  readonly hasHeader: boolean;
  /** Null to tell it by the file itself. */
  readonly by: PlacedBy | null;
  readonly names: NamesFile;
  readonly areas: readonly Area[];
}

/** How a file is read: with it, and the file, whoever has both can read it again. */
export interface FileShape {
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** As the file names them; empty texts where it does not. */
  readonly columns: readonly string[];
  /** Records of data. */
  readonly rows: number;
  /** Records of more or fewer cells than there are columns, and the line of the first; null where there are none. */
  readonly uneven: { readonly rows: number; readonly line: number } | null;
}

/** A name that somebody has to place. */
export interface Undecided {
  /** As it is first written in the file. */
  readonly value: string;
  readonly n: number;
  /** Several colonias are called so; it is almost the name of one; no name is like it. */
  readonly why: 'varias' | 'parecida' | 'desconocida';
  /** Those that it may be, the likeliest first. */
  readonly options: readonly ColoniaKey[];
}

/** Rows, by where they are. */
export interface Placed {
  readonly byColonia: readonly { readonly clave: ColoniaKey; readonly n: number }[];
  /** How those were found. */
  readonly found: Readonly<Record<'colonia' | 'popular' | 'punto', number>>;
  /** Of those, rows whose name is also that of a place in another alcaldía, where no column tells which. */
  readonly namesakes: number;
  /** Most rows first. */
  readonly undecided: readonly Undecided[];
  /** Names, and their rows, of which there were too many to be asked for. */
  readonly unasked: { readonly names: number; readonly rows: number };
  /** In another alcaldía. */
  readonly outside: number;
  /** Without a name, or without coordinates that are numbers. */
  readonly empty: number;
}

export type OwnRead =
  | { readonly kind: 'ilegible'; readonly problem: Problem }
  | {
      readonly kind: 'leido';
      readonly shape: FileShape;
      /** Null where nothing in the file tells it. */
      readonly by: PlacedBy | null;
      /** Null where nothing tells it, or the column has so many texts that it can be of no places. */
      readonly placed: Placed | null;
    };

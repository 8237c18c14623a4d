/**
 * When a cell was counted: its vintage. Cells of one name and one vintage are the same cell, in however
 * many releases they are printed (docs/decisions/dos-cierres.md).
 */
import type { CountedPeriod } from '../registry/periods';
import type { Release } from './release';
import { createHash } from 'node:crypto';

/** The files that a cell was counted from, and their cut. */
export interface Vintage {
  /** Names the files (editionName.ts). */
  readonly edicion: string;
  /** Last day on which a case of it could have been opened; null where a release of before did not say it. */
  readonly corte: string | null;
}

/** A period of one source in one alcaldía: all that lies in it has one vintage. */
export interface CellPeriod {
  readonly fuente: string;
  readonly alcaldia: string;
  /** The table of hours counts as one of a period of its own. */
  readonly periodo_tipo: CountedPeriod | 'horario';
  readonly periodo: string;
}

/** The vintage of what a release prints of a period; undefined where it closes no such period. */
export type VintageOf = (of: CellPeriod) => Vintage | undefined;

/** Stands for all that the files of a source tell of an alcaldía: no release closes it, its vintage is that of the files. */
export const ofAllYears = (fuente: string, alcaldia: string): CellPeriod => {
  return { fuente, alcaldia, periodo_tipo: 'lapso', periodo: 'todo' };
};

export const periodKey = ({ fuente, alcaldia, periodo_tipo, periodo }: CellPeriod): string =>
  [fuente, alcaldia, periodo_tipo, periodo].join(' ');

/** Digits of the key of an alcaldía, which every key in it begins with. */
const ALCALDIA = 5;

const TYPES: readonly string[] = ['mes', 'trimestre', 'anio', 'trienio', 'lapso'];

const isType = (text: string): text is CountedPeriod => TYPES.includes(text);

/**
 * The period of a cell, by its name (cellNames.ts): of a row, of a remainder or of a total that no row
 * stands for.
 * @throws Error naming one that is written otherwise.
 */
export function periodOf(name: string): CellPeriod {
  const fields = name.split(', ');
  const isOfHours = fields.length < 6 || fields[2]?.startsWith('día ') === true;
  const [tipo = '', periodo = ''] = (isOfHours ? fields.at(-2) : fields[2])?.split(' ') ?? [];
  if (!isType(tipo)) throw new Error(`«${name}» no dice de qué periodo es.`);
  const alcaldia = (fields[1] ?? '').slice(0, ALCALDIA);
  const periodo_tipo = isOfHours ? 'horario' : tipo;
  return { fuente: fields.at(-1) ?? '', alcaldia, periodo_tipo, periodo };
}

/**
 * How a release tells its vintages. One of before they were told has a single one of each source: its
 * files. Of files that nobody knows, none is that of another release.
 * @param nth its place among the releases.
 */
export function vintagesOf(
  { vintageOf, editionOf }: Pick<Release, 'vintageOf' | 'editionOf'>,
  nth: number,
): (of: CellPeriod) => Vintage {
  return (of) =>
    vintageOf?.(of) ?? { edicion: editionOf?.(of.fuente) ?? `${NAMELESS}${nth}`, corte: null };
}

const NAMELESS = 'sin huella ';

/** The name of some files as it is told: none where nobody knows them. */
export const toldName = (edicion: string): string =>
  edicion.startsWith(NAMELESS) ? '' : (edicion.split(OTHERWISE)[0] ?? '');

/** Marks files that a release read otherwise than one before it. */
export const OTHERWISE = '~';

/**
 * A short name for the files that a source was counted from.
 * @param hashes their sha256, in any order.
 * @returns undefined where there are none.
 */
export function editionName(hashes: readonly string[]): string | undefined {
  if (hashes.length === 0) return undefined;
  return createHash('sha256').update(hashes.toSorted().join('\n')).digest('hex').slice(0, 8);
}

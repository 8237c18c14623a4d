/** Which cells of persons are tied to which of carpetas: those of the same facts, place and days. */
import { group } from 'd3';
import { placeOf, type ObservationPlace } from './cellNames';
import { yearOf } from './familyShapes';
import { TOTAL } from './lattice';
import type { Part } from './joinParts';
import { isPrinted } from './model';
import type { Suppression } from '../count/observation';
import { countsFilesOf, type FactsOf } from './sameFacts';
import { daysOf, type Days, type LapseOf } from './days';

/** A count of persons, and those of the carpetas that they are in. */
export interface Tie {
  readonly persons: string;
  /** Of one period, or of several that follow one another. */
  readonly files: readonly string[];
  /** Whether the days of the carpetas are those of the persons, lie among them, or hold them. */
  readonly days: 'same' | 'inside' | 'around';
  /** In which the days of the persons begin. */
  readonly year: number;
}

/** All that ties what some systems tell of persons to carpetas. */
export interface Ties {
  readonly list: readonly Tie[];
  /** Totals of carpetas that are printed whatever their size, by name. */
  readonly known: ReadonlyMap<string, number>;
  /** Smallest non-zero count that is printed. */
  readonly k: number;
}

export const NO_TIES: Ties = { list: [], known: new Map(), k: 1 };

interface Told {
  readonly name: string;
  readonly fuente: string;
  readonly where: string;
  readonly days: Days;
}

/**
 * @param persons, files names of cells; those of sources that say nothing of their facts are passed over.
 * @param lapseOf the days of a source that tells of no period of the calendar.
 */
export function tiesOf(
  persons: Iterable<string>,
  files: Iterable<string>,
  factsOf: FactsOf,
  lapseOf: LapseOf,
): readonly Tie[] {
  const byPlace = group(wholes(files, 'carpetas', factsOf, lapseOf), ({ where }) => where);
  return wholes(persons, 'personas', factsOf, lapseOf).flatMap((own) => {
    const near = (byPlace.get(own.where) ?? []).filter(({ fuente }) =>
      countsFilesOf(factsOf(fuente), factsOf(own.fuente)),
    );
    return [...group(near, ({ fuente }) => fuente).values()].flatMap((told) => tiesWith(own, told));
  });
}

/**
 * The names of the persons whose carpetas, of the same days, are printed.
 * @param parts the systems in which the carpetas are, of several vintages; the youngest tells.
 */
export function besidePrinted({ list, known }: Ties, parts: readonly Part[]): ReadonlySet<string> {
  if (list.length === 0) return new Set();
  const youngest = youngestOf(parts);
  const isSeen = (name: string) => youngest.get(name)?.isSeen ?? known.has(name);
  return new Set(
    list
      .filter(({ files, days }) => days === 'same' && files.every(isSeen))
      .map(({ persons }) => persons),
  );
}

interface Shown {
  readonly isSeen: boolean;
  readonly suppression: Suppression;
}

/** How each cell is printed in its youngest vintage. */
export function youngestOf(parts: readonly Part[]): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown & { readonly ordinal: number }>();
  for (const { system, suppressions, vintageOf } of parts.toReversed()) {
    system.names.forEach((name, cell) => {
      const { ordinal } = vintageOf(name);
      if (ordinal < (shown.get(name)?.ordinal ?? 0)) return;
      const suppression = suppressions[cell] ?? 'ninguna';
      const isSeen = isPrinted(system.kinds[cell], suppression);
      shown.set(name, { isSeen, suppression, ordinal });
    });
  }
  return shown;
}

/** Cells of all sexes and ages whose days are known. */
function wholes(
  names: Iterable<string>,
  cuenta: 'carpetas' | 'personas',
  factsOf: FactsOf,
  lapseOf: LapseOf,
): readonly Told[] {
  return [...new Set(names)].flatMap((name): readonly Told[] => {
    const place = placeOf(name);
    if (place === undefined || place.sexo !== TOTAL || place.edad !== TOTAL) return [];
    if (factsOf(place.fuente)?.cuenta !== cuenta) return [];
    const days = daysOf(place, lapseOf);
    return days === undefined ? [] : [{ name, fuente: place.fuente, where: whereOf(place), days }];
  });
}

const whereOf = ({ indicador, clave }: ObservationPlace): string => `${indicador} ${clave}`;

function tiesWith({ name: persons, days }: Told, told: readonly Told[]): readonly Tie[] {
  const tie = (files: readonly Told[], how: Tie['days']): readonly Tie[] =>
    files.length === 0
      ? []
      : [{ persons, files: files.map(({ name }) => name), days: how, year: yearOf(days.from) }];
  const inside = chainOf(
    told.filter((own) => own.days.from >= days.from && own.days.until <= days.until),
  );
  const isWhole = inside[0]?.days.from === days.from && inside.at(-1)?.days.until === days.until;
  if (isWhole) return tie(inside, 'same');
  const around = told
    .filter((own) => own.days.from <= days.from && own.days.until >= days.until)
    .toSorted((a, b) => lengthOf(a.days) - lengthOf(b.days));
  return [...tie(inside, 'inside'), ...tie(around.slice(0, 1), 'around')];
}

/** Periods that follow one another without a gap, from the first day on, the longest first. */
function chainOf(told: readonly Told[]): readonly Told[] {
  const chain: Told[] = [];
  const sorted = told.toSorted(
    (a, b) => a.days.from.localeCompare(b.days.from) || lengthOf(b.days) - lengthOf(a.days),
  );
  for (const own of sorted) {
    const last = chain.at(-1);
    if (last === undefined || own.days.from === last.days.until) chain.push(own);
  }
  return chain;
}

const lengthOf = ({ from, until }: Days): number => Date.parse(until) - Date.parse(from);

/** A file of the reader's → its rows by colonia. It keeps counts of each name, and never a row. */
import { nearSearch, type FuseClass } from '$old/lib/figures/controls/nameSearch';
import { areaIndex } from '$old/lib/place/areaIndex';
import { placeIndex } from '$old/lib/place/names';
import { namesOf } from '$old/lib/place/namesFile';
import { nameCounter } from '../matching/nameCounter';
import { pointCounter } from '../matching/pointCounter';
import type { OwnAsked, OwnRead, Placed, PlacedBy } from './asked';
import { withEncoding, type Bytes, type Encoding } from './decode';
import { guessPlacedBy, type Known } from './guess';
import { UnreadableError } from './problem';
import { delimiterOf, recordsOf, type CsvRecord } from './records';

/** Records by which the columns of the places are told. */
const LOOKED_AT = 500;

/** Of one way of placing: told each row, and at last where all were. */
export interface Counter {
  add(cells: readonly string[]): void;
  /** Null where there were too many names. */
  placed(): Placed | null;
}

/** @param report the share that is read, 0 to 1 */
export function readOwn(
  bytes: Bytes,
  asked: OwnAsked,
  fuse: FuseClass,
  report: (share: number) => void = () => {},
): OwnRead {
  const index = placeIndex(namesOf(asked.names));
  const known: Known = {
    index,
    areas: areaIndex(asked.areas),
    alcaldias: asked.names.alcaldias,
    alcaldia: asked.names.alcaldia,
  };
  const alike = nearSearch(fuse, index.inside);
  const counterOf = (by: PlacedBy): Counter =>
    by.kind === 'punto' ? pointCounter(by, known.areas) : nameCounter(by, known, alike);
  try {
    return withEncoding(bytes, (texts, encoding) => readAs(texts, encoding), report);
  } catch (thrown) {
    if (!(thrown instanceof UnreadableError)) throw thrown;
    return { kind: 'ilegible', problem: thrown.problem };
  }

  function readAs(pieces: Generator<string>, encoding: Encoding): OwnRead {
    const beginning = takeFrom(pieces, 1).join('');
    const delimiter = asked.delimiter ?? delimiterOf(beginning);
    const records = recordsOf(after([beginning], pieces), delimiter);
    const first = takeFrom(records, LOOKED_AT + 1);
    const columns = columnsOf(first, asked.hasHeader);
    const sample = asked.hasHeader ? first.slice(1) : first;
    if (sample.length === 0) throw new UnreadableError({ kind: 'vacio' });
    const by = asked.by ?? guessPlacedBy(columns, sample, known);
    const counter = by === null ? null : counterOf(by);
    let rows = 0;
    const uneven = { rows: 0, line: 0 };
    for (const { cells, line } of after(sample, records)) {
      rows += 1;
      if (cells.length !== columns.length) {
        uneven.line = uneven.rows === 0 ? line : uneven.line;
        uneven.rows += 1;
      }
      counter?.add(cells);
    }
    const shape = { encoding, delimiter, columns, rows, uneven: uneven.rows > 0 ? uneven : null };
    return { kind: 'leido', shape, by, placed: counter?.placed() ?? null };
  }
}

/** Empty texts where nothing names them. */
function columnsOf(first: readonly CsvRecord[], hasHeader: boolean): readonly string[] {
  const cells = first[0]?.cells ?? [];
  return cells.map((name) => (hasHeader ? name.trim() : ''));
}

/** So many of what comes next, or all. */
function takeFrom<Item>(items: Generator<Item>, most: number): readonly Item[] {
  const taken: Item[] = [];
  while (taken.length < most) {
    const next = items.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

function* after<Item>(first: readonly Item[], rest: Generator<Item>): Generator<Item> {
  yield* first;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

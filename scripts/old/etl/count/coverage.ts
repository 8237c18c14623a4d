/** The months that a source's files tell of, indicator by indicator: of the others nothing is said, not even zero. */
import type { FileRead } from '../read/readSource';
import type { CaseSource } from '../registry/source';
import { periodsWithin } from '../registry/periods';
import type { SourceValue } from '../registry/sourceValues';

const DAY = 86_400_000;
/** A file whose first case is this close to the source's first day begins on that day: cases are few at first. */
const NEAR_FIRST_DAY = 92 * DAY;
/** Days without a case at the beginning of a month, or between two files, that are no gap. */
const QUIET = 7;

export type CoveredFile = Pick<FileRead, 'cut' | 'begins' | 'covers'>;

/** First days of the months that are covered whole, in order. */
export type Coverage = ReadonlyMap<string, readonly string[]>;

/**
 * @param firstDay facts before it are not published.
 * @returns the months of every indicator of the source; a sum has those that all its parts have.
 */
export function coverageOf(
  source: CaseSource,
  values: readonly SourceValue[],
  files: readonly CoveredFile[],
  firstDay: string,
): Coverage {
  const months = new Map<string, readonly string[]>();
  const of = (id: string): readonly string[] => {
    const known = months.get(id);
    if (known !== undefined) return known;
    const parts = source.indicadores.filter(({ padre }) => padre === id);
    const own =
      parts.length === 0
        ? monthsOf(files.filter(tellsOf(id, values)), firstDay)
        : parts.map((part) => of(part.id)).reduce((a, b) => a.filter((month) => b.includes(month)));
    months.set(id, own);
    return own;
  };
  source.indicadores.forEach(({ id }) => of(id));
  return months;
}

/** Of a source with a lapse: the indicators that its files tell of, each without a month. */
export function coverageOfLapse(
  { indicadores }: CaseSource,
  values: readonly SourceValue[],
  files: readonly CoveredFile[],
): Coverage {
  const isTold = (id: string): boolean => {
    const parts = indicadores.filter(({ padre }) => padre === id);
    return parts.length === 0
      ? files.some(tellsOf(id, values))
      : parts.every((part) => isTold(part.id));
  };
  return new Map(indicadores.filter(({ id }) => isTold(id)).map(({ id }) => [id, []]));
}

const tellsOf =
  (id: string, values: readonly SourceValue[]) =>
  ({ covers }: CoveredFile) =>
    covers === null ||
    values.every(({ valor, indicador }) => indicador !== id || covers.includes(valor));

function monthsOf(files: readonly CoveredFile[], firstDay: string): readonly string[] {
  const months = spansOf(files, firstDay).flatMap(({ from, to }) =>
    periodsWithin('mes', from, to).map(({ desde }) => desde),
  );
  return [...new Set(months)].toSorted();
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** What files cover, those that follow one another joined. */
function spansOf(files: readonly CoveredFile[], firstDay: string): readonly Span[] {
  const each = files
    .map(({ begins, cut }) => ({ from: beginning(begins, firstDay), to: cut.ultimoHecho }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const joined: Span[] = [];
  for (const span of each) {
    const last = joined.at(-1);
    if (last !== undefined && Date.parse(span.from) <= Date.parse(last.to) + (QUIET + 1) * DAY) {
      joined[joined.length - 1] = { from: last.from, to: span.to > last.to ? span.to : last.to };
    } else {
      joined.push(span);
    }
  }
  return joined;
}

function beginning(begins: string, firstDay: string): string {
  if (Date.parse(begins) <= Date.parse(firstDay) + NEAR_FIRST_DAY) return firstDay;
  return Number(begins.slice(8)) <= QUIET ? `${begins.slice(0, 8)}01` : begins;
}

/** Which files of a build are two editions of one, and what both tell in full. */
import { group } from 'd3';
import { coverageOf, type Coverage } from '../count/coverage';
import type { Replacement } from '../harmonise/overlap';
import { periodsOf } from '../registry/periods';
import type { SourceValue } from '../registry/sourceValues';
import type { FileRead } from '../read/readSource';
import type { CaseSource } from '../registry/source';

export type ComparedFile = Pick<
  FileRead,
  'cut' | 'begins' | 'covers' | 'place' | 'sha256' | 'opened'
>;

export interface FilePair extends Replacement {
  readonly de: string;
  readonly a: string;
  /** The older file's. */
  readonly cut: string;
  /** The one alcaldía that the older is of, in capitals; null where it is of more. */
  readonly place: string | null;
  /** Both tell when cases were opened. */
  readonly opened: boolean;
  /** Years of fact that both tell in full: of any indicator, and of each. */
  readonly years: readonly number[];
  readonly yearsOf: ReadonlyMap<string, readonly number[]>;
}

/** @param firstDay facts before it are not published. */
export function filePairs(
  source: CaseSource,
  values: readonly SourceValue[],
  files: readonly ComparedFile[],
  replacements: readonly Replacement[],
  firstDay: string,
): readonly FilePair[] {
  const coverages = files.map((file) => coverageOf(source, values, [file], firstDay));
  const pairs = group(replacements, ({ older, newer }) => `${older} ${newer}`).values();
  return [...pairs].flatMap((parts) => {
    const [{ older, newer } = { older: -1, newer: -1 }] = parts;
    const [before, after] = [files[older], files[newer]];
    if (before === undefined || after === undefined) return [];
    const yearsOf = commonYears(coverages[older], coverages[newer]);
    const years = [...new Set([...yearsOf.values()].flat())].toSorted((a, b) => a - b);
    if (years.length === 0) return [];
    return [
      {
        older,
        newer,
        holds: (text: string) => `(${parts.map(({ holds }) => holds(text)).join(' OR ')})`,
        de: shortened(before.sha256),
        a: shortened(after.sha256),
        cut: before.cut.corte,
        place: before.place,
        opened: before.opened && after.opened,
        years,
        yearsOf,
      },
    ];
  });
}

/** Enough of a sha256 to find its file in the manifest. */
const shortened = (sha256: string) => sha256.slice(0, 12);

function commonYears(before: Coverage = new Map(), after: Coverage = new Map()) {
  return new Map(
    [...before].map(([indicador, months]) => {
      const common = new Set(after.get(indicador));
      const both = months.filter((month) => common.has(month));
      return [
        indicador,
        periodsOf('anio', both).map(({ desde }) => Number(desde.slice(0, 4))),
      ] as const;
    }),
  );
}

/** What releases print, written by hand, and the system that they make together as words and numbers. */
import type { Suppression } from '../../../scripts/etl/count/observation';
import type { Joint, Part } from '../../../scripts/etl/cells/joinParts';
import { SystemBuilder, type CellKind } from '../../../scripts/etl/cells/model';

export interface Told {
  readonly kind?: CellKind;
  readonly own?: Suppression;
  readonly row?: number;
  readonly year?: number;
  readonly district?: number;
}
type Cell = readonly [name: string, value: number, told?: Told];
export type Sum = readonly [total: string, parts: readonly string[], implied?: boolean];

/** What one release prints, counted from files of a name, in their place among all. */
export function part(at: number, cells: readonly Cell[], sums: readonly Sum[] = []): Part {
  const builder = new SystemBuilder();
  cells.forEach(([name, value, told]) =>
    builder.add({ kind: 'published', value, name, year: 2019, ...told }),
  );
  const cellOf = (name: string) => cells.findIndex(([own]) => own === name);
  for (const [total, parts, implied] of sums) {
    builder.relate(cellOf(total), parts.map(cellOf), implied);
  }
  return {
    system: builder.close(),
    suppressions: cells.map(([, , told]) => told?.own ?? 'ninguna'),
    vintageOf: () => ({ edicion: `v${at}`, ordinal: at }),
  };
}

export const only = (joints: readonly Joint[]): Joint => {
  const [joint, ...others] = joints;
  if (joint === undefined || others.length > 0) throw new Error('it is not one system');
  return joint;
};

/** «a v1» for a cell of a vintage, and its name for a loose one. */
export const namesOf = ({ system, ownNames, editions }: Joint) =>
  system.names.map((name, cell) =>
    ownNames[cell] === '' ? name : `${ownNames[cell] ?? ''} ${editions[cell] ?? ''}`,
  );

/** Each sum, with a «~» before what others say already, and the year and pair that it is of behind. */
export function sumsOf(joint: Joint): readonly string[] {
  const names = namesOf(joint);
  return joint.system.relations.map(({ total, parts, implied, addsIn }) => {
    const sum = parts.map((cell) => names[cell]).join(' + ');
    return `${implied ? '~ ' : ''}${names[total] ?? ''} = ${sum}${addsIn === 0 ? '' : ` (${addsIn})`}`;
  });
}

export function cellsOf(joint: Joint) {
  const { kinds, values, rows, years, districts, vintages } = joint.system;
  return Object.fromEntries(
    namesOf(joint).map((name, cell) => [
      name,
      {
        kind: kinds[cell],
        own: joint.suppressions[cell],
        value: values[cell],
        row: rows[cell],
        year: years[cell],
        district: districts[cell],
        vintage: vintages[cell],
      },
    ]),
  );
}

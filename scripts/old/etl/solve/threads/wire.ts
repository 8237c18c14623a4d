/** A system as it travels to a thread: numbers in rows, and no names, which only errors need. */
import * as v from 'valibot';
import { relationsOf, type Relation, type System } from '../../cells/model';

const integers = v.instance(Int32Array);

export const wireSchema = v.object({
  kinds: v.array(v.picklist(['public', 'published', 'told', 'withheld', 'untold', 'rest'])),
  values: integers,
  years: integers,
  districts: integers,
  vintages: integers,
  totals: integers,
  /** Where the parts of each relation begin in `parts`; one more than there are relations. */
  starts: integers,
  parts: integers,
  implied: integers,
  addsIn: integers,
});

export type Wire = v.InferOutput<typeof wireSchema>;

export function toWire({ kinds, values, years, districts, vintages, relations }: System): Wire {
  const starts = new Int32Array(relations.length + 1);
  relations.forEach(({ parts }, position) => {
    starts[position + 1] = (starts[position] ?? 0) + parts.length;
  });
  return {
    kinds: [...kinds],
    values: Int32Array.from(values),
    years: Int32Array.from(years),
    districts: Int32Array.from(districts),
    vintages: Int32Array.from(vintages),
    totals: Int32Array.from(relations, ({ total }) => total),
    starts,
    parts: Int32Array.from(relations.flatMap(({ parts }) => parts)),
    implied: Int32Array.from(relations, ({ implied }) => (implied ? 1 : 0)),
    addsIn: Int32Array.from(relations, ({ addsIn }) => addsIn),
  };
}

export function fromWire(wire: Wire): System {
  const { kinds, values, years, districts, vintages, totals, starts, parts, implied, addsIn } =
    wire;
  const relations = Array.from(totals, (total, position): Relation => {
    return {
      total,
      parts: [...parts.subarray(starts[position], starts[position + 1])],
      implied: implied[position] === 1,
      addsIn: addsIn[position] ?? 0,
    };
  });
  return {
    kinds,
    rows: new Int32Array(kinds.length).fill(-1),
    values,
    names: [],
    years,
    districts,
    vintages,
    relations,
    relationsOf: relationsOf(kinds.length, relations),
  };
}

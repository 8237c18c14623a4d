/** Rows of the files as the options of a select. */
import type { EditedRow } from './editing';

/** Characters of an agreement in an option: longer ones widen the select beyond a phone. */
const LONGEST = 80;

interface Option {
  readonly value: string;
  readonly name: string;
}

export const agreementOptions = (rows: readonly EditedRow[]): readonly Option[] =>
  latestFirst(
    rows.map(({ cells: { id = '', acuerdo = '' } }) => ({
      value: id,
      name: `${id} · ${cut(acuerdo)}`,
    })),
  );

export const sessionOptions = (rows: readonly EditedRow[]): readonly Option[] =>
  latestFirst(
    rows.map(({ cells: { fecha = '', nombre = '' } }) => ({
      value: fecha,
      name: `${fecha} · ${nombre}`,
    })),
  );

/** A file that she opens may repeat or lack what tells its rows apart: its first such row stands for all. */
function latestFirst(options: readonly Option[]): readonly Option[] {
  const first = new Map<string, Option>();
  for (const option of options) {
    if (option.value.trim() !== '' && !first.has(option.value)) first.set(option.value, option);
  }
  return [...first.values()].reverse();
}

const cut = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;

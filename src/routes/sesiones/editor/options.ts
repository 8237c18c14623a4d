/** Rows of the files as the options of a select. */
import type { EditedRow } from '$lib/agreements/editing';

/** Characters of an agreement in an option: longer ones widen the select beyond a phone. */
const LONGEST = 80;

interface Option {
  readonly value: string;
  readonly name: string;
}

/** Latest first. */
export const agreementOptions = (rows: readonly EditedRow[]): readonly Option[] =>
  rows
    .map(({ cells: { id = '', acuerdo = '' } }) => ({ value: id, name: `${id} · ${cut(acuerdo)}` }))
    .toReversed();

export const sessionOptions = (rows: readonly EditedRow[]): readonly Option[] =>
  rows
    .map(({ cells: { fecha = '', nombre = '' } }) => ({
      value: fecha,
      name: `${fecha} · ${nombre}`,
    }))
    .toReversed();

const cut = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;

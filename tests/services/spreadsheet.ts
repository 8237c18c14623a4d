/** The bytes that a spreadsheet gives back, in each of the ways in which it saves a CSV. */
import Papa from 'papaparse';

type Records = readonly (readonly string[])[];

const between = (records: Records, delimiter: string, newline = '\r\n') =>
  Papa.unparse(
    records.map((cells) => [...cells]),
    { delimiter, newline },
  );

/** Those of Windows-1252 that Latin-1 hasn't, as far as a sheet has them. */
const ABOVE_LATIN: Readonly<Record<string, number>> = {
  '–': 0x96,
  '—': 0x97,
  '’': 0x92,
  '“': 0x93,
};

const windows1252 = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => ABOVE_LATIN[letter] ?? letter.charCodeAt(0)));

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

/** A spreadsheet takes a number that stands alone for one, and drops its zeros. */
const asNumbers = (records: Records): Records =>
  records.map((cells) => cells.map((cell) => (/^\d+$/.test(cell) ? String(Number(cell)) : cell)));

/** In the short date of Mexico. */
const withLocalDates = (records: Records): Records =>
  records.map((cells) => cells.map((cell) => cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')));

const withBlankRows = (records: Records): Records => [
  ...records,
  ...[1, 2, 3].map(() => (records[0] ?? []).map(() => '')),
];

export const SAVED: Readonly<Record<string, (records: Records) => Buffer>> = {
  'UTF-8 with its mark, commas': (records) => Buffer.from(`\uFEFF${between(records, ',')}`),
  'UTF-8 without mark, line feeds': (records) => Buffer.from(between(records, ',', '\n')),
  'Windows-1252, semicolons': (records) => windows1252(between(records, ';')),
  'Windows-1252, semicolons, local dates': (records) =>
    windows1252(between(withLocalDates(asNumbers(records)), ';')),
  'UTF-16, tabs': (records) => utf16(between(records, '\t')),
  'a line that says the mark, blank rows at the end': (records) =>
    Buffer.from(`\uFEFFsep=;\r\n${between(withBlankRows(records), ';')}`),
  'carriage returns alone': (records) => Buffer.from(between(records, ',', '\r')),
};

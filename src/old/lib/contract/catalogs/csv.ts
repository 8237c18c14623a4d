/** CSV as a person keeps it: read with the number of each line, written as it was read. */
import Papa from 'papaparse';
import { unescapeFormula } from './formulas';

export interface SheetLine {
  /** 1 is the header: a quoted cell may hold line breaks, so this isn't the row's number. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  /** Without blank lines; the first is the header. */
  readonly lines: readonly SheetLine[];
  /** The line where a quote opens and never closes, or closes too early; null in a sound file. */
  readonly brokenQuote: number | null;
}

/** Cells between commas, with or without the mark and the line ends of a spreadsheet. */
export function parseCsv(text: string): Sheet {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' });
  let next = 1;
  const lines = data.map((cells) => {
    const line = next;
    next += cells.join('').split('\n').length;
    return { line, cells: cells.map(unescapeFormula) };
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  return {
    lines: lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    brokenQuote: broken === undefined ? null : (lines[broken.row ?? 0]?.line ?? 1),
  };
}

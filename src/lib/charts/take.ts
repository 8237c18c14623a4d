/** The numbers of a figure as a reader takes them away. */
import { plainRowsOf, type Answer } from '../data/query';

/** To be pasted into a sheet: columns parted by tabs, answers by an empty line. */
export const asTables = (answers: readonly Answer[]): string =>
  answers
    .map((answer) => {
      const rows = plainRowsOf(answer).map((row) => Object.values(row).join('\t'));
      return [Object.keys(answer.columns).join('\t'), ...rows].join('\n');
    })
    .join('\n\n');

export async function asCsv(answers: readonly Answer[]): Promise<Blob> {
  const { default: Papa } = await import('papaparse');
  const text = answers.map((answer) => Papa.unparse([...plainRowsOf(answer)])).join('\n\n');
  return new Blob(['\uFEFF', text], { type: 'text/csv' });
}

export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

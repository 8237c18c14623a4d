/** What is known of every group, as the table of docs/decisions/mutaciones.md. */
import { shareOf, type Score } from './results';

export interface GroupRow {
  readonly group: string;
  readonly score: Score;
  /** Files that are measured as they are now, and all. */
  readonly measured: number;
  readonly files: number;
  /** Of a sample: from how many mutants it was drawn. */
  readonly of?: number;
}

/** One decimal and never rounded up: 89.96 % is not 90. */
const percentOf = (score: Score): string =>
  `${(Math.floor(1000 * shareOf(score)) / 10).toFixed(1)} %`;

/** Markdown, a row per group. */
export function tableOf(rows: readonly GroupRow[]): string {
  const cells = rows.map(({ group, score, measured, files, of }) => [
    of === undefined ? group : `${group} (muestra de ${of})`,
    `${score.killed}`,
    `${score.survived}`,
    `${score.equivalent}`,
    percentOf(score),
    `${measured} de ${files}`,
  ]);
  const head = [
    'grupo',
    'notados',
    'no notados',
    'equivalentes',
    'de los distinguibles',
    'archivos',
  ];
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

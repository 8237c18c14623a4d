import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './machine';
import type { Measure } from './measure';

const HEAD = ['qué', 'medido', 'meta', 'se cumple'];

/** Prints the measures as a table whose columns line up. */
export function printTable(measures: readonly Measure[]): void {
  const rows = [HEAD, ...measures.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  }
}

/** Keeps the measures for the next reader: results.md, and results.json with the raw figures. */
export function writeResults(folder: string, machine: Machine, measures: readonly Measure[]): void {
  const row = (values: readonly string[]): string => `| ${values.join(' | ')} |`;
  const text = [
    '# Medidas',
    '',
    'Las escribe `npm run bench`; las metas son las del diseño. Lo del ETL se mide como razón contra',
    'un escaneo de DuckDB del mismo archivo en la misma corrida, para que no dependa de la máquina.',
    '',
    ...Object.entries(machine).map(([fact, value]) => `- ${fact}: ${value}`),
    '',
    row(HEAD),
    row(HEAD.map(() => '---')),
    ...measures.map((measure) => row(cells(measure))),
    '',
  ];
  writeFileSync(join(folder, 'results.md'), text.join('\n'));
  writeFileSync(
    join(folder, 'results.json'),
    `${JSON.stringify({ machine, measures }, null, 2)}\n`,
  );
}

function cells({ what, measured, goal, holds }: Measure): string[] {
  return [what, measured, goal, holds === null ? '—' : holds ? 'sí' : 'NO'];
}

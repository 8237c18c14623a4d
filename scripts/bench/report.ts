import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
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

/** results.json: by group, on which machine it was measured and what. */
const keptSchema = v.record(
  v.string(),
  v.object({
    machine: v.record(v.string(), v.string()),
    measures: v.array(
      v.object({
        what: v.string(),
        measured: v.string(),
        goal: v.string(),
        holds: v.nullable(v.boolean()),
        figures: v.record(v.string(), v.number()),
      }),
    ),
  }),
);

type Kept = Readonly<
  Record<string, { readonly machine: Machine; readonly measures: readonly Measure[] }>
>;

/**
 * Keeps the measures for the next reader: results.md, and results.json with the raw figures. What is
 * known of a group that was not measured now stays, with the machine on which it was.
 */
export function keepResults(
  folder: string,
  machine: Machine,
  measured: Readonly<Record<string, readonly Measure[]>>,
): void {
  const path = join(folder, 'results.json');
  const known = existsSync(path) ? v.parse(keptSchema, JSON.parse(readFileSync(path, 'utf8'))) : {};
  const now = Object.entries(measured).map(([group, measures]) => [group, { machine, measures }]);
  const kept: Kept = { ...known, ...Object.fromEntries(now) };
  writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`);
  writeFileSync(join(folder, 'results.md'), textOf(kept));
}

function textOf(kept: Kept): string {
  let before = '';
  const tables = Object.values(kept).flatMap(({ machine, measures }) => {
    const facts = Object.entries(machine).map(([fact, value]) => `- ${fact}: ${value}`);
    const isSame = facts.join() === before;
    before = facts.join();
    const rows = measures.map((measure) => row(cells(measure)));
    return isSame ? rows : ['', ...facts, '', row(HEAD), row(HEAD.map(() => '---')), ...rows];
  });
  return [
    '# Medidas',
    '',
    'Las escribe `npm run bench`; las metas son las del diseño. Lo del ETL se mide como razón contra',
    'un escaneo de DuckDB del mismo archivo en la misma corrida, y en tiempo de procesador, para que no',
    'dependa de la máquina ni de lo que haga además.',
    ...tables,
    '',
  ].join('\n');
}

const row = (values: readonly string[]): string => `| ${values.join(' | ')} |`;

function cells({ what, measured, goal, holds }: Measure): string[] {
  return [what, measured, goal, holds === null ? '—' : holds ? 'sí' : 'NO'];
}

/** The table of engines, printed once the tests have run: route by engine. */
import type { FullResult, Reporter, TestCase } from '@playwright/test/reporter';

export interface EngineOfRow {
  readonly name: string;
  /** Of the headings and tables of every page opened, and after every change. */
  readonly hash: string;
  readonly complaints: readonly string[];
}

export interface Row {
  readonly route: string;
  /** How many pages of the route were opened. */
  readonly pages: number;
  /** What was changed on one of them. */
  readonly changed: readonly string[];
  readonly engines: readonly EngineOfRow[];
}

const ANNOTATION = 'engines';

/** A row, as an annotation of its test. */
export const annotationOf = (row: Row) => ({ type: ANNOTATION, description: JSON.stringify(row) });

/** Playwright's reporter: without a row it says nothing. */
export default class EngineTable implements Reporter {
  private readonly rows: Row[] = [];

  printsToStdio(): boolean {
    return false;
  }

  onTestEnd(test: TestCase): void {
    for (const { type, description = '' } of test.annotations) {
      if (type === ANNOTATION) this.rows.push(JSON.parse(description));
    }
  }

  onEnd(_result: FullResult): void {
    if (this.rows.length > 0) console.log(`\n${written(this.rows)}\n`);
  }
}

/** As lines of text, one for each row, under the names of the engines. */
export function written(rows: readonly Row[]): string {
  const names = rows[0]?.engines.map(({ name }) => name) ?? [];
  const lines = [
    ['Ruta', ...names, 'Páginas', 'Errores', 'Lo que se cambió'],
    ...rows.map(({ route, pages, changed, engines }) => [
      route,
      ...engines.map(({ hash }) => hash),
      String(pages),
      engines.map(({ complaints }) => complaints.length).join(' '),
      changed.join(', '),
    ]),
  ];
  const widths = lines[0]?.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

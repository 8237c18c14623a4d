/** A row being written: its cells, and which of its mistakes are already told. */
import type { FieldProblems } from './form';
import type { Change, EditedFile } from './editing';
import { fieldMessage } from './words/es/fieldMessage';

type Row = Readonly<Record<string, string>>;

export class Draft {
  readonly file: EditedFile;
  readonly #raw: string | null;
  readonly #initial: Row;
  readonly #check: (cells: Row) => FieldProblems;
  readonly #told: Record<string, boolean> = $state({});
  #tried = $state(false);
  cells: Row = $state.raw({});
  readonly problems: FieldProblems = $derived.by(() => this.#check(this.cells));
  readonly dirty: boolean = $derived.by(() =>
    Object.entries(this.cells).some(([column, cell]) => cell !== (this.#initial[column] ?? '')),
  );

  /**
   * @param raw the line that changes, as its file has it; null for a new one
   * @param initial cells to start from
   * @param cells what is already typed over them
   */
  constructor(
    {
      file,
      raw,
      initial,
      cells = initial,
    }: Omit<Change, 'cells'> & {
      readonly initial: Row;
      readonly cells?: Row;
    },
    check: (cells: Row) => FieldProblems,
  ) {
    this.file = file;
    this.#raw = raw;
    this.#initial = initial;
    this.#check = check;
    this.cells = cells;
    // A row that is there is wrong from the start, if it is.
    this.#tried = raw !== null;
  }

  get isNew(): boolean {
    return this.#raw === null;
  }

  get initial(): Row {
    return this.#initial;
  }

  get change(): Change {
    return { file: this.file, raw: this.#raw, cells: this.cells };
  }

  valueOf(column: string): string {
    return this.cells[column] ?? '';
  }

  set(typed: Row): void {
    this.cells = { ...this.cells, ...typed };
    for (const column of Object.keys(typed)) this.#told[column] = true;
  }

  /** What is wrong with a field, once something was typed in it or saving was tried. */
  messageOf(column: string): string | null {
    const problem = this.problems.get(column);
    if (problem === undefined || !(this.#tried || this.#told[column] === true)) return null;
    return fieldMessage(problem);
  }

  /** Tells every mistake. @returns whether there is none. */
  whole(): boolean {
    this.#tried = true;
    return this.problems.size === 0;
  }
}

/** The forms begun, one for each thing that can be done: going to another loses none. */
import type { EditedFile, EditedRow } from './editing';
import type { Desk } from './desk.svelte';
import type { Draft } from './draft.svelte';
import { taskWords } from './words/es/desk';

export const TASKS = ['acuerdo', 'cambio', 'avance', 'sesion'] as const;

export type Task = (typeof TASKS)[number];

export class Drafts {
  readonly #desk: Desk;
  #begun: Readonly<Record<string, Draft>> = $state.raw({});
  task: Task | null = $state(null);
  /** Identifier of the agreement that is changed. */
  changed: string = $state('');

  readonly current: Draft | null = $derived.by(() => this.#begun[this.#key] ?? null);
  readonly anyDirty: boolean = $derived.by(() =>
    Object.values(this.#begun).some(({ dirty }) => dirty),
  );
  /** Whether a change to an agreement is half made. */
  readonly changing: boolean = $derived.by(() =>
    Object.values(this.#begun).some(({ dirty, isNew }) => dirty && !isNew),
  );
  readonly title: string = $derived.by(() => {
    if (this.current?.isNew === false) {
      const { id } = this.current.initial;
      return id === undefined ? taskWords.changeOne : taskWords.change(id);
    }
    return this.task === null ? '' : taskWords.names[this.task];
  });

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get #key(): string {
    return this.task === 'cambio' ? `cambio ${this.changed}` : (this.task ?? '');
  }

  choose(task: Task): void {
    this.task = task;
    if (task === 'cambio' || this.current !== null) return;
    const desk = this.#desk;
    if (task === 'acuerdo') this.#hold(desk.newAgreement());
    else if (task === 'avance') this.#hold(desk.newProgress());
    else this.#hold(desk.newSession());
  }

  change(row: EditedRow): void {
    this.task = 'cambio';
    this.changed = row.cells.id ?? '';
    // One begun on a line that was written again meanwhile would change nothing.
    const raw = this.current?.change.raw;
    if (this.current === null || (!this.current.dirty && raw !== row.record.raw)) {
      this.#hold(this.#desk.agreementDraft(row));
    }
  }

  /** A form that was saved gives way to none. */
  done(draft: Draft): void {
    this.#keep((each) => each !== draft);
    this.task = null;
    this.changed = '';
  }

  /** Forgets the forms in which nothing was typed: their files are others now. */
  forgetUntouched(): void {
    this.#keep(({ dirty }) => dirty);
    if (this.current === null) this.task = null;
  }

  /** Whether going on with a change would take the place of something being written. */
  wouldReplace(draft: Draft): boolean {
    return this.#begun[keyOf(draft)]?.dirty === true;
  }

  /** Goes on with a change that was taken back. */
  resume(draft: Draft): void {
    this.task = taskOf(draft);
    this.changed = draft.isNew ? '' : (draft.initial.id ?? '');
    this.#hold(draft);
  }

  #keep(kept: (draft: Draft) => boolean): void {
    this.#begun = Object.fromEntries(
      Object.entries(this.#begun).filter(([, draft]) => kept(draft)),
    );
  }

  #hold(draft: Draft): void {
    this.#begun = { ...this.#begun, [keyOf(draft)]: draft };
  }
}

const NEW_ROWS: Readonly<Record<EditedFile, Exclude<Task, 'cambio'>>> = {
  'acuerdos.csv': 'acuerdo',
  'avances.csv': 'avance',
  'sesiones.csv': 'sesion',
};

const taskOf = ({ isNew, file }: Draft): Task => (isNew ? NEW_ROWS[file] : 'cambio');

const keyOf = (draft: Draft): string =>
  draft.isNew ? taskOf(draft) : `cambio ${draft.initial.id ?? ''}`;

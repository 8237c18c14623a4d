/** The forms begun, one for each thing that can be done: going to another loses none. */
import type { EditedRow } from '$lib/agreements/editing';
import type { Desk } from './desk.svelte';
import type { Draft } from './draft.svelte';

export const TASKS = [
  { id: 'acuerdo', name: 'Acuerdo nuevo' },
  { id: 'cambio', name: 'Cambiar un acuerdo' },
  { id: 'avance', name: 'Anotar un avance' },
  { id: 'sesion', name: 'Sesión nueva' },
] as const;

export type Task = (typeof TASKS)[number]['id'];

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
    if (this.current?.isNew === false) return `Cambiar ${this.current.initial.id ?? 'un acuerdo'}`;
    return TASKS.find(({ id }) => id === this.task)?.name ?? '';
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
    this.#begun = Object.fromEntries(
      Object.entries(this.#begun).filter(([, each]) => each !== draft),
    );
    // The next new agreement takes the identifier after the one just added.
    const fresh = this.#begun.acuerdo;
    if (fresh !== undefined && !fresh.dirty) this.#begun = without(this.#begun, 'acuerdo');
    this.task = null;
    this.changed = '';
  }

  /** Goes on with a change that was taken back. */
  resume(draft: Draft): void {
    if (draft.isNew) {
      this.task =
        draft.file === 'acuerdos.csv'
          ? 'acuerdo'
          : draft.file === 'avances.csv'
            ? 'avance'
            : 'sesion';
    } else {
      this.task = 'cambio';
      this.changed = draft.initial.id ?? '';
    }
    this.#hold(draft);
  }

  #hold(draft: Draft): void {
    this.#begun = { ...this.#begun, [this.#key]: draft };
  }
}

const without = (begun: Readonly<Record<string, Draft>>, key: string) =>
  Object.fromEntries(Object.entries(begun).filter(([each]) => each !== key));

/** A file of the reader's while she looks at it. It is in the memory of the page alone: nothing of it is kept, sent or put in an address. */
import { bringJson } from '$old/lib/compute/bringJson';
import { bringBoundaries, bringNames, type NamesFile } from '$old/lib/figures/search/bring';
import { SvelteMap } from 'svelte/reactivity';
import type { Decision } from './answers/tally';
import { readInBackground } from './background';
import type { Ground } from './ground';
import type { OwnAsked, OwnRead } from './reading/asked';
import type { Problem } from './reading/problem';

/** Addresses of the files of the site that it needs: the same for every reader. */
export interface DeskFiles {
  readonly names: string;
  /** Of the folder of the release. */
  readonly data: string;
  readonly ground: string;
}

/** How the reader says that her file is to be read; what is null is told by the file. */
export type Reading = Pick<OwnAsked, 'delimiter' | 'hasHeader' | 'by'>;

export type Told = Extract<OwnRead, { readonly kind: 'leido' }>;

/** What is wrong: with the file, with what could not be brought, or with its reading. */
export type Wrong = Problem | { readonly kind: 'sin_archivos' } | { readonly kind: 'no_se_pudo' };

const AS_IT_IS: Reading = { delimiter: null, hasHeader: true, by: null };

export class OwnDesk {
  #file: File | null = null;
  #stop = new AbortController();

  /** Null while none is chosen. */
  name = $state<string | null>(null);
  /** The share that is read; null while nothing is under way. */
  share = $state<number | null>(null);
  wrong = $state.raw<Wrong | null>(null);
  told = $state.raw<Told | null>(null);
  reading = $state.raw<Reading>(AS_IT_IS);
  /** By name, as the file writes it. */
  readonly decisions = new SvelteMap<string, Decision>();
  names = $state.raw<NamesFile | null>(null);
  ground = $state.raw<Ground | null>(null);

  constructor(private readonly files: DeskFiles) {}

  async open(file: File): Promise<void> {
    this.clear();
    this.#file = file;
    this.name = file.name;
    await this.#read();
  }

  /** Another way of reading it: what was decided of its names stands no longer. */
  async readAs(reading: Partial<Reading>): Promise<void> {
    this.#stop.abort();
    this.reading = { ...this.reading, ...reading };
    this.decisions.clear();
    await this.#read();
  }

  /** Null takes it back. */
  decide(value: string, decision: Decision | null): void {
    if (decision === null) this.decisions.delete(value);
    else this.decisions.set(value, decision);
  }

  /** Also what is under way. */
  clear(): void {
    this.#stop.abort();
    this.#file = null;
    this.name = null;
    this.share = null;
    this.wrong = null;
    this.told = null;
    this.reading = AS_IT_IS;
    this.decisions.clear();
  }

  async #read(): Promise<void> {
    const file = this.#file;
    if (file === null) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.share = 0;
    this.wrong = null;
    const read = await this.#ask(file, stop.signal);
    // Another file, another reading, or none.
    if (stop.signal.aborted) return;
    this.share = null;
    if (read.kind === 'leido') {
      this.told = read;
    } else {
      this.told = null;
      this.wrong = read.kind === 'ilegible' ? read.problem : read;
    }
  }

  /** Never throws: what a browser says of a file could name it. */
  async #ask(file: File, signal: AbortSignal): Promise<OwnRead | Exclude<Wrong, Problem>> {
    const brought = await this.#bring().catch(() => null);
    if (brought === null) return { kind: 'sin_archivos' };
    const { names, ground, areas } = brought;
    this.names = names;
    this.ground = ground;
    return readInBackground(
      { file, names, areas, ...this.reading },
      {
        signal,
        onProgress: (share) => {
          if (!signal.aborted) this.share = share;
        },
      },
    ).catch(() => ({ kind: 'no_se_pudo' }) as const);
  }

  async #bring() {
    const [names, ground] = await Promise.all([
      bringNames(this.files.names),
      this.ground ?? bringJson<Ground>(this.files.ground),
    ]);
    const { colonias: areas } = await bringBoundaries(this.files.data, names);
    return { names, ground, areas };
  }
}

/** The brief that an address asks for, and the order in it as it is found. */
import type { Pile } from '$old/lib/answers/pile';
import {
  DEFAULT_PRESET,
  evidenceOf,
  pileCautions,
  sexualByDivisor,
  prioritise,
  priorityContext,
  type EvidenceAsked,
  type Priority,
  type PriorityPeriods,
  type Robustness,
  type WeightParts,
  weightsOfParts,
} from '$old/features/priorities';
import { LivePriority } from '$old/features/priorities/screen';
import type { PageRelease } from '$old/lib/engine/releaseIdentity';
import type { MarkedText } from '$old/lib/export/dataMarks';
import {
  BRIEF_BLOCKS,
  parseBrief,
  printBrief,
  printBriefPermalink,
  printNote,
  type BriefContext,
  type BriefNote,
  type BriefView,
} from './view';
import type { LiveFailure } from '$old/lib/page/liveFailure';
import { BriefFront } from './front.svelte';

interface Start {
  readonly publicacion: string;
  /** Null where the release cannot put the colonias in order. */
  readonly priority: {
    readonly asked: EvidenceAsked;
    readonly parts: WeightParts;
    readonly robustness: Robustness;
    readonly periods: PriorityPeriods;
    readonly piles: readonly Pile[];
  } | null;
  readonly release: PageRelease;
}

export class LiveBrief {
  view: BriefView;
  /** What of the address could not be kept. */
  notes: readonly BriefNote[] = $state.raw([]);
  readonly front: BriefFront;
  readonly context: BriefContext;

  readonly #evidence: ReturnType<typeof evidenceOf> | null;
  readonly #byDivisor: ReturnType<typeof sexualByDivisor>;
  readonly #priority: LivePriority | null;
  readonly #cautionsOf: (priority: Priority) => readonly MarkedText[];

  constructor({ publicacion, priority, release }: Start) {
    this.#evidence = priority === null ? null : evidenceOf(priority.asked);
    this.#byDivisor = sexualByDivisor(this.#evidence?.areas ?? [], priority?.asked.k ?? 0);
    this.#cautionsOf = (order) =>
      priority === null ? [] : pileCautions(priority.piles, order, priority.periods);
    this.#priority =
      priority === null
        ? null
        : new LivePriority({
            ...priority,
            view: { preset: DEFAULT_PRESET, parts: priority.parts },
          });
    this.front = new BriefFront(release);
    this.context = {
      priority: this.#evidence === null ? null : priorityContext(this.#evidence, publicacion),
      publicacion,
    };
    this.view = $state.raw({
      session: null,
      blocks: BRIEF_BLOCKS,
      priority: this.#priority?.view ?? null,
      note: '',
    });
  }

  /** The colonias with the weights in sight; null where the release cannot order them. */
  get order() {
    const [live, evidence] = [this.#priority, this.#evidence];
    if (live === null || evidence === null) return null;
    const priority = prioritise(evidence, weightsOfParts(live.view.parts));
    return {
      view: live.view,
      priority,
      piled: this.#cautionsOf(priority),
      robustness: live.isFirm ? live.firmness.robustness : null,
      byDivisor: this.#byDivisor,
    };
  }

  /** Share done of what is furthest behind, 0 to 1; null where nothing is under way. */
  get share(): number | null {
    const shares = [this.front.share, this.#priority?.share ?? null];
    const underWay = shares.filter((share) => share !== null);
    return underWay.length === 0 ? null : Math.min(...underWay);
  }

  get isBusy(): boolean {
    return this.share !== null;
  }

  get failure(): LiveFailure | null {
    return this.front.failure ?? this.#priority?.failure ?? null;
  }

  /** Query and hash. */
  addressOf(view: BriefView): string {
    return `${printBrief(view)}${printNote(view.note)}`;
  }

  /** The same, whatever later releases begin with. */
  get permalink(): string {
    return printBriefPermalink(this.view, this.context);
  }

  read({ searchParams, hash }: Pick<URL, 'searchParams' | 'hash'>): void {
    const { view, notas } = parseBrief(searchParams, hash, this.context);
    this.notes = notas;
    this.#ask(view);
  }

  /** While she still writes: nothing is asked for. */
  draft(view: BriefView): void {
    this.view = view;
  }

  show(view: BriefView): void {
    this.notes = [];
    this.#ask(view);
  }

  retry(): void {
    this.#ask(this.view);
  }

  /** Ends what is under way and goes back to the order that stood, without what did not come. */
  cancel(): void {
    const [priority, { front }] = [this.#priority, this];
    if (front.share !== null) front.cancel();
    this.view = {
      ...this.view,
      ...((priority?.share ?? null) === null ? {} : { priority: priority?.cancel() ?? null }),
    };
  }

  #ask(view: BriefView): void {
    this.view = view;
    if (view.priority !== null) void this.#priority?.show(view.priority);
    void this.front.show(view.session !== null);
  }
}

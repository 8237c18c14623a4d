/** The brief that an address asks for, and the order and evaluations in it as they are found. */
import { evidenceOf, type EvidenceAsked } from '$features/priorities/answers/evidence';
import type { PageRelease } from '$lib/engine/releaseIdentity';
import { prioritise } from '$features/priorities/answers/prioritise';
import type { Robustness } from '$features/priorities/answers/robustness';
import {
  BRIEF_BLOCKS,
  parseBrief,
  printBrief,
  printBriefPermalink,
  printNote,
  type BriefContext,
  type BriefView,
} from './view';
import { DEFAULT_PRESET } from '$features/priorities/view';
import { weightsOfParts, type WeightParts } from '$features/priorities/weightParts';
import { evaluationContext, type EvaluationBase } from '$features/evaluation/base';
import { priorityContext } from '$features/priorities/context';
import { LivePriority } from '$features/priorities/live.svelte';
import { BriefEvaluations } from './evaluations.svelte';

interface Start {
  readonly publicacion: string;
  /** Null where the release cannot put the colonias in order. */
  readonly priority: {
    readonly asked: EvidenceAsked;
    readonly parts: WeightParts;
    readonly robustness: Robustness;
  } | null;
  readonly base: EvaluationBase;
  readonly release: PageRelease;
}

export class LiveBrief {
  view: BriefView;
  /** What of the address could not be kept. */
  notes: readonly string[] = $state.raw([]);
  readonly evaluations: BriefEvaluations;
  readonly context: BriefContext;

  readonly #evidence: ReturnType<typeof evidenceOf> | null;
  readonly #priority: LivePriority | null;

  constructor({ publicacion, priority, base, release }: Start) {
    this.#evidence = priority === null ? null : evidenceOf(priority.asked);
    this.#priority =
      priority === null
        ? null
        : new LivePriority({
            ...priority,
            view: { preset: DEFAULT_PRESET, parts: priority.parts },
          });
    this.evaluations = new BriefEvaluations(base, release);
    this.context = {
      priority: this.#evidence === null ? null : priorityContext(this.#evidence, publicacion),
      evaluation: evaluationContext(base),
    };
    this.view = $state.raw({
      blocks: BRIEF_BLOCKS,
      priority: this.#priority?.view ?? null,
      evaluations: [],
      note: '',
    });
  }

  /** The colonias with the weights in sight; null where the release cannot order them. */
  get order() {
    const [live, evidence] = [this.#priority, this.#evidence];
    if (live === null || evidence === null) return null;
    return {
      view: live.view,
      priority: prioritise(evidence, weightsOfParts(live.view.parts)),
      robustness: live.isFirm ? live.firmness.robustness : null,
    };
  }

  get isBusy(): boolean {
    return this.evaluations.isAsking || (this.#priority?.share ?? null) !== null;
  }

  /** Query and hash. */
  get address(): string {
    return `${printBrief(this.view, this.context)}${printNote(this.view.note)}`;
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

  #ask(view: BriefView): void {
    this.view = view;
    if (view.priority !== null) void this.#priority?.show(view.priority);
    void this.evaluations.show(view.evaluations);
  }
}

/** The map and the trend of the front page, for the brief of a session that is not in the register: nobody wrote them ahead. */
import type { ReleaseIdentity } from '$old/lib/engine/releaseIdentity';
import { LiveAnswer } from '$old/lib/page/liveAnswer.svelte';

/** With what draws them, which only such a brief brings. */
export type FrontFigures = Awaited<ReturnType<typeof bring>>;

interface Brought {
  /** Whether they are asked for. */
  readonly view: boolean;
  /** Null where they are not. */
  readonly figures: FrontFigures | null;
}

export class BriefFront extends LiveAnswer<boolean, Brought> {
  readonly #own: ReleaseIdentity;

  constructor(own: ReleaseIdentity) {
    super({ view: false, figures: null });
    this.#own = own;
  }

  get figures(): FrontFigures | null {
    return this.view ? this.answer.figures : null;
  }

  protected override same(one: boolean, other: boolean): boolean {
    return one === other;
  }

  protected override async ask(view: boolean): Promise<Brought> {
    return { view, figures: view ? await bring(this.#own) : null };
  }
}

async function bring(own: ReleaseIdentity) {
  const { askFront, FrontMap, FrontTrend } = await import('$old/features/overview/late');
  return { FrontMap, FrontTrend, shown: await askFront(own) };
}

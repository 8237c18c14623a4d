/** What every live view keeps, in whatever order its answers come: only the last question is answered. */
import { expect, it, vi } from 'vitest';
import type { Engine } from '$lib/engine/door';
import { EngineOnDemand } from '$lib/engine/onDemand';

/** Whoever asks is held before the engine is, which has nothing to say. */
export const IDLE: Engine = {
  run: () => Promise.reject(new Error('Nadie debía preguntar al motor.')),
  manifest: () => Promise.reject(new Error('Nadie debía preguntar al motor.')),
  close: () => Promise.resolve(),
};

interface Held<Answer> {
  give(answer: Answer): void;
  refuse(reason: Error): void;
  /** Tells how far it is, 0 to 1. */
  report(share: number): void;
}

/** Questions whose answers come when a test says so, whether or not anybody still waits for them. */
export class HeldAnswers<Answer> {
  readonly #asked: Held<Answer>[] = [];

  ask(report: (share: number) => void = () => undefined): Promise<Answer> {
    return new Promise((give, refuse) => this.#asked.push({ give, refuse, report }));
  }

  /** The question asked in that place, from 0, as soon as it is. */
  question(place: number): Promise<Held<Answer>> {
    return vi.waitFor(
      () => {
        const held = this.#asked[place];
        if (held === undefined) throw new Error(`Nadie ha hecho la pregunta ${place}.`);
        return held;
      },
      { interval: 5 },
    );
  }
}

/** As of a `LiveAnswer`. */
interface Live<View, Answer> {
  show(view: View): Promise<void>;
  cancel(): View;
  /** The answer on the page. */
  readonly answer: Answer;
  /** What the page says is asked. */
  readonly view: View;
  readonly failure: unknown;
  /** Null where nothing is under way, or where none is told. */
  readonly share: number | null;
}

interface Known<View, Answer> {
  readonly view: View;
  readonly answer: Answer;
}

interface LiveCase<View, Answer> {
  /** A live view that shows the first answer, and asks for others where they are held. */
  start(held: HeldAnswers<Answer>): Live<View, Answer>;
  /** The prerendered one, and two others. */
  readonly known: readonly [Known<View, Answer>, Known<View, Answer>, Known<View, Answer>];
}

/** The tests of one live view. */
export function keepsTheLastQuestion<View, Answer>({ start, known }: LiveCase<View, Answer>): void {
  const [first, second, third] = known;
  const begin = () => {
    vi.spyOn(EngineOnDemand.prototype, 'running').mockResolvedValue(IDLE);
    const held = new HeldAnswers<Answer>();
    return { held, live: start(held) };
  };

  it('shows an answer when it comes, and until then the one that stood', async () => {
    const { held, live } = begin();
    const shown = live.show(second.view);
    const question = await held.question(0);
    expect([live.view, live.answer]).toEqual([second.view, first.answer]);
    question.give(second.answer);
    await shown;
    expect([live.answer, live.failure, live.share]).toEqual([second.answer, null, null]);
  });

  it('drops an overtaken answer that comes before the one asked for', async () => {
    const { held, live } = begin();
    const overtaken = live.show(second.view);
    const older = await held.question(0);
    const last = live.show(third.view);
    const newer = await held.question(1);
    older.give(second.answer);
    await overtaken;
    expect([live.view, live.answer]).toEqual([third.view, first.answer]);
    newer.give(third.answer);
    await last;
    expect(live.answer).toEqual(third.answer);
  });

  it('drops an overtaken answer that comes after the one asked for', async () => {
    const { held, live } = begin();
    const overtaken = live.show(second.view);
    const older = await held.question(0);
    const last = live.show(third.view);
    (await held.question(1)).give(third.answer);
    await last;
    older.give(second.answer);
    await overtaken;
    expect([live.view, live.answer, live.failure]).toEqual([third.view, third.answer, null]);
  });

  it('tells no failure of an overtaken question, and that of the last', async () => {
    const { held, live } = begin();
    const overtaken = live.show(second.view);
    const older = await held.question(0);
    const last = live.show(third.view);
    const newer = await held.question(1);
    older.refuse(new Error('late'));
    await overtaken;
    expect(live.failure).toBeNull();
    newer.refuse(new Error('own'));
    await last;
    expect(live.failure).not.toBeNull();
    expect([live.answer, live.share]).toEqual([first.answer, null]);
  });

  it('moves no bar by an overtaken question', async () => {
    const { held, live } = begin();
    const overtaken = live.show(second.view);
    const older = await held.question(0);
    const last = live.show(third.view);
    const newer = await held.question(1);
    const before = live.share;
    older.report(0.9);
    expect(live.share).toBe(before);
    older.give(second.answer);
    await overtaken;
    // The end of the older question ends nothing of the newer one.
    expect(live.share).toBe(before);
    newer.give(third.answer);
    await last;
    expect(live.share).toBeNull();
    older.report(0.95);
    expect(live.share).toBeNull();
  });

  it('cancelled, goes back to the view that stood, and the answer never arrives', async () => {
    const { held, live } = begin();
    const shown = live.show(second.view);
    const question = await held.question(0);
    expect(live.cancel()).toEqual(first.view);
    question.give(second.answer);
    await shown;
    expect([live.view, live.answer, live.failure, live.share]).toEqual([
      first.view,
      first.answer,
      null,
      null,
    ]);
  });

  it('back at the view it began with, the answer to another never arrives', async () => {
    const { held, live } = begin();
    const left = live.show(second.view);
    const question = await held.question(0);
    await live.show(first.view);
    question.give(second.answer);
    await left;
    expect([live.view, live.answer, live.share]).toEqual([first.view, first.answer, null]);
  });
}

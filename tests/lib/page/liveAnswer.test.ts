/** A view and its answer, however they are asked for. */
import { describe, expect, it } from 'vitest';
import { LiveAnswer, type Asking } from '$lib/page/liveAnswer.svelte';

interface Told {
  readonly view: number;
  readonly said: string;
}

interface Question extends Asking {
  give(said: string): void;
  refuse(reason: Error): void;
}

/** Views are numbers; those of the same tens have one answer. */
class Tens extends LiveAnswer<number, Told> {
  readonly questions: Question[] = [];

  protected override same(one: number, other: number): boolean {
    return Math.floor(one / 10) === Math.floor(other / 10);
  }

  protected override ask(view: number, asking: Asking): Promise<Told> {
    return new Promise((give, refuse) => {
      this.questions.push({ ...asking, give: (said) => give({ view, said }), refuse });
    });
  }

  fetch(share: number): void {
    this.arrived(share);
  }

  last(): Question {
    const question = this.questions.at(-1);
    if (question === undefined) throw new Error('Nobody has asked.');
    return question;
  }
}

const start = () => new Tens({ view: 10, said: 'prerendered' });

describe('the bar of a live answer', () => {
  it('is of what is fetched, then of the method from there on, and never runs back', async () => {
    const live = start();
    const shown = live.show(20);
    const question = live.last();
    expect(live.step).toEqual({ name: 'asking', share: 0 });
    live.fetch(0.5);
    live.fetch(0.2);
    expect(live.step).toEqual({ name: 'asking', share: 0.5 });
    question.onRows();
    expect(live.step).toEqual({ name: 'computing', share: 0.5 });
    live.fetch(0.9);
    question.onProgress(0.5);
    expect(live.step).toEqual({ name: 'computing', share: 0.75 });
    question.give('asked');
    await shown;
    expect([live.step, live.share]).toEqual([null, null]);
  });

  it('does not stand where nothing is asked', () => {
    const live = start();
    live.fetch(0.5);
    expect(live.step).toBeNull();
  });
});

describe('a view of the same answer', () => {
  it('takes it at once, and is then its own', async () => {
    const live = start();
    await live.show(12);
    expect(live.questions).toHaveLength(0);
    expect(live.answer).toEqual({ view: 12, said: 'prerendered' });
    expect(live.waiting).toBe(false);
  });

  it('takes the prerendered one again after another was asked for', async () => {
    const live = start();
    const shown = live.show(20);
    live.last().give('asked');
    await shown;
    await live.show(15);
    expect(live.answer).toEqual({ view: 15, said: 'prerendered' });
    expect(live.questions).toHaveLength(1);
  });
});

describe('a failure', () => {
  it('ends the wait, keeps the answer that stood, and goes with the next question', async () => {
    const live = start();
    const shown = live.show(20);
    expect(live.waiting).toBe(true);
    live.last().refuse(new Error('broken'));
    await shown;
    expect([live.failure === null, live.waiting, live.answer.said]).toEqual([
      false,
      false,
      'prerendered',
    ]);
    const again = live.retry();
    expect([live.failure, live.view]).toEqual([null, 20]);
    live.last().give('asked');
    await again;
    expect(live.answer).toEqual({ view: 20, said: 'asked' });
  });
});

it('ends the question that nobody waits for any more', () => {
  const live = start();
  void live.show(20);
  const { signal } = live.last();
  expect(signal.aborted).toBe(false);
  void live.show(30);
  expect(signal.aborted).toBe(true);
  const last = live.last();
  expect(live.cancel()).toBe(10);
  expect(last.signal.aborted).toBe(true);
});

/** How far a build is, in the words of who waits for it. */
import type { News } from './news';
import { writeDuration } from '../io/units';
import type { Solved, Solving } from '../solve/threads/solving';

const thousands = (value: number) => value.toLocaleString('es-MX');
const cellsOf = (cells: number) => (cells === 1 ? '1 celda' : `${thousands(cells)} celdas`);

/** What is known of the step that is being done. */
export interface Following {
  readonly name: string;
  readonly began: number;
  readonly percentage: number;
  readonly now: readonly Solved[];
  readonly after: { readonly systems: number; readonly cells: number };
  /** By the cells of a system, how many of them are left. */
  readonly left: ReadonlyMap<number, number>;
}

const nothingSolved = { now: [], after: { systems: 0, cells: 0 }, left: new Map() } as const;

/** Before the first step is told, and after each. */
export const between = (name: string, at: number): Following => ({
  name,
  began: at,
  percentage: 0,
  ...nothingSolved,
});

/** @param at milliseconds of the clock by which `began` is told. */
export function followed(before: Following, news: News, at: number): Following {
  switch (news.kind) {
    case 'begin':
      return between(news.name, at);
    case 'at':
      return { ...before, percentage: Math.floor(news.percentage) };
    case 'solving':
      return { ...before, ...solvingAfter(before, news.solving) };
    case 'end':
      return between('Seguir', at);
    case 'done':
    case 'failed':
      return before;
  }
}

function solvingAfter({ left }: Following, solving: Solving): Partial<Following> {
  if (solving.as === 'left') return { left: new Map([...left, [solving.cells, solving.left]]) };
  const { now, after } = solving;
  const sizes = new Set(now.map(({ cells }) => cells));
  return { now, after, left: new Map([...left].filter(([cells]) => sizes.has(cells))) };
}

/** What is being solved, of what size, and what is left; nothing where nothing is. */
export function solvingText({ now, after, left }: Following): string {
  const [first] = now;
  if (first === undefined) return '';
  const systems = now.map(({ cells, sums }) => {
    const undecided = left.get(cells);
    const rest = undecided === undefined ? '' : `, por resolver ${cellsOf(undecided)}`;
    return `sistema de ${cellsOf(cells)} y ${thousands(sums)} sumas${rest}`;
  });
  return `${first.work}: ${systems.join('; ')} · ${afterText(after)}`;
}

function afterText({ systems, cells }: Following['after']): string {
  if (systems === 0) return 'no queda otro';
  const more = systems === 1 ? 'queda 1 sistema más' : `quedan ${thousands(systems)} sistemas más`;
  return `${more} (${cellsOf(cells)})`;
}

/** One line: step, what is solved or how much is done, and how long it has taken. */
export function lineOf(following: Following, at: number): string {
  const { name, began, percentage } = following;
  const solving = solvingText(following);
  const done = percentage > 0 ? `${percentage} %` : '';
  const since = `van ${writeDuration((at - began) / 1000)}`;
  return [name, solving === '' ? done : solving, since].filter((part) => part !== '').join(' · ');
}

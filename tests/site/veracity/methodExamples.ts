/** The examples of each method, computed again from what each says it takes, as the page marks it. */
import { AREA_EXAMPLES } from './areaExamples';
import { numeralsOfText } from '../kit/numerals';
import { COUNT_EXAMPLES } from './countExamples';
import { isPrinted } from './decided';
import type { Recounted } from './recount';
import { TIME_EXAMPLES } from './timeExamples';

/** What the examples of a method take: each, and several of them together. */
interface Taken {
  readonly given: readonly (readonly number[])[];
  readonly data: readonly number[];
}

interface Found {
  /** What each example comes to, in the order in which it is said. */
  readonly results: readonly (readonly Recounted['found'][])[];
  /** What the examples take, where it comes from elsewhere than the page: left out, it is what its results hold. */
  readonly given?: readonly (readonly number[] | undefined)[];
  readonly data?: readonly number[];
}

export type Examples = Readonly<Record<string, (taken: Taken) => Found>>;

const EXAMPLES: Examples = { ...COUNT_EXAMPLES, ...AREA_EXAMPLES, ...TIME_EXAMPLES };

const marked = (element: Element | null | undefined, mark: string): readonly string[] =>
  element?.getAttribute(`data-${mark}`)?.split(' ') ?? [];

/** Of every method of a page. */
export function examplesIn(page: Document): readonly Recounted[] {
  return [...page.querySelectorAll('main [data-method]')].flatMap((section) => {
    const compute = EXAMPLES[section.getAttribute('data-method') ?? ''];
    const list = section.querySelector('dl.examples');
    if (compute === undefined || list === null) return [];
    const shared = section.querySelector('p[data-given]');
    const cases = [...list.querySelectorAll('dt')];
    const { results, given, data } = compute({
      given: cases.map((element) => marked(element, 'given').map(Number)),
      data: marked(shared, 'given').map(Number),
    });
    return [
      ...cases.flatMap((element, at) => told(element, 'given', given?.[at])),
      ...[...list.querySelectorAll('dd')].flatMap((element, at) =>
        told(element, 'result', results[at] ?? []),
      ),
      ...(shared === null ? [] : told(shared, 'given', data)),
    ];
  });
}

/** @param found by place; left out, each is as it is said */
function told(
  element: Element,
  mark: string,
  found: readonly Recounted['found'][] | undefined,
): readonly Recounted[] {
  const said = marked(element, mark);
  const one = (value: string, at: number) => (found === undefined ? value : (found[at] ?? 'nada'));
  return [
    ...said.map((value, at) => ({ element, mark, said: value, found: one(value, at) })),
    ...printed(element, said),
  ];
}

/** That the numbers of its text are those of its mark, one by one: as they are, or in hundredths. */
function printed(element: Element, said: readonly string[]): readonly Recounted[] {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const numerals = numeralsOfText(text);
  const isSaid = (numeral: string, at: number): boolean =>
    [1, 100].some((scale) => isPrinted(numeral, Math.abs(Number(said[at])) * scale));
  return said.length === numerals.length && numerals.every(isSaid)
    ? []
    : [{ element, mark: 'sentence', said: text, found: said.join(' ') }];
}

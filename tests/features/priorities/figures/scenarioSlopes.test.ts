/** Two orders side by side: each colonia joined with itself, and who crosses the fifth place told apart. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { MovedPlace } from '$features/priorities/answers/compareScenarios';
import ScenarioSlopes from '$features/priorities/figures/ScenarioSlopes.svelte';
import { documentOf } from '../../rendered';

const moved = (clave: string, before: number | null, after: number | null): MovedPlace => ({
  clave,
  before,
  after,
  scoreBefore: null,
  scoreAfter: null,
});

/** In the order of the second: the sixth comes in fifth, the fifth goes out; one is only in each. */
const PLACES = [
  moved('a', 1, 1),
  moved('b', 2, 2),
  moved('c', 3, 3),
  moved('d', 4, 4),
  moved('f', 6, 5),
  moved('e', 5, 6),
  moved('g', null, 7),
  moved('h', 7, null),
];

function slopes(places: readonly MovedPlace[]) {
  const page = documentOf(
    render(ScenarioSlopes, {
      props: {
        places,
        nameOf: (clave: string) => clave.toUpperCase(),
        left: 'Antes',
        right: 'Ahora',
        label: 'De antes a ahora',
      },
    }),
  );
  const namesOf = (side: string) =>
    [...page.querySelectorAll(`ol.${side} li`)].map((item) =>
      item.textContent?.replace(/\s+/g, ' ').trim(),
    );
  const linesOf = (kind: string) =>
    [...page.querySelectorAll(`svg line.${kind}`)].map((line) => [
      Number(line.getAttribute('y1')),
      Number(line.getAttribute('y2')),
    ]);
  return { page, namesOf, linesOf };
}

describe('the two orders', () => {
  it('are named, each in its own order', () => {
    const { page, namesOf } = slopes(PLACES);
    expect(page.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe(
      'De antes a ahora',
    );
    expect([...page.querySelectorAll('.title')].map((title) => title.textContent)).toEqual([
      'Antes',
      'Ahora',
    ]);
    expect(namesOf('left')).toEqual(['A 1', 'B 2', 'C 3', 'D 4', 'E 5', 'F 6', 'H 7']);
    expect(namesOf('right')).toEqual(['1 A', '2 B', '3 C', '4 D', '5 F', '6 E', '7 G']);
  });

  it('the first five of each stand out', () => {
    const { page } = slopes(PLACES);
    for (const side of ['left', 'right']) {
      expect(page.querySelectorAll(`ol.${side} li.first`)).toHaveLength(5);
    }
  });

  it('who crosses the fifth place is drawn apart from who stays over it', () => {
    const { linesOf } = slopes(PLACES);
    // Rows of twenty: the fifth is in the middle of 80 to 100, the sixth of 100 to 120.
    expect(linesOf('changes').toSorted()).toEqual([
      [110, 90],
      [90, 110],
    ]);
    expect(linesOf('stays')).toHaveLength(4);
    expect(linesOf('limit')).toEqual([[100, 100]]);
  });

  it('who is in one order alone is joined with nothing', () => {
    expect(
      slopes([moved('a', null, 1), moved('b', 1, null)]).page.querySelectorAll('line'),
    ).toHaveLength(1);
  });
});

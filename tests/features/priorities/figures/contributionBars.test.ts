/** Each part of a bar is as wide as what its criterion gives, and begins where the one before ends. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { CriterionId } from '$features/priorities/answers/criteria';
import ContributionBars from '$features/priorities/figures/ContributionBars.svelte';
import { documentOf, percentOf } from '../../rendered';
import { key } from '../../../coloniaKey';

function prioritised(nombre: string, parts: Readonly<Partial<Record<CriterionId, number>>>) {
  const contributions = (['familiar_tasa', 'sexual_tasa', 'mujeres'] as const).map((id) => ({
    id,
    value: id === 'sexual_tasa' && nombre === 'Juárez' ? null : 10,
    part: parts[id] ?? 0,
  }));
  const score = contributions.reduce((sum, { part }) => sum + part, 0);
  return { clave: key(nombre.toLowerCase()), nombre, score, contributions };
}

const ORDER = [
  prioritised('Centro', { familiar_tasa: 0.5, mujeres: 0.3 }),
  prioritised('Juárez', { familiar_tasa: 0.1, sexual_tasa: 0.2, mujeres: 0.1 }),
];

const rows = [
  ...documentOf(
    render(ContributionBars, {
      props: {
        order: ORDER,
        first: [0.99, 0.5],
        label: 'Orden',
        hrefOf: (clave: string) => `/${clave}/`,
      },
    }),
  ).querySelectorAll('ol > li'),
];

const partsOf = (row: Element | undefined) =>
  [...(row?.querySelectorAll('.bar g') ?? [])].map((part) => ({
    said: part.querySelector('title')?.textContent,
    rects: [...part.querySelectorAll('rect')].map((rect) => [
      percentOf(rect.getAttribute('x')),
      percentOf(rect.getAttribute('width')),
    ]),
    end: percentOf(part.querySelector('line')?.getAttribute('x1')),
  }));

describe('the bars of a score', () => {
  it('are heard as words, not run together with their numbers', () => {
    const heard = rows.map((row) => row.querySelector('.score')?.textContent);
    expect(heard).toEqual(['puntaje 80', 'puntaje 40']);
    expect(rows[1]?.querySelector('.share')?.textContent?.trim()).toMatch(/en 50\s%$/);
  });

  it('that of the highest score takes the whole width', () => {
    expect(partsOf(rows[0])).toEqual([
      // 0.5 and 0.3 of 0.8; what gives nothing is not drawn.
      { said: 'Tasa suavizada de violencia familiar', rects: [[0, 62.5]], end: 62.5 },
      { said: 'Mujeres que viven ahí', rects: [[62.5, 37.5]], end: 100 },
    ]);
  });

  it('the others are in its unit, with texture and hatch as wide as their part', () => {
    const [family, sexual, women] = partsOf(rows[1]);
    // 0.1, 0.2 and 0.1 of 0.8.
    expect(family).toMatchObject({ rects: [[0, 12.5]], end: 12.5 });
    expect(sexual?.said).toMatch(/: cuenta protegida$/);
    expect(sexual?.rects).toEqual([
      [12.5, 25],
      [12.5, 25],
      [12.5, 25],
    ]);
    expect(sexual?.end).toBe(37.5);
    expect(women).toMatchObject({ rects: [[37.5, 12.5]], end: 50 });
  });

  it('the score stands at the end of its bar, out of a hundred', () => {
    const scores = rows.map((row) => row.querySelector('.score'));
    expect(scores.map((score) => percentOf(score?.getAttribute('style')))).toEqual([100, 50]);
    expect(scores.map((score) => /\d+$/.exec(score?.textContent ?? '')?.[0])).toEqual(['80', '40']);
  });
});

/** What is painted behind text, by styles as a browser computes them. */
import { describe, expect, it } from 'vitest';
import { hatchPattern, writeBox } from '$lib/export/picture/box';

const RECT = { x: 10, y: 20, width: 100, height: 40 };
const PLAIN: Readonly<Record<string, string>> = {
  'background-color': 'rgba(0, 0, 0, 0)',
  'background-image': 'none',
  'box-shadow': 'none',
  'border-top-left-radius': '0px',
};

function drawn(styles: Readonly<Record<string, string>>, hatched = () => 'none'): string {
  const known: Readonly<Record<string, string>> = { ...PLAIN, ...styles };
  return writeBox(RECT, { getPropertyValue: (name) => known[name] ?? '' }, hatched);
}

const border = (side: string, width: string, colour = 'rgb(1, 2, 3)', style = 'solid') => ({
  [`border-${side}-width`]: width,
  [`border-${side}-color`]: colour,
  [`border-${side}-style`]: style,
});

describe('a box', () => {
  it('that has neither ground nor line draws nothing', () => {
    expect(drawn({})).toBe('');
    expect(drawn(border('top', '1px', 'rgba(0, 0, 0, 0)'))).toBe('');
    expect(drawn(border('top', '3px', 'rgb(0, 0, 0)', 'none'))).toBe('');
  });

  it('has its ground, as round as it is', () => {
    expect(
      drawn({ 'background-color': 'rgba(9, 8, 7, 0.5)', 'border-top-left-radius': '50%' }),
    ).toBe(
      '<rect x="10" y="20" width="100" height="40" rx="20" fill="rgb(9, 8, 7)" fill-opacity="0.5"/>',
    );
  });

  it('has the lines of its sides, or one all round', () => {
    expect(drawn(border('bottom', '2px'))).toBe(
      '<line x1="10" y1="59" x2="110" y2="59" stroke="rgb(1, 2, 3)" stroke-width="2"/>',
    );
    expect(drawn(border('left', '1px', 'rgb(1, 2, 3)', 'dashed'))).toContain(
      'x1="10.5" y1="20" x2="10.5" y2="60" stroke="rgb(1, 2, 3)" stroke-width="1" stroke-dasharray="3 2"',
    );
    const sides = ['top', 'right', 'bottom', 'left'].map((side) => border(side, '1px'));
    expect(drawn(Object.assign({}, ...sides))).toBe(
      '<rect x="10.5" y="20.5" width="99" height="39" fill="none" stroke="rgb(1, 2, 3)" stroke-width="1"/>',
    );
  });

  it('that is hatched has the pattern of its colour', () => {
    const colours: string[] = [];
    const svg = drawn(
      {
        'background-image':
          'repeating-linear-gradient(45deg, rgba(0, 0, 0, 0), rgba(0, 0, 0, 0) 3px, rgb(4, 5, 6) 3px, rgb(4, 5, 6) 4px)',
      },
      (colour?: string) => {
        colours.push(colour ?? '');
        return 'url(#rayado)';
      },
    );
    expect([svg, colours]).toEqual([
      '<rect x="10" y="20" width="100" height="40" fill="url(#rayado)"/>',
      ['rgb(4, 5, 6)'],
    ]);
    expect(hatchPattern('rayado', 'rgb(4, 5, 6)')).toContain('<pattern id="rayado"');
  });

  it('that is chosen keeps its strip', () => {
    expect(drawn({ 'box-shadow': 'rgb(7, 7, 7) 3px 0px 0px 0px inset' })).toBe(
      '<rect x="10" y="20" width="3" height="40" fill="rgb(7, 7, 7)"/>',
    );
    expect(drawn({ 'box-shadow': 'rgb(7, 7, 7) 0px 3px 0px 0px inset' })).toBe(
      '<rect x="10" y="20" width="100" height="3" fill="rgb(7, 7, 7)"/>',
    );
    expect(drawn({ 'box-shadow': 'rgb(7, 7, 7) 0px 0px 0px 0.5px inset' })).toContain(
      'fill="none" stroke="rgb(7, 7, 7)" stroke-width="0.5"',
    );
    expect(drawn({ 'box-shadow': 'rgb(7, 7, 7) 0px 6px 20px 0px' })).toBe('');
  });
});

import { expect, it } from 'vitest';
import { ambientOf, peopleOf, PRIMARY, WOMEN_DOUBT } from '$lib/answers/coloniaCounts';

it('divides by whom is asked, where they are known', () => {
  const whole = { n: 3, mujeres: 10, ambiente: 70 };
  expect(peopleOf(whole, 'mujeres')).toBe(10);
  expect(peopleOf(whole, 'ambiente')).toBe(70);
  expect(peopleOf({ n: 3, mujeres: null, ambiente: null }, 'mujeres')).toBeNull();
  expect(peopleOf({ n: 3, mujeres: 10 }, 'ambiente')).toBeNull();
  expect(peopleOf({ n: 3, mujeres: 0 }, 'mujeres')).toBe(0);
});

it('adds those who are there by day where all are known', () => {
  expect(ambientOf([{ ambiente: 4 }, { ambiente: 5 }, { ambiente: 0 }])).toBe(9);
  expect(ambientOf([{ ambiente: 4 }, { ambiente: null }])).toBeNull();
  expect(ambientOf([{ ambiente: 4 }, {}])).toBeNull();
  expect(ambientOf([])).toBeNull();
});

it('knows what a protected count may be, and by how much the women of a colonia may be others', () => {
  expect(PRIMARY).toEqual({ least: 1, most: 4 });
  expect(WOMEN_DOUBT).toBe(0.1);
});

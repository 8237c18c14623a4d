import { expect, it } from 'vitest';
import { compared, sureSide } from '$lib/answers/byDivisor';
import { divisorMarks } from '$features/priorities/dataMarks';
import { keyAt } from '../../coloniaKey';

const ORDER = Array.from({ length: 8 }, (_, place) => ({
  clave: keyAt(String(place)),
  nombre: `Colonia ${place}`,
  score: 1 - place / 10,
  contributions: [],
}));
const depends = compared(sureSide(0.999), sureSide(0.012));
const agrees = compared(sureSide(0.999), sureSide(0.98));

it('marks both answers of the first five that depend on the divisor, and counts the others that do', () => {
  const byDivisor = new Map(
    ORDER.map(({ clave }, place) => [clave, [1, 4, 5, 7].includes(place) ? depends : agrees]),
  );
  const [second, fifth] = [ORDER[1]?.clave, ORDER[4]?.clave];
  expect(divisorMarks(ORDER, byDivisor)).toEqual({
    indicator: 'violencia_sexual',
    place: [second, second, fifth, fifth],
    probability: [0.999, 0.012, 0.999, 0.012],
    count: 2,
  });
});

import { expect, it } from 'vitest';
import { requireReplicas } from '$old/lib/stats/longRun';

it.each([0, -3, 1.5, Number.NaN, Infinity])('refuses %d replicas', (replicas) => {
  expect(() => requireReplicas(replicas)).toThrow(
    new RangeError(`Hace falta al menos una réplica, y se piden ${replicas}.`),
  );
});

it.each([1, 999])('takes %i of them', (replicas) => {
  expect(() => requireReplicas(replicas)).not.toThrow();
});

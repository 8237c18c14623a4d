import { expect, it } from 'vitest';
import { isNeed, NEEDS } from '$old/features/help/answers/needs';

it('knows the needs that services attend, and no other', () => {
  expect(NEEDS.filter(isNeed)).toEqual([...NEEDS]);
  expect(['', 'psicologico', 'Medica', 'hogar'].filter(isNeed)).toEqual([]);
});

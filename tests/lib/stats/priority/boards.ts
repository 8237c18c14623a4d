import fc from 'fast-check';
import { between } from '../../../uniform';

/** Areas × criteria between 0 and 1, with ties, and weights of 0 or more that add up to one. */
export const boards = fc
  .record({ areas: fc.integer({ min: 1, max: 9 }), criteria: fc.integer({ min: 1, max: 6 }) })
  .chain(({ areas, criteria }) => {
    const value = fc.oneof(fc.constantFrom(0, 0.5, 1), between(0, 1));
    const row = fc.array(value, { minLength: criteria, maxLength: criteria });
    return fc.record({
      values: fc.array(row, { minLength: areas, maxLength: areas }),
      weights: fc
        .array(fc.integer({ min: 0, max: 20 }), { minLength: criteria, maxLength: criteria })
        .filter((parts) => parts.some((part) => part > 0))
        .map((parts) => {
          const sum = parts.reduce((total, part) => total + part, 0);
          return parts.map((part) => part / sum);
        }),
    });
  });

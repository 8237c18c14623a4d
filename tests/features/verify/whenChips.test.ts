/** What was said of when is told apart from what was taken for granted. */
import { expect, it } from 'vitest';
import { whenChips } from '$features/verify/words/es/whenChips';

const window = (first: string, last: string) => ({ first: `${first}-01`, last: `${last}-01` });
const YEARS = { before: window('2024-01', '2024-12'), after: window('2025-01', '2025-12') };
const MONTHS = { before: window('2024-01', '2024-07'), after: window('2025-01', '2025-07') };
const CROSSING = { before: window('2023-10', '2024-05'), after: window('2024-10', '2025-05') };
const HALF = { from: 1, to: 7 };
const NOTHING = { months: null, year: null, yearBefore: null };

it.each([
  [NOTHING, YEARS, ['(2025 contra 2024)']],
  [{ ...NOTHING, year: 2025 }, YEARS, ['2025', '(contra 2024)']],
  [{ ...NOTHING, yearBefore: 2024 }, YEARS, ['(2025)', 'contra 2024']],
  [{ ...NOTHING, year: 2025, yearBefore: 2024 }, YEARS, ['2025 contra 2024']],
  [NOTHING, MONTHS, ['(enero a julio de 2025 contra los mismos meses de 2024)']],
  [{ ...NOTHING, months: HALF }, MONTHS, ['enero a julio', '(2025 contra 2024)']],
  [{ ...NOTHING, months: HALF, year: 2025 }, MONTHS, ['enero a julio de 2025', '(contra 2024)']],
  [
    { ...NOTHING, months: HALF, yearBefore: 2024 },
    MONTHS,
    ['enero a julio', '(2025)', 'contra 2024'],
  ],
  [{ ...NOTHING, year: 2025, yearBefore: 2024 }, MONTHS, ['(enero a julio)', '2025 contra 2024']],
  [
    { months: HALF, year: 2025, yearBefore: 2024 },
    MONTHS,
    ['enero a julio de 2025 contra los mismos meses de 2024'],
  ],
  [
    { ...NOTHING, months: { from: 10, to: 5 } },
    CROSSING,
    ['octubre a mayo', '(2024–25 contra 2023–24)'],
  ],
])('%j reads %j as %j', (said, windows, told) => {
  expect(whenChips(said, windows).map(({ text, said: is }) => (is ? text : `(${text})`))).toEqual(
    told,
  );
});

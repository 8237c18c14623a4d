import { expect, it } from 'vitest';
import { ASKS } from '$features/help/answers/asks';
import { parseHelp, printHelp } from '$features/help/view';
import { tellingWordsOf } from '../../site/kit/tellingWords';

it('what is printed is parsed back, and the question takes no address of its own', () => {
  for (const asked of [...ASKS, 'pregunta'] as const) {
    expect(parseHelp(printHelp(asked).necesidad)).toBe(asked);
  }
  expect(printHelp('pregunta')).toEqual({});
});

it('an address says nothing of what is asked, and none is that of another', () => {
  const codes = ASKS.map((ask) => printHelp(ask).necesidad ?? '');
  expect(codes.flatMap(tellingWordsOf)).toEqual([]);
  for (const code of codes) expect(code).toMatch(/^\d{1,2}$/);
  expect(new Set(codes).size).toBe(ASKS.length);
});

it('what stands for nothing is nothing', () => {
  for (const segment of ['pregunta', 'todas', 'juridica', '0', '11', '01', '']) {
    expect(parseHelp(segment), segment).toBeNull();
  }
});

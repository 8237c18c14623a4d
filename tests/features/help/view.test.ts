import { expect, it } from 'vitest';
import { ASKS } from '$features/help/answers/asks';
import { parseHelp, printHelp, QUESTION } from '$features/help/view';
import { tellingWordsOf } from '../../site/kit/tellingWords';

it('what is printed is parsed back', () => {
  for (const ask of [...ASKS, null]) {
    for (const colonia of [null, '10020', '03049798621']) {
      expect(parseHelp(printHelp({ ask, colonia }))).toEqual({ ask, colonia });
    }
  }
});

it('is a fragment, which says nothing of what is asked, and none is that of another', () => {
  const codes = ASKS.map((ask) => printHelp({ ask, colonia: null }));
  expect(codes.flatMap(tellingWordsOf)).toEqual([]);
  for (const code of codes) expect(code).toMatch(/^#\d{1,2}$/);
  expect(new Set(codes).size).toBe(ASKS.length);
});

it('what stands for nothing is the question', () => {
  for (const fragment of [
    '',
    '#',
    '#pregunta',
    '#S080',
    '#12',
    '#01',
    '#4-',
    '#4-x',
    '4',
    '#99-10020',
  ]) {
    expect(parseHelp(fragment), fragment).toEqual(QUESTION);
  }
});

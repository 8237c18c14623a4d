/** What the key of the bars shows of a group is what its first part in a bar is filled with. */
import { expect, it } from 'vitest';
import { WEIGHED_IDS } from '$features/priorities/answers/criteria';
import { criterionFill, groupFill, groupsOf } from '$features/priorities/figures/criterionPaint';
import { orderWords } from '$features/priorities/words/es/figures';
import { criterionWords } from '$features/priorities/words/es/criterionWords';

it.each(groupsOf(WEIGHED_IDS))('of «%s» the key has the fill of the bar', (group) => {
  const [first] = WEIGHED_IDS.filter((id) => criterionWords(id).group === group);
  expect(first === undefined ? null : criterionFill(first)).toBe(groupFill(group));
});

it('tells the years of a change only where a criterion is of one', () => {
  expect(orderWords.periods('2021 a 2023', null)).toBe('tres años, 2021 a 2023');
  expect(orderWords.periods('2021 a 2023', { before: '2022', after: '2023' })).toBe(
    'tres años, 2021 a 2023; cambio, de 2022 a 2023',
  );
});

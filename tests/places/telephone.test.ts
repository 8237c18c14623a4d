import { describe, expect, it } from 'vitest';
import { numbersInSeries, telephoneOf, type Telephone } from '../../scripts/places/telephone';

describe('telephoneOf', () => {
  it.each<[string, Telephone | null | 'ilegible']>([
    ['52071619', { numero: '55 5207 1619', extension: null, antepuesto: true }],
    ['55 83 41 80', { numero: '55 5583 4180', extension: null, antepuesto: true }],
    ['5346-6578', { numero: '55 5346 6578', extension: null, antepuesto: true }],
    ['5591315945', { numero: '55 9131 5945', extension: null, antepuesto: false }],
    ['5551321253 ext 1377', { numero: '55 5132 1253', extension: '1377', antepuesto: false }],
    ['55102131 ext. 1070', { numero: '55 5510 2131', extension: '1070', antepuesto: true }],
    ['NA', null],
    ['', null],
    ['*********', null],
    ['534680940', 'ilegible'],
    ['no hay', 'ilegible'],
  ])('reads «%s»', (text, telephone) => {
    expect(telephoneOf(text)).toEqual(telephone);
  });
});

describe('numbersInSeries', () => {
  const numbers = (...values: readonly number[]) =>
    values.flatMap((value) => {
      const read = telephoneOf(String(value));
      return read === null || read === 'ilegible' ? [] : [read];
    });

  it('are five or more that go up by one, in any order, and no others', () => {
    const filled = numbers(5551321254, 5551321250, 5551321251, 5551321253, 5551321252, 5599999999);
    expect([...numbersInSeries(filled)].toSorted()).toEqual([
      '55 5132 1250',
      '55 5132 1251',
      '55 5132 1252',
      '55 5132 1253',
      '55 5132 1254',
    ]);
  });

  it('are none where four follow, or where offices share one number', () => {
    expect(numbersInSeries(numbers(5551321250, 5551321251, 5551321252, 5551321253)).size).toBe(0);
    expect(numbersInSeries(numbers(...Array<number>(9).fill(5551321250))).size).toBe(0);
  });
});

/** The worked example: every number of its page is what our own code gives. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectableChange } from '$lib/stats/evaluation/detectableChange';
import { ratioOfRatios } from '$lib/stats/ratioOfRatios';
import { writeChange, writeCount, writePercent } from '$lib/words/es/numbers';

const doc = readFileSync('docs/ejemplos/senderos-seguros.md', 'utf8').replaceAll('\u00a0', ' ');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** What was said: it fell 25 % where something was done, 21.4 % in the rest of the city. */
const [TREATED, REST] = [0.75, 0.786];
/** Cases of the rest for each one where something was done. */
const TIMES = 10;

/** Rows of the table: cases before, where something was done. */
const BEFORE = [100, 500, 1000, 5000, 9000];

function rowOf(before: number): string {
  const known = {
    treatedBefore: before,
    controlsBefore: before * TIMES,
    controlsAfter: before * TIMES * REST,
  };
  const { fall } = detectableChange(known);
  const counted = (count: number) => ({ count: Math.round(count), exposure: 1 });
  const compared = ratioOfRatios(
    { before: counted(before), after: counted(before * TREATED) },
    { before: counted(known.controlsBefore), after: counted(known.controlsAfter) },
  );
  if (compared === null || fall === null) throw new Error(`${before} cases say nothing`);
  const verdict = compared.p < 0.05 ? 'más que azar' : 'cabe en el azar';
  const cells = [
    writeCount(before),
    `de ${writeChange(compared.lower)} a ${writeChange(compared.upper)}`,
    verdict,
    writePercent(Math.ceil((1 - fall) * 100) / 100),
  ];
  return plain(`| ${cells.join(' | ')} |`);
}

describe('docs/ejemplos/senderos-seguros.md', () => {
  it('tells the difference of both falls, relative and in points', () => {
    expect(doc).toContain('0.75 ÷ 0.786 = 0.954');
    expect((TREATED / REST).toFixed(3)).toBe('0.954');
    expect(plain(writeChange(TREATED / REST))).toBe('−4.6 %');
    expect(doc).toContain('−4.6 %');
    expect(((TREATED - REST) * 100).toFixed(1)).toBe('-3.6');
    expect(doc).toContain('−3.6 puntos');
  });

  it.each(BEFORE)('with %i cases before, its row', (before) => {
    const rows = doc.split('\n').map((line) => line.replaceAll(/ +/g, ' ').trim());
    expect(rows).toContain(rowOf(before));
  });

  it('tells from how many cases on the difference would be seen four times out of five', () => {
    const found = /hacen falta unos ([\d,]+) casos/.exec(doc)?.[1]?.replaceAll(',', '');
    const sees = (before: number) =>
      (detectableChange({
        treatedBefore: before,
        controlsBefore: before * TIMES,
        controlsAfter: before * TIMES * REST,
      }).fall ?? 0) >=
      TREATED / REST;
    expect(sees(Number(found) * 1.1)).toBe(true);
    expect(sees(Number(found) * 0.9)).toBe(false);
  });
});

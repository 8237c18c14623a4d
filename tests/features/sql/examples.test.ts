/** Each question is answered from the release of the site, by the engine of the page and as native DuckDB does. */
import { afterAll, describe, expect, it } from 'vitest';
import { chartOf, measuresOf } from '$features/sql/chart';
import { refusalOf } from '$features/sql/statement';
import { examplesFor } from '$features/sql/words/es/examples';
import { openFreeEngine } from '$lib/engine/freeEngine';
import { startInProcess } from '$lib/engine/node';
import { readRelease } from '$lib/engine/readRelease';
import { offencesIn } from '../../words/wordRules';

const engine = openFreeEngine({
  release: readRelease('static/data'),
  start: startInProcess,
  report: () => {},
});
const never = new AbortController().signal;

afterAll(() => engine.close());

describe.each(examplesFor('09015'))('$name', ({ sql }) => {
  it('is one question, answered with rows that can be drawn', async () => {
    expect(refusalOf(sql)).toBeNull();
    const result = await engine.run(sql, never);
    expect(result.length).toBeGreaterThan(5);
    expect(chartOf(result, measuresOf(result)[0]).kind).toMatch(/^(line|bars)$/);
  });

  it('asks in words as good as those of a page', () => {
    const comments = sql.split('\n').flatMap((line) => /^-- (.*)/.exec(line)?.[1] ?? []);
    expect(comments.length).toBeGreaterThan(0);
    expect(comments.flatMap(offencesIn)).toEqual([]);
  });

  it('is of one alcaldía where it asks for one', async () => {
    const other = examplesFor('09999').find((each) => each.sql.length === sql.length);
    if (other === undefined || other.sql === sql) return;
    expect((await engine.run(other.sql, never)).length).toBe(0);
  });
});

/** The sample of mutants: who is drawn, what of SQL is changed, what is told of a survivor. */
import { describe, expect, it } from 'vitest';
import { isDrawn } from '../../scripts/mutation/draw.mjs';
import { runsOf, testsOf } from '../../scripts/mutation/runs';
import { resultsOf } from '../../scripts/mutation/results';
import { sqlMutants } from '../../scripts/mutation/sqlMutants.mjs';
import { tableOf } from '../../scripts/mutation/table';
import { wordChanged } from '../../scripts/mutation/wordChanged';

const mutants = Array.from({ length: 4000 }, (_, nth) => ({
  file: `src/${nth % 7}.ts`,
  line: 1 + (nth % 90),
  column: 1 + nth,
  mutator: 'EqualityOperator',
  replacement: `a <= ${nth}`,
}));

describe('the draw', () => {
  const drawn = (share: number, seed?: string) =>
    mutants.filter((mutant) => isDrawn(mutant, share, seed)).length;

  it('is about its share of all, none of nothing and all of everything', () => {
    expect(drawn(0)).toBe(0);
    expect(drawn(1)).toBe(4000);
    // Five standard deviations of a binomial of 4000 and 1/4, on each side.
    expect(Math.abs(drawn(0.25) - 1000)).toBeLessThan(5 * Math.sqrt(4000 * 0.25 * 0.75));
  });

  it('keeps whom it drew where the share grows, and draws others by another seed', () => {
    const few = mutants.filter((mutant) => isDrawn(mutant, 0.1));
    expect(few.every((mutant) => isDrawn(mutant, 0.2))).toBe(true);
    expect(few.every((mutant) => isDrawn(mutant, 0.1, 'another'))).toBe(false);
  });

  it.each(['file', 'mutator', 'replacement'] as const)(
    'tells mutants apart by their %s',
    (part) => {
      const others = mutants.map((mutant) => ({ ...mutant, [part]: `${mutant[part]}x` }));
      expect(others.map((mutant) => isDrawn(mutant, 0.5))).not.toEqual(
        mutants.map((mutant) => isDrawn(mutant, 0.5)),
      );
    },
  );

  it.each(['line', 'column'] as const)('tells mutants apart by their %s', (part) => {
    const others = mutants.map((mutant) => ({ ...mutant, [part]: mutant[part] + 1 }));
    expect(others.map((mutant) => isDrawn(mutant, 0.5))).not.toEqual(
      mutants.map((mutant) => isDrawn(mutant, 0.5)),
    );
  });
});

describe('the words of SQL', () => {
  it.each([
    ['WHERE a < b', ['WHERE a <= b']],
    ['WHERE a >= b', ['WHERE a > b']],
    ['ON a = b AND c <> d', ['ON a <> b AND c <> d', 'ON a = b AND c = d', 'ON a = b OR c <> d']],
    ['LEFT JOIN areas', ['JOIN areas']],
    ['n IS NOT NULL', ['n IS NULL']],
    ['count(CASE WHEN a THEN 1 END)', ['max(CASE WHEN a THEN 1 END)']],
    ['sum(n * 100)', ['sum(n / 100)', 'max(n * 100)', 'sum(n * 7)']],
    ['count(*), count(n)', ['count(*), max(n)']],
    ["nivel = 'colonia'", ["nivel <> 'colonia'", "nivel = 'otro'"]],
    ['ORDER BY periodo, clave', ['ORDER BY periodo DESC, clave']],
    ['OVER (ORDER BY a.km)', ['OVER (ORDER BY a.km DESC)']],
    ['ORDER BY fecha DESC', ['ORDER BY fecha']],
    ['SELECT * FROM areas', []],
    ['count(*) AS casos', []],
  ])('%s', (sql, changed) => {
    expect(sqlMutants(sql)).toEqual(changed);
  });
});

describe('what is told of a survivor', () => {
  it('of a long text, is the word that changed, after what stands before it', () => {
    const sql = 'SELECT n\nFROM rows\nWHERE nivel = 3 AND n < 5\nORDER BY n';
    expect(wordChanged(sql, sql.replace('<', '<='))).toEqual({
      line: 2,
      // Of what stands before it, 24 characters.
      text: 's WHERE nivel = 3 AND n [< → <=]',
    });
    expect(wordChanged('a LEFT JOIN b', 'a JOIN b')).toEqual({ line: 0, text: 'a [LEFT  → ]' });
    expect(wordChanged("${of('x')} AND b", '${of("x")} OR b').text).toBe("${of('x')} [AND → OR]");
    expect(wordChanged('a, a', 'a, a, a').text).toBe('a, a[ → , a]');
  });

  const source = 'const x = 1;\nask(`\n  WHERE a < b`);';
  const template = (mutatorName: string) => ({
    mutatorName,
    replacement: '`\n  WHERE a <= b`',
    status: 'Survived',
    location: { start: { line: 2, column: 5 }, end: { line: 3, column: 15 } },
  });
  const report = (...all: readonly unknown[]) =>
    JSON.stringify({ files: { 'src/a.ts': { source, mutants: all } } });

  it('of SQL, is at the line of the word', () => {
    expect(resultsOf(report(template('Sql')))['src/a.ts']?.survivors).toEqual([
      { line: 3, mutator: 'Sql', replacement: '` WHERE a [< → <=]' },
    ]);
    expect(resultsOf(report(template('StringLiteral')))['src/a.ts']?.survivors).toEqual([
      { line: 2, mutator: 'StringLiteral', replacement: '` WHERE a <= b`' },
    ]);
  });

  it('of a sample, counts the drawn alone, and says of how many', () => {
    const all = Array.from({ length: 40 }, (_, nth) => ({
      ...template('EqualityOperator'),
      replacement: `${nth}`,
      status: nth % 2 === 0 ? 'Killed' : 'NoCoverage',
    }));
    const drawn = all.filter(({ replacement }) =>
      isDrawn(
        { file: 'src/a.ts', line: 2, column: 5, mutator: 'EqualityOperator', replacement },
        0.5,
      ),
    );
    const killed = drawn.filter(({ status }) => status === 'Killed');
    const found = resultsOf(report(...all), 0.5)['src/a.ts'];
    expect(drawn.length).toBeLessThan(40);
    expect(found?.of).toBe(40);
    expect(found?.killed).toBe(killed.length);
    expect(found?.survivors.map(({ replacement }) => replacement)).toEqual(
      drawn.filter(({ status }) => status === 'NoCoverage').map(({ replacement }) => replacement),
    );
  });
});

describe('one run', () => {
  const files = ['a/1.ts', 'a/2.ts', 'b/1.ts'];

  const byFolder = (folder: string) => [`tests/${folder}/*.test.ts`];

  it('measures two files of a folder, or as many of the same tests as the group says', () => {
    const group = { testsOf: byFolder };
    expect(runsOf(files, group)).toEqual([['a/1.ts', 'a/2.ts'], ['b/1.ts']]);
    const three = ['a/1.ts', 'a/2.ts', 'a/3.ts'];
    expect(runsOf(three, group)).toEqual([three.slice(0, 2), three.slice(2)]);
    const same = { testsOf: () => ['tests/all.test.ts'] };
    expect(runsOf(files, { ...same, filesPerRun: 2 })).toEqual([['a/1.ts', 'a/2.ts'], ['b/1.ts']]);
    expect(runsOf(files, { ...same, filesPerRun: 3 })).toEqual([files]);
    expect(runsOf([], same)).toEqual([]);
  });

  it('measures what has its own tests by those, with what has the same', () => {
    const own = ['tests/a/2.test.ts'];
    const group = {
      ownTests: { 'src/a/2.ts': own, 'src/b/1.ts': own },
      testsOf: byFolder,
    };
    const all = ['src/a/1.ts', 'src/a/2.ts', 'src/a/3.ts', 'src/b/1.ts'];
    const runs = runsOf(all, group);
    expect(runs).toEqual([
      ['src/a/1.ts', 'src/a/3.ts'],
      ['src/a/2.ts', 'src/b/1.ts'],
    ]);
    expect(runs.map((run) => testsOf(run, group))).toEqual([['tests/a/*.test.ts'], own]);
  });
});

it('the table has a row per group, and never rounds a share up', () => {
  const score = { killed: 8996, survived: 1004, equivalent: 2 };
  expect(
    tableOf([
      { group: 'una', score, measured: 3, files: 4 },
      { group: 'otra', score, measured: 4, files: 4, of: 90_000 },
    ]),
  ).toBe(
    [
      '| grupo | notados | no notados | equivalentes | de los distinguibles | archivos |',
      '| --- | --: | --: | --: | --: | --: |',
      '| una | 8996 | 1004 | 2 | 89.9 % | 3 de 4 |',
      '| otra (muestra de 90000) | 8996 | 1004 | 2 | 89.9 % | 4 de 4 |',
    ].join('\n'),
  );
});

/** The automatic review that the editor of agreements and docs/acuerdos.md speak of. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const WORKFLOW = readFileSync('.github/workflows/revision.yml', 'utf8');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

it('is of every proposal, and runs orders that there are: the check of agreements and all tests', () => {
  expect(WORKFLOW).toMatch(/^on:\n {2}pull_request:/m);
  const runs = [...WORKFLOW.matchAll(/run: npm (?:run )?(?:--silent )?(\w+)/g)].map(
    ([, order]) => order,
  );
  expect(runs).toEqual(['ci', 'acuerdos', 'test']);
  for (const order of runs.filter((each) => each !== 'ci')) {
    expect(Object.keys(scripts)).toContain(order);
  }
});

it('tests a whole copy, so that what is kept is held against all that was published', () => {
  const [, tests = ''] = WORKFLOW.split('  pruebas:');
  expect(tests).toContain('fetch-depth: 0');
});

it('is told no secret, may change nothing and names each action by the commit that it is', () => {
  expect(WORKFLOW).not.toMatch(/secrets\.|: write/);
  expect(WORKFLOW).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
  const actions = [...WORKFLOW.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
  expect(actions.length).toBeGreaterThan(1);
  for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
});

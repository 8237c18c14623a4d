/** The monthly refresh that docs/descargar.md speaks of: a workflow, and a line of cron. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const step = v.looseObject({ uses: v.optional(v.string()), run: v.optional(v.string()) });
const permissions = v.record(v.string(), v.string());
const workflow = v.looseObject({
  on: v.looseObject({
    schedule: v.array(v.object({ cron: v.string() })),
    workflow_dispatch: v.object({
      inputs: v.object({ aceptar: v.looseObject({ default: v.string() }) }),
    }),
  }),
  permissions,
  jobs: v.record(
    v.string(),
    v.looseObject({
      permissions,
      needs: v.optional(v.string()),
      steps: v.array(step),
      'timeout-minutes': v.number(),
    }),
  ),
});

const {
  on,
  jobs,
  permissions: usual,
} = v.parse(workflow, parse(readFileSync('.github/workflows/datos-del-mes.yml', 'utf8')));
const { scripts } = v.parse(
  v.looseObject({ scripts: v.record(v.string(), v.string()) }),
  JSON.parse(readFileSync('package.json', 'utf8')),
);
/** Orders of the data command, as it tells them apart. */
const ORDERS = [...readFileSync('scripts/etl.ts', 'utf8').matchAll(/case '(\w+)':/g)].map(
  ([, order]) => order,
);
const DOCS = readFileSync('docs/descargar.md', 'utf8');
const CRON_LINE = /^(\S+ \S+ \S+ \S+ \S+) (cd .*)$/m.exec(DOCS);

const runsOf = (job: string) =>
  (jobs[job]?.steps ?? []).flatMap(({ run }) => run?.trim().split('\n') ?? []);

/** Every `npm …` of a text: its script, and the order after `--`. */
const npmOrders = (text: string) =>
  [...text.matchAll(/npm (ci|test|run (?:--silent )?([\w:]+)(?: -- (\w+))?)/g)].map(
    ([, what = '', script, order]) => ({ script: script ?? what, order }),
  );

describe('the monthly workflow', () => {
  it('fetches, builds, audits, keeps, tells the revisions and tests, in that order', () => {
    const orders = npmOrders(runsOf('construir').join('\n'));
    expect(orders.map(({ script, order }) => order ?? script)).toEqual([
      'ci',
      'fetch',
      'build',
      'audit',
      'conservar',
      'revisiones',
      'docs',
      'test',
    ]);
  });

  it('proposes the change though tests that cite a figure of before fail, and says so', () => {
    const steps = jobs['construir']?.steps ?? [];
    const place = (found: (one: (typeof steps)[number]) => boolean) => steps.findIndex(found);
    const tests = place(({ run }) => run === 'npm test');
    const said = place(({ run }) => run?.includes('steps.pruebas.outcome') === true);
    const sent = place(({ uses }) => uses?.startsWith('actions/upload-artifact') === true);
    expect(steps[tests]).toMatchObject({ id: 'pruebas', 'continue-on-error': true });
    // Nothing else goes on after a failure: what is not audited is not proposed.
    expect(steps.filter((one) => 'continue-on-error' in one)).toHaveLength(1);
    expect(steps[said]?.run).toMatch(/'Las pruebas no pasaron: [^']+'[^]*>> cambios\.md/);
    expect([tests, said, sent].toSorted((a, b) => a - b)).toEqual([tests, said, sent]);
  });

  it('names only orders that there are', () => {
    for (const { script, order } of npmOrders(Object.keys(jobs).flatMap(runsOf).join('\n'))) {
      if (script !== 'ci') expect(Object.keys(scripts)).toContain(script);
      if (script === 'etl') expect(ORDERS).toContain(order);
    }
  });

  it('names each action by the commit that it is', () => {
    const actions = Object.values(jobs).flatMap(({ steps }) =>
      steps.flatMap(({ uses }) => uses ?? []),
    );
    expect(actions.length).toBeGreaterThan(3);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });

  it('runs what it fetched without leave to write, and lets write what runs nothing of it', () => {
    expect(usual).toEqual({});
    expect(jobs['construir']?.permissions).toEqual({ contents: 'read' });
    expect(jobs['proponer']?.permissions).toEqual({
      contents: 'write',
      'pull-requests': 'write',
    });
    expect(jobs['proponer']?.needs).toBe('construir');
    expect(npmOrders(runsOf('proponer').join('\n'))).toEqual([]);
    expect(Object.keys(jobs)).toEqual(['construir', 'proponer']);
  });

  it('opens a change whose text is the revisions, with the counts and no raw file', () => {
    expect(runsOf('construir')).toContain('npm run --silent etl -- revisiones > cambios.md');
    expect(runsOf('proponer').join('\n')).toMatch(
      /gh pr create [^]*--body-file "\$RUNNER_TEMP\/cambios\.md"/,
    );
    const text = JSON.stringify(jobs);
    expect(text).not.toContain('data/raw');
    // The cache of a public repository can be read by whoever proposes a change to it.
    expect(text).not.toContain('actions/cache');
  });

  it('lends no machine of its own to a copy of the repository, and sees all that was published', () => {
    expect(jobs['construir']?.['runs-on']).toBe(
      "${{ !github.event.repository.fork && vars.EQUIPO_DE_DATOS || 'ubuntu-latest' }}",
    );
    for (const { steps } of Object.values(jobs)) {
      const [checkout] = steps;
      expect(checkout?.uses).toMatch(/^actions\/checkout@/);
      expect(checkout?.['with']).toMatchObject({ 'fetch-depth': 0 });
    }
  });

  it('goes on where a source fails, and names it; takes rules that were found to be so', () => {
    const runs = jobs['construir']?.steps.map(({ run = '' }) => run) ?? [];
    expect(runs.find((run) => run.includes('etl -- fetch'))).toContain('> bajado.txt 2>&1 || true');
    expect(runs.find((run) => run.includes('pruebas.outcome'))).toMatch(
      /grep '\^✗' bajado\.txt \| .*>> cambios\.md/,
    );
    expect(on.workflow_dispatch.inputs.aceptar.default).toBe('');
    const build = runs.find((run) => run.includes('etl -- build'));
    expect(build).toContain('set -- "$@" --aceptar "$regla"');
  });

  it('is once a month', () => {
    expect(on.schedule).toHaveLength(1);
    expect(on.schedule[0]?.cron).toMatch(/^\d{1,2} \d{1,2} \d{1,2} \* \*$/);
  });
});

it('the line of cron in the docs is once a month, and of orders that there are', () => {
  const [, when = '', what = ''] = CRON_LINE ?? [];
  expect(when).toMatch(/^\d{1,2} \d{1,2} \d{1,2} \* \*$/);
  const orders = npmOrders(what);
  expect(orders.map(({ script, order }) => order ?? script)).toEqual([
    'fetch',
    'build',
    'audit',
    'conservar',
    'revisiones',
    'test',
  ]);
  for (const { script, order } of orders) {
    expect(Object.keys(scripts)).toContain(script);
    if (order !== undefined) expect(ORDERS).toContain(order);
  }
});

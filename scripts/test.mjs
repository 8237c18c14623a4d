// Everything that must hold, in order, up to the first step that fails: node scripts/test.mjs
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './lib/chromium.mjs';
import { freePort } from './lib/listen.mjs';
import { PROJECT } from './lib/project.mjs';
import { runSteps } from './lib/test-steps.mjs';
import { runCommand } from './lib/user-error.mjs';

const REPORTS = join(PROJECT, 'test-results');

/** @type {import('./lib/test-steps.mjs').Step[]} */
const STEPS = [
  { name: 'Nada de uso interno', script: 'check:public' },
  { name: 'Formato', script: 'check:format' },
  { name: 'Estilo del código', script: 'check:lint' },
  { name: 'Tipos', script: 'check:types' },
  { name: 'Acuerdos', script: 'check:acuerdos' },
  {
    name: 'Unidades, ETL y motor',
    script: 'test:unit',
    report: { runner: 'vitest', file: join(REPORTS, 'vitest.json') },
  },
  { name: 'Construcción del sitio', script: 'build' },
  {
    name: 'Sitio en el navegador',
    script: 'test:e2e',
    report: { runner: 'playwright', file: join(REPORTS, 'playwright.json') },
  },
];

await runCommand(async () => {
  rmSync(REPORTS, { recursive: true, force: true });
  const browser = await findChromium();
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, E2E_PORT: String(await freePort()) };
  if (browser) env.CHROMIUM = browser;
  process.exitCode = await runSteps(STEPS, { root: PROJECT, env });
});

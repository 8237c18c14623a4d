// All that must hold, in order, up to the first step that fails: node scripts/test.mjs PART…
// The parts are «gate» and «rest» (lib/test-parts.mjs); no test is in both.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireTestBrowser } from './lib/install-chromium.mjs';
import { freePort } from './lib/listen.mjs';
import { PROJECT } from './lib/project.mjs';
import { PART_VARIABLE, partNamed, reportFile, runnerOf } from './lib/test-parts.mjs';
import { runSteps } from './lib/test-steps.mjs';
import { runCommand } from './lib/user-error.mjs';

/**
 * @typedef {import('./lib/test-parts.mjs').Part} Part
 * @typedef {import('./lib/test-steps.mjs').Step} Step
 */

/** @param {Part} part */
const unitTests = (part) => tests(part, 'units', 'test:unit', 'Unidades, ETL y motor');
/** @param {Part} part */
const siteTests = (part) => tests(part, 'site', 'test:site', 'Sitio construido');
/** @param {Part} part */
const browserTests = (part) => tests(part, 'browser', 'test:e2e', 'Sitio en el navegador');

const BROWSER = { name: 'Navegador de las pruebas', script: 'setup:browser' };
const ENGINES = { name: 'Navegadores de las pruebas', script: 'setup:engines' };

/** @type {Readonly<Record<Part, readonly (Step | readonly Step[])[]>>} */
const STEPS = {
  gate: [
    // The longest first: each of them leaves a core idle. Where the browser must be installed, it is meanwhile.
    [
      BROWSER,
      { name: 'Estilo del código', script: 'check:lint' },
      { name: 'Construcción del sitio', script: 'build' },
      { name: 'Tipos', script: 'check:types' },
      { name: 'Formato', script: 'check:format' },
      { name: 'Nada sin usar', script: 'check:unused' },
      { name: 'Acuerdos', script: 'check:acuerdos' },
      { name: 'Tamaño', script: 'check:size' },
    ],
    { name: 'Nada de uso interno', script: 'check:public' },
    unitTests('gate'),
    siteTests('gate'),
    browserTests('gate'),
  ],
  rest: [
    { name: 'Programa de Polars', script: 'setup:polars' },
    unitTests('rest'),
    { name: 'Construcción del sitio', script: 'build:if-changed' },
    // What the engines come from is far away: a core waits for it.
    [ENGINES, siteTests('rest')],
    browserTests('rest'),
  ],
};

/**
 * @param {Part} part
 * @param {import('./lib/test-parts.mjs').Suite} suite
 * @param {string} script
 * @param {string} name
 * @returns {Step}
 */
function tests(part, suite, script, name) {
  return {
    name: part === 'gate' ? name : `${name}: lo que repite`,
    script,
    env: { [PART_VARIABLE]: part },
    report: { runner: runnerOf(suite), file: join(PROJECT, reportFile(part, suite)) },
  };
}

await runCommand(async () => {
  const steps = process.argv.slice(2).flatMap((name) => STEPS[partNamed(name)]);
  await requireTestBrowser(PROJECT);
  for (const { report } of steps.flat()) if (report) rmSync(report.file, { force: true });
  const env = { ...process.env, E2E_PORT: String(await freePort()) };
  process.exitCode = await runSteps(steps, { root: PROJECT, env });
});

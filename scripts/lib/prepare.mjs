import { installDependencies, missingDependencies } from './dependencies.mjs';
import { ensureChromium, ensureTestBrowser } from './install-chromium.mjs';
import { ensureEngines } from './install-engines.mjs';
import { ensureOldChromes } from './old-chromes.mjs';
import { ensurePolars } from './install-polars.mjs';
import { PROJECT } from './project.mjs';
import { runCommand } from './user-error.mjs';

/**
 * Installs what is missing to build the site and, if asked, the browser its tests need, the engines
 * of other browsers that some of them drive, and the program of another reader of what is published.
 * @param {{ browser: boolean, engines: boolean, polars: boolean }} options
 */
export function prepareMachine({ browser, engines, polars }) {
  return runCommand(async () => {
    const missing = missingDependencies(PROJECT);
    if (missing !== null) {
      console.log(`${missing} Se instalan (tarda uno o dos minutos)…`);
      await installDependencies(PROJECT);
    }
    if (polars) await ensurePolars(PROJECT);
    if (engines) {
      await ensureEngines();
      await ensureOldChromes();
      await ensureChromium(PROJECT);
    }
    if (browser) console.log(`Navegador de las pruebas: ${await ensureTestBrowser(PROJECT)}`);
  });
}

import { dependenciesAreCurrent, installDependencies } from './dependencies.mjs';
import { ensureChromium, ensureTestBrowser } from './install-chromium.mjs';
import { ensureEngines } from './install-engines.mjs';
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
    if (!dependenciesAreCurrent(PROJECT)) {
      console.log('Instalando las dependencias (una vez; tarda uno o dos minutos)…');
      await installDependencies(PROJECT);
    }
    if (polars) await ensurePolars(PROJECT);
    if (engines) {
      await ensureEngines();
      await ensureChromium(PROJECT);
    }
    if (browser) console.log(`Navegador de las pruebas: ${await ensureTestBrowser(PROJECT)}`);
  });
}

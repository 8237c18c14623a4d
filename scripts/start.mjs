// Serves the site, after installing and building what is missing: node scripts/start.mjs, with PORT, HOST, BASE_PATH.
import { installDependencies } from './dependencies.mjs';

installDependencies();

const { buildSite, isBuilt } = await import('./build.mjs');
if (!isBuilt()) {
  console.log('Construyendo el sitio…');
  buildSite();
}
const { serve } = await import('./serve.mjs');
serve();

// Builds the site into build/: node scripts/build.mjs [--if-changed]
import { buildIsCurrent, buildSite } from './lib/build-site.mjs';
import { PROJECT } from './lib/project.mjs';
import { runCommand } from './lib/user-error.mjs';

await runCommand(async () => {
  if (process.argv.includes('--if-changed') && buildIsCurrent(PROJECT)) {
    console.log('El sitio construido ya es el de estos archivos.');
    return;
  }
  await buildSite(PROJECT);
});

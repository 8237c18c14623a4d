// Builds the site if its sources changed, and serves it: node scripts/start.mjs
import { join } from 'node:path';
import { addressFrom } from './lib/address.mjs';
import { buildIsCurrent, buildSite } from './lib/build-site.mjs';
import { requireFreePort } from './lib/listen.mjs';
import { PROJECT } from './lib/project.mjs';
import { serveSite } from './lib/serve-site.mjs';
import { runCommand } from './lib/user-error.mjs';

await runCommand(async () => {
  const address = addressFrom(process.env);
  await requireFreePort(address);
  if (!buildIsCurrent(PROJECT)) {
    console.log('Construyendo el sitio (la primera vez tarda cerca de un minuto)…');
    await buildSite(PROJECT);
  }
  await serveSite(join(PROJECT, 'build'), address);
});

// Builds the site if its sources changed, and serves it: node scripts/start.mjs [--interno]
import { join } from 'node:path';
import { addressFrom } from './lib/address.mjs';
import { buildSite, missingSite } from './lib/build-site.mjs';
import { requireFreePort } from './lib/listen.mjs';
import { requireInternal, requireLoopback, SITES } from './lib/profile.mjs';
import { PROJECT } from './lib/project.mjs';
import { PRIVATE_UMASK, sealInternal } from './lib/seal.mjs';
import { serveSite } from './lib/serve-site.mjs';
import { runCommand } from './lib/user-error.mjs';

const WHEN_DONE = 'Al terminar: «npm run interno -- borrar».';

await runCommand(async () => {
  const isInternal = process.argv.includes('--interno');
  const profile = isInternal ? 'interno' : 'publico';
  const address = addressFrom(process.env);
  if (isInternal) {
    requireInternal(PROJECT);
    requireLoopback(address.host);
    process.umask(PRIVATE_UMASK);
    sealInternal(PROJECT);
  }
  await requireFreePort(address);
  const missing = missingSite(PROJECT, profile);
  if (missing !== null) {
    console.log(`${missing} Se construye (tarda cerca de un minuto)…`);
    await buildSite(PROJECT, profile);
  }
  if (isInternal) console.log(`USO INTERNO · NO PUBLICAR. ${WHEN_DONE}`);
  await serveSite(join(PROJECT, SITES[profile].build), address);
});

// Serves the built site: node scripts/serve.mjs [DIR], with PORT, HOST and BASE_PATH.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressFrom } from './lib/address.mjs';
import { PROJECT } from './lib/project.mjs';
import { serveSite } from './lib/serve-site.mjs';
import { runCommand, UserError } from './lib/user-error.mjs';

await runCommand(async () => {
  const dir = process.argv[2] ? resolve(process.argv[2]) : join(PROJECT, 'build');
  if (!existsSync(join(dir, '404.html'))) {
    throw new UserError(`No hay un sitio construido en «${dir}»: corre antes «npm run build».`);
  }
  await serveSite(dir, addressFrom(process.env));
});

// Nothing of internal use lies where what is published is taken from: node scripts/check-public.mjs
import { requirePublic } from './lib/profile.mjs';
import { PROJECT } from './lib/project.mjs';
import { runCommand } from './lib/user-error.mjs';

await runCommand(async () => requirePublic(PROJECT));

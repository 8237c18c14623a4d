// Builds the site into build/: node scripts/build.mjs
import { buildSite } from './lib/build-site.mjs';
import { PROJECT } from './lib/project.mjs';
import { runCommand } from './lib/user-error.mjs';

await runCommand(() => buildSite(PROJECT));

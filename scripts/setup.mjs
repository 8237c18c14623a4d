// Makes a fresh machine ready: node scripts/setup.mjs [--browser] [--engines] [--polars]
// This file and lib/node-version.mjs must be understood by any Node.js since 12, so that too old
// a one gets a sentence instead of a syntax error; whatever is newer is imported afterwards.
import { complaintAboutNode } from './lib/node-version.mjs';

const complaint = complaintAboutNode(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  import('./lib/prepare.mjs').then(function (prepare) {
    return prepare.prepareMachine({
      browser: process.argv.includes('--browser'),
      engines: process.argv.includes('--engines'),
      polars: process.argv.includes('--polars'),
    });
  });
}

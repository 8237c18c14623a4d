// Writes the software bill of materials, in CycloneDX: node scripts/sbom.mjs [FILE]
import { join } from 'node:path';
import { PROJECT } from './lib/project.mjs';
import { writeSbom } from './lib/sbom.mjs';
import { runCommand } from './lib/user-error.mjs';

await runCommand(() =>
  writeSbom(PROJECT, process.argv[2] ?? join(PROJECT, '.cache/sbom.cdx.json')),
);

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { capture } from './run.mjs';
import { UserError } from './user-error.mjs';

/**
 * Writes the project's software bill of materials in CycloneDX, as npm makes it from package-lock.json,
 * without what depends on when and where it was made: the same lock file gives the same bytes.
 * @param {string} root Project folder.
 * @param {string} file Made again if it is there.
 * @throws {UserError} When npm can't make it.
 */
export async function writeSbom(root, file) {
  const args = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--loglevel=silent'];
  const { code, output } = await capture('npm', args, { cwd: root });
  if (code !== 0) {
    throw new UserError(
      `npm no hizo la lista de materiales: ${output.trim() || `terminó con ${code}`}. Hace falta npm 10 o ` +
        'posterior; corre antes «npm ci».',
    );
  }
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const made = JSON.parse(output);
  delete made.serialNumber;
  delete made.metadata.timestamp;
  // npm names the project after its folder, which is of this machine.
  made.metadata.component.name = name;
  const components = [made.metadata.component, ...made.components];
  for (const component of components) {
    component.externalReferences = (component.externalReferences ?? []).filter(
      // Where each package was downloaded from: the registry of whoever runs this.
      (/** @type {{ type: string }} */ { type }) => type !== 'distribution',
    );
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
  console.log(`Lista de materiales (CycloneDX): ${made.components.length} paquetes, en ${file}`);
}

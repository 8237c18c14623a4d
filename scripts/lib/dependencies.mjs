import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './run.mjs';
import { UserError } from './user-error.mjs';

/** What npm answers when the registry cannot be reached, as opposed to refusing. */
const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|EAI_FAIL|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|E50[234]|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w*CERT\w*|CERT_HAS_EXPIRED)\b/;

/**
 * Why what is installed will not do: node_modules must hold what package-lock.json asks for. npm writes its own
 * record of the tree as the last act of an installation, so an interrupted one has none.
 * @param {string} root Project folder.
 * @returns {string | null} A sentence; null when all is there.
 */
export function missingDependencies(root) {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const installed = lockedPackages(join(root, 'node_modules/.package-lock.json'));
  if (!existsSync(join(root, 'node_modules'))) return 'No están las dependencias.';
  if (!installed) return 'Una instalación de las dependencias quedó a medias.';
  if (!wanted) return 'No se puede leer package-lock.json.';
  const wrong = Object.entries(wanted).find(([path, { version, optional }]) => {
    const found = installed[path];
    if (path === '') return false;
    // Optional packages are the builds for other platforms.
    if (!found) return optional !== true;
    return found.version !== version || !existsSync(join(root, path, 'package.json'));
  });
  if (!wrong) return null;
  const [path, { version }] = wrong;
  return `En node_modules falta «${path.replace(/^.*node_modules\//, '')}» ${version ?? ''} o es otra versión.`;
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null} By path in the tree;
 *   null when the file is missing or is no lock file.
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * Installs exactly what package-lock.json says.
 * @param {string} root Project folder.
 * @throws {UserError} When npm is missing, the registry cannot be reached, or npm fails otherwise.
 */
export async function installDependencies(root) {
  // Fewer and shorter waits than npm's own, which keep a machine without network silent for minutes.
  const patience = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=10000'];
  const { code, output } = await capture('npm', ['ci', '--no-progress', ...patience], {
    cwd: root,
  });
  if (code === 0) return;
  if (/\bENOENT\b/.test(output) && code === null) {
    throw new UserError('No se encuentra npm, que viene con Node.js: instala Node.js de nuevo.');
  }
  const unreachable = UNREACHABLE.exec(output);
  if (unreachable) {
    throw new UserError(
      `No se pudo llegar al registro de paquetes de npm (${unreachable[0]}): revisa la conexión, ` +
        'el proxy y «npm config get registry», y repite el comando.',
    );
  }
  throw new UserError(
    `No se pudieron instalar las dependencias (${firstComplaint(output)}): ` +
      'corre «npm ci» para ver el detalle.',
  );
}

/** @param {string} output What npm printed. */
function firstComplaint(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim());
  return lines.find((line) => line !== '' && !line.startsWith('npm ')) ?? 'npm no dijo por qué';
}

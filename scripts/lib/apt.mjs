import { capture } from './run.mjs';

/** Seconds to wait for another apt-get that holds the system's lock. */
const LOCK_SECONDS = 300;

/**
 * Installs packages of the distribution, without those they only recommend.
 * @param {readonly string[]} packages Names in Debian.
 * @returns {Promise<string | null>} Null once apt-get says it installed them; else why it did not, in
 *   one line fit to stand in parentheses in a message.
 */
export async function installPackages(packages) {
  const asRoot = await rootPrefix();
  if (asRoot === null) return 'sin permiso de instalar en esta computadora';
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-q'];
  const patient = ['-o', `DPkg::Lock::Timeout=${LOCK_SECONDS}`];
  // A stale package index is worth a try; the installation says whether it served.
  await captureWords([...apt, ...patient, 'update']);
  const { code, output } = await captureWords([
    ...apt,
    ...patient,
    'install',
    '--no-install-recommends',
    ...packages,
  ]);
  return code === 0 ? null : lastWords(output);
}

/**
 * What to write before a command to run it as root without being asked for a password.
 * @returns {Promise<string[] | null>} Null when that cannot be.
 */
export async function rootPrefix() {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return [];
  const sudo = await capture('sudo', ['-n', 'true']);
  return sudo.code === 0 ? ['sudo', '-n'] : null;
}

/**
 * The last thing a program said.
 * @param {string} output
 * @returns {string} One line.
 */
export function lastWords(output) {
  const lines = output.split('\n').map((line) => line.trim());
  return lines.findLast((line) => line !== '') ?? 'sin explicación';
}

/** @param {string[]} words Program and arguments. */
function captureWords([program = '', ...args]) {
  return capture(program, args);
}

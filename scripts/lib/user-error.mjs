/** A failure that whoever runs the command can mend: its message is the whole story, in Spanish. */
export class UserError extends Error {}

/** What the system refuses for reasons that whoever runs the command can mend, by its code. */
const REFUSALS = new Map([
  ['EACCES', 'no hay permiso: copia el proyecto a una carpeta tuya o pide permiso de escribir ahí'],
  ['EPERM', 'no hay permiso: copia el proyecto a una carpeta tuya o pide permiso de escribir ahí'],
  ['EROFS', 'ese disco no admite escritura: copia el proyecto a una carpeta tuya'],
  ['ENOSPC', 'el disco está lleno: libera espacio y repite el comando'],
]);

/**
 * @param {unknown} error
 * @returns {string | null} One line; null where it is a fault of ours, whose stack is wanted.
 */
function complaintOf(error) {
  if (error instanceof UserError) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return null;
  const remedy = REFUSALS.get(String(error.code));
  const place = 'path' in error ? `«${error.path}»` : 'el disco';
  return remedy === undefined ? null : `No se pudo usar ${place} (${error.code}): ${remedy}.`;
}

/**
 * Runs a command's main function; what its reader can mend ends the process with one line, without a stack.
 * @param {() => Promise<void>} main
 */
export async function runCommand(main) {
  try {
    await main();
  } catch (error) {
    const complaint = complaintOf(error);
    if (complaint === null) throw error;
    console.error(complaint);
    process.exitCode = 1;
  }
}

/** A failure that whoever runs the command can mend: its message is the whole story, in Spanish. */
export class UserError extends Error {}

/**
 * Runs a command's main function; a UserError ends the process with its one line, without a stack.
 * @param {() => Promise<void>} main
 */
export async function runCommand(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

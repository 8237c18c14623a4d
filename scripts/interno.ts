/** What is of internal use, once the session is over: `npm run interno -- borrar`. */
import { clearAbandoned } from './etl/io/privateFolder';
import { PROJECT } from './lib/project.mjs';
import { runCommand, UserError } from './lib/user-error.mjs';
import { wipeInternal } from './lib/wipe-internal.mjs';

await runCommand(async () => {
  const [order, ...rest] = process.argv.slice(2);
  if (order !== 'borrar' || rest.length > 0) {
    throw new UserError('Uso: npm run interno -- borrar');
  }
  // Of builds that were killed, in the system's temporary folder.
  clearAbandoned();
  const removed = wipeInternal(PROJECT);
  console.log(
    removed.length === 0
      ? 'No había nada de uso interno en este proyecto.'
      : `Borrado: ${removed.join(', ')}.`,
  );
  console.log(
    'Lo que descargaste, imprimiste o copiaste a otra parte no está en el proyecto: bórralo tú.',
  );
});

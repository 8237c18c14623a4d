// Puts build/ into a folder that a server shows: node scripts/desplegar.mjs FOLDER
import { join, resolve } from 'node:path';
import { PROJECT } from './lib/project.mjs';
import { publishFolder } from './lib/publish-folder.mjs';
import { runCommand, UserError } from './lib/user-error.mjs';

await runCommand(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) {
    throw new UserError('Di en qué carpeta: «npm run desplegar -- /srv/atlas».');
  }
  const { copied, removed } = publishFolder(join(PROJECT, 'build'), resolve(folder));
  console.log(
    `En «${folder}» quedaron los ${copied} archivos del sitio, y los que llevan su huella de las dos ` +
      `publicaciones anteriores; se borraron ${removed} más viejos.`,
  );
});

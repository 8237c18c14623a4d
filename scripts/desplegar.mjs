// Puts build/ into a folder that a server shows: node scripts/desplegar.mjs FOLDER [--conservar N]
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { requirePublic, SITES } from './lib/profile.mjs';
import { PROJECT } from './lib/project.mjs';
import { KEPT, publishFolder } from './lib/publish-folder.mjs';
import { runCommand, UserError } from './lib/user-error.mjs';

const EXAMPLE = 'npm run desplegar -- /srv/atlas --conservar 2';

await runCommand(async () => {
  const { folder, earlier } = asked(process.argv.slice(2));
  const { build } = SITES.publico;
  requirePublic(PROJECT, [build]);
  const { copied, removed } = publishFolder(join(PROJECT, build), resolve(folder), earlier);
  console.log(
    `En «${folder}» quedaron los ${copied} archivos del sitio, y los que llevan su huella de las publicaciones ` +
      `anteriores que se conservan (${earlier}); se borraron ${removed} más viejos.`,
  );
});

/**
 * @param {string[]} args
 * @throws {UserError}
 */
function asked(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { conservar: { type: 'string', default: `${KEPT}` } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    throw new UserError(`Di en qué carpeta, una sola: «${EXAMPLE}».`);
  }
  if (!/^\d{1,2}$/.test(values.conservar)) {
    throw new UserError(
      `--conservar dice cuántas publicaciones anteriores se quedan, de 0 a 99, y no «${values.conservar}»: «${EXAMPLE}».`,
    );
  }
  return { folder, earlier: Number(values.conservar) };
}

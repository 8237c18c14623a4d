/** `npm run docs`: writes docs/datos/, docs/desplegar/, docs/figuras.md and the workflow that publishes from the code and the bundled release. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDocs } from './docs/dataDocs';
import { figureList } from './docs/figureList';
import { githubPagesFile } from './docs/servers/githubPages';
import { serverFiles } from './docs/servers/serverFiles';

const FOLDERS = [
  ['docs/datos', await dataDocs(process.cwd())],
  ['docs/desplegar', serverFiles()],
  ['.github/workflows', new Map([['publicar.yml', githubPagesFile()]])],
  ['docs', new Map([['figuras.md', await figureList()]])],
] as const;

for (const [folder, files] of FOLDERS) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) {
    writeFileSync(join(folder, name), text);
    console.log(join(folder, name));
  }
}

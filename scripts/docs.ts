/** `npm run docs`: writes docs/datos/ from the code and the bundled release. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDocs } from './docs/dataDocs';

const OUT = 'docs/datos';

mkdirSync(OUT, { recursive: true });
for (const [name, text] of await dataDocs(process.cwd())) {
  writeFileSync(join(OUT, name), text);
  console.log(join(OUT, name));
}

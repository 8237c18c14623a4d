/** A project that builds at once, for the tests of what comes before and after Vite. */
import { newFolder, writeFiles } from './machine';

/** A project whose Vite builds a site of one page. */
export function stubProject(): string {
  const root = newFolder();
  writeFiles(root, {
    'src/a.ts': '1',
    'src/404.html': '<noscript>perdida: %base%/</noscript>',
    'node_modules/vite/bin/vite.js': `
      const fs = require('node:fs');
      fs.mkdirSync('build/_app', { recursive: true });
      fs.writeFileSync('build/404.html',
        '<meta http-equiv="content-security-policy" content="script-src \\'self\\' \\'sha256-x=\\'; connect-src \\'self\\'"><body></body>');
      if (fs.readFileSync('src/a.ts', 'utf8') === 'mal') { console.log('se rompió a.ts'); process.exit(1); }`,
  });
  return root;
}

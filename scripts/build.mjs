// Builds the site into build/: node scripts/build.mjs [--if-changed]
import { siteAddress } from './lib/address.mjs';
import { buildSite, missingSite } from './lib/build-site.mjs';
import { PROJECT } from './lib/project.mjs';
import { runCommand } from './lib/user-error.mjs';

await runCommand(async () => {
  if (process.argv.includes('--if-changed') && missingSite(PROJECT) === null) {
    console.log('El sitio construido ya es el de estos archivos.');
    return;
  }
  const site = siteAddress(process.env);
  await buildSite(PROJECT);
  console.log(
    site === null
      ? 'Sin SITIO=https://…, el sitio va sin lo que necesita su dirección completa: sitemap.xml, ' +
          'robots.txt, la dirección canónica de cada página, la imagen que acompaña a cada enlace, el oEmbed de cada figura, ' +
          'y llms.txt y los archivos de /datos/ para programas: Data Package, DCAT-AP, Atom y schema.org (docs/desplegar.md).'
      : `Para publicarse en ${site}`,
  );
});

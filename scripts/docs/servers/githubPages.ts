import { addressHeaders, commonHeaders } from './siteRules';

/** A workflow that builds the site and publishes it in GitHub Pages, at whatever address that has. */
export function githubPagesFile(): string {
  const headers = [
    ...commonHeaders.map(([name]) => name),
    ...addressHeaders().map(({ name }) => name),
  ];
  return `# Atlas Violeta en GitHub Pages. Lo escribe «npm run docs»: no se corrige a mano.
# Publica lo que se acepta, si la variable PUBLICAR_EN_PAGES del repositorio dice «si» y en Settings → Pages se elige
# «GitHub Actions» (docs/desplegar.md).
# GitHub Pages no deja elegir lo que envía con cada archivo. Faltarán:
${headers.map((name) => `#   ${name}`).join('\n')}
name: Publicar en GitHub Pages

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  publicar:
    if: vars.PUBLICAR_EN_PAGES == 'si'
    runs-on: ubuntu-latest
    timeout-minutes: 30
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@34e114876b0b11c390a56381ad16ebd13914f8d5 # v4.3.1
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with:
          node-version-file: package.json
          cache: npm
      - uses: actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5
        id: pages
      - run: npm ci
      - run: npm run build
        env:
          SITIO: \${{ steps.pages.outputs.origin }}
          BASE_PATH: \${{ steps.pages.outputs.base_path }}
      - uses: actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3
        with:
          path: build
      - uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4
        id: deployment
`;
}

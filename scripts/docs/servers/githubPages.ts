import { addressHeaders, commonHeaders } from './siteRules';

/** A workflow that builds the site and publishes it in GitHub Pages, at whatever address that has. */
export function githubPagesFile(): string {
  const headers = [
    ...commonHeaders.map(([name]) => name),
    ...addressHeaders().map(({ name }) => name),
  ];
  return `# Atlas Violeta en GitHub Pages. Lo escribe «npm run docs»: no se corrige a mano.
# Se copia a .github/workflows/ (docs/desplegar.md) y en Settings → Pages se elige «GitHub Actions».
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
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version-file: package.json
          cache: npm
      - uses: actions/configure-pages@v5
        id: pages
      - run: npm ci
      - run: npm run build
        env:
          SITIO: \${{ steps.pages.outputs.origin }}
          BASE_PATH: \${{ steps.pages.outputs.base_path }}
      - uses: actions/upload-pages-artifact@v3
        with:
          path: build
      - uses: actions/deploy-pages@v4
        id: deployment
`;
}

/** Every generated page, by file name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest } from '../../src/lib/contract/manifest';
import { dictionary } from './dictionary';
import { indicatorList } from './indicatorList';
import { qualityReport } from './qualityReport';
import { sourceList } from './sourceList';

/** @param root of the project, whose bundled release is described. */
export async function dataDocs(root: string): Promise<ReadonlyMap<string, string>> {
  const dir = join(root, 'static/data');
  const manifest = parseManifest(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  return new Map([
    ['diccionario.md', await dictionary(manifest)],
    ['fuentes.md', await sourceList(root, manifest)],
    ['indicadores.md', await indicatorList(dir, manifest)],
    ['calidad.md', await qualityReport(dir, manifest)],
  ]);
}

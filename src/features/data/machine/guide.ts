/** `llms.txt` (llmstxt.org): what a program that answers people must know of the site, and where everything is. */
import { machineWords } from '../words/es/machine';
import { FEED } from './feed';
import { at, LATEST_INDEX, type Published } from './published';

const { guide: words } = machineWords;

export function guide(published: Published): string {
  const { manifest, place, zip } = published;
  const { publicacion, construida, k } = manifest;
  const links = (...entries: readonly (readonly [path: string, said: string])[]): string =>
    entries
      .map(
        ([path, said]) => `- [${path === '' ? 'inicio' : path}](${at(published, path)}): ${said}`,
      )
      .join('\n');
  return `${[
    `# ${machineWords.author}`,
    `> ${words.lead(place)}`,
    words.release(publicacion, construida),
    `## ${words.rulesTitle}`,
    words
      .rules(k)
      .map((rule) => `- ${rule}`)
      .join('\n'),
    `## ${words.data}`,
    links(
      ['datos/datapackage.json', words.dataPackage],
      ['datos/catalogo.jsonld', words.catalogue],
      [FEED, words.feed],
      ['data/manifest.json', words.manifest],
      [LATEST_INDEX, words.latest],
      [zip.path, words.zip],
    ),
    `## ${words.pages}`,
    links(
      ['datos/', words.take],
      ['indicadores/', words.indicators],
      ['metodologia/', words.methods],
      ['verificar/', words.verify],
      ['servicios/', words.help],
    ),
  ].join('\n\n')}\n`;
}

/** What the pages of help near the colonias, in all languages, add to the seconds of a build. */
import { writeRelease, type SyntheticTables } from '../../../tests/engine/syntheticRelease';
import { filledServices, filledServicesParts } from '../../../tests/engine/filledServices';
import { builtOn } from '../../../tests/ownSite';
import { OF_HELP_NEARBY } from '../../lib/site-index.mjs';
import { filesUnder } from '../../lib/walk.mjs';
import { atMost, times, type Measure } from '../measure';

/** Their seconds ÷ those of all the rest: they may at most double a build. */
const MOST = 1;
const IN_ANY_LANGUAGE = /^(?:[a-z]{2}\/)?(servicios\/.*)index\.html$/;

/** Both sites are built in one run, of one release but for where women live: without, nothing is near a colonia. */
export async function helpBuild(): Promise<Measure[]> {
  const tables = filledServices();
  const without = await measured({ ...tables, puntos_poblacion: [] });
  const all = await measured(tables);
  const pages = all.pages - without.pages;
  const added = all.seconds - without.seconds;
  return [
    atMost(
      `ayuda cerca de una colonia: segundos que añade construir sus ${pages} páginas ÷ los de todo lo demás`,
      added / without.seconds,
      MOST,
      times,
      { pages, added, all: all.seconds, without: without.seconds },
    ),
  ];
}

/** Compressing apart. */
async function measured(tables: SyntheticTables) {
  let begun = NaN;
  const { dir, dispose } = await builtOn(async (directory) => {
    await writeRelease(tables, { ...filledServicesParts(), directory });
    begun = performance.now();
  });
  const seconds = (performance.now() - begun) / 1000;
  const pages = filesUnder(dir).filter((file) =>
    OF_HELP_NEARBY.test(IN_ANY_LANGUAGE.exec(file)?.[1] ?? ''),
  ).length;
  await dispose();
  return { seconds, pages };
}

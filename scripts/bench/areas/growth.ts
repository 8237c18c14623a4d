/** What grows with the colonias of an alcaldía, on sites of invented releases. */
import { quantile } from 'd3';
import { startServer } from '../../lib/static-server.mjs';
import { inventedRelease } from '../../../tests/fixtures/inventedRelease/inventedRelease';
import { writeRelease } from '../../../tests/engine/syntheticRelease';
import { builtOn } from '../../../tests/ownSite';
import { atMost, kilobytes, milliseconds, times, type Measure } from '../measure';
import { launch } from '../page/browser';
import { changeEverything } from '../page/repaint';
import { MOST_BYTES, MOST_NODES, pageWeights, type PageWeight } from './pageWeights';

/** As many as Cuauhtémoc's, and as those of one of the largest. */
const [FEW, MANY] = [33, 198];
const GOALS = {
  repaintMilliseconds: 200,
  /** Seconds and bytes of the larger by colonia ÷ those of the smaller: 1 where they grow as the colonias. */
  growth: 1.2,
} as const;

interface Site {
  readonly colonias: number;
  /** To build it, compressing apart. */
  readonly seconds: number;
  readonly weights: readonly PageWeight[];
  /** Milliseconds of each change. */
  readonly repaints: readonly number[];
}

/** Both sites are built in one run, so that their ratio depends on no machine. */
export async function growthByAreas(): Promise<Measure[]> {
  const few = await measured(FEW);
  const many = await measured(MANY);
  return [
    ...[few, many].flatMap(({ colonias, weights, repaints }) => [
      heaviest(`página más pesada, ${colonias} colonias`, weights, 'bytes', MOST_BYTES, kilobytes),
      heaviest(
        `más elementos en una página, ${colonias} colonias`,
        weights,
        'nodes',
        MOST_NODES,
        String,
      ),
      atMost(
        `cambia un filtro → todo repintado, p95 (${colonias} colonias inventadas)`,
        quantile(repaints, 0.95) ?? NaN,
        GOALS.repaintMilliseconds,
        milliseconds,
        { changes: repaints.length },
      ),
    ]),
    byColonia('construir el sitio', few, many, ({ seconds }) => seconds),
    byColonia('bytes de todas las páginas', few, many, ({ weights }) =>
      weights.reduce((sum, { bytes }) => sum + bytes, 0),
    ),
  ];
}

async function measured(colonias: number): Promise<Site> {
  const { tables, parts } = inventedRelease({ colonias, population: true });
  let begun = NaN;
  const { dir, dispose } = await builtOn(async (directory) => {
    await writeRelease(tables, { ...parts, directory });
    begun = performance.now();
  });
  const seconds = (performance.now() - begun) / 1000;
  const server = await startServer({ dir });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    // Above sixty colonias the map is drawn once its rows have come.
    await page
      .locator('#mapa svg a')
      .nth(colonias - 1)
      .waitFor({ state: 'attached' });
    // The first answer starts the engine, which is no part of a repaint.
    await changeEverything(page);
    const repaints = await changeEverything(page);
    return { colonias, seconds, weights: pageWeights(dir), repaints };
  } finally {
    await browser.close();
    await server.close();
    await dispose();
  }
}

function heaviest(
  what: string,
  weights: readonly PageWeight[],
  of: 'bytes' | 'nodes',
  limit: number,
  print: (value: number) => string,
): Measure {
  return atMost(what, Math.max(...weights.map((weight) => weight[of])), limit, print, {
    pages: weights.length,
  });
}

function byColonia(what: string, few: Site, many: Site, of: (site: Site) => number): Measure {
  const [one, other] = [of(few) / few.colonias, of(many) / many.colonias];
  return atMost(
    `${what}, por colonia: ${many.colonias} ÷ ${few.colonias} colonias`,
    other / one,
    GOALS.growth,
    times,
    { few: of(few), many: of(many) },
  );
}

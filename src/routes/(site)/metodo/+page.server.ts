import * as shared from '$lib/answers/queries';
import { excessOf } from '$lib/answers/standings';
import { geometry } from '$lib/charts/geometry';
import { outlinesOf } from '$lib/charts/outlines';
import { bundledRelease } from '$lib/data/duckdb.server';
import { rowsOf } from '$lib/data/query';
import { factsOf } from './facts';
import { gameOf } from './lots';
import * as asked from './queries';
import { chapters } from './text';

const CRIME = 'violencia_familiar';
/** Eight maps, the same as long as the release is; and lots enough to tell how often the rule errs. */
const GAME = { seed: 25, maps: 8, tried: 200 };
/** Of a map, px. */
const WIDTH = 150;

export async function load() {
  const { manifest, answer } = await bundledRelease();
  const total = shared.windowTotals(manifest.alcaldia);
  const colonias = rowsOf(shared.colonias, await answer(shared.colonias));
  const cells = rowsOf(shared.windows, await answer(shared.windows)).filter(
    ({ indicador }) => indicador === CRIME,
  );
  const excess = excessOf(rowsOf(shared.offices, await answer(shared.offices)), CRIME);
  const window = {
    counts: new Map(cells.map(({ clave, n }) => [clave, n])),
    total: rowsOf(total, await answer(total)).find(({ indicador }) => indicador === CRIME)?.n ?? 0,
    excess,
  };
  const facts = factsOf({
    ...{ manifest, colonias, window: `${cells[0]?.desde}–${cells[0]?.hasta}` },
    delays: await answer(asked.delays),
    registers: await answer(asked.twoRegisters(manifest.alcaldia)),
    lastComplete: await answer(asked.lastComplete),
    lastBreak: await answer(asked.lastBreak),
    survey: await answer(asked.partnerSurvey),
    apart: colonias
      .filter(({ nota }) => nota !== '')
      .map(({ clave, nombre }) => ({
        nombre,
        excess: excess.get(clave) ?? 0,
        n: window.counts.get(clave) ?? 0,
      })),
  });
  return {
    error: facts.error,
    chapters: chapters(facts),
    game: { ...outlinesOf(geometry, colonias, WIDTH), ...gameOf(colonias, window, GAME) },
  };
}

/**
 * What the hidden counts of a release probably are, beyond what can be proved of them: of how many one value
 * is likely, and which new ones are as good as told (docs/decisions/proteccion-de-celdas.md).
 */
import { History } from '../cells/history';
import { likelyCounts, reportOf, type Likely, type Weights } from './likely';
import { priorMeans } from './priorMeans';
import type { Release } from '../cells/release';
import { loadSolver } from '../solve/solver';
import { toldName } from '../cells/vintages';
import type { Revealed } from './revealed';

/** Any will do; the same one, so that the same release gets the same answer. */
const SEED = 20261130;

export interface LikelyAudit {
  /** Hidden counts that were looked at. */
  readonly cells: number;
  /** Share of them of which one value has more than 0.8, by how tables are weighed. */
  readonly likely: { readonly uniform: number; readonly poisson: number };
  /** Those above 0.95 that would not be by their own sign, and that no earlier release hides. */
  readonly told: readonly Revealed[];
  /** As many that an earlier release hides, too: no later one takes that back. */
  readonly toldBefore: number;
}

/**
 * @param release alone: what it prints is all that its readers need to guess by.
 * @param earlier the releases before it.
 */
export async function likelyAudit(
  release: Release,
  earlier: readonly Release[],
): Promise<LikelyAudit> {
  const highs = await loadSolver();
  const before = new History(earlier);
  const alone = new History([release], earlier.length);
  const found = { uniform: new Array<Likely>(), poisson: new Array<Likely>() };
  const told = new Map<string, Revealed & { readonly isHiddenBefore: boolean }>();
  for (const fuente of alone.fuentes) {
    for (const { system, suppressions, vintageOf } of partsOf(alone, fuente)) {
      if (suppressions.every((own) => own === 'ninguna')) continue;
      const means = priorMeans(system, suppressions, release.women ?? new Map());
      const weigh = (weights: Weights, into: Likely[]) => {
        const asked = { system, suppressions, k: release.k, weights, seed: SEED };
        const own = likelyCounts(highs, asked);
        into.push(...own);
        for (const cell of reportOf(own).told) {
          const name = system.names[cell] ?? '';
          const { edicion } = vintageOf(name);
          const isHiddenBefore = (before.toldOf(name, edicion)?.last ?? 'ninguna') !== 'ninguna';
          told.set(`${edicion} ${name}`, { name, edition: toldName(edicion), isHiddenBefore });
        }
      };
      weigh('uniform', found.uniform);
      weigh(means, found.poisson);
    }
  }
  const fresh = [...told.values()].flatMap(({ isHiddenBefore, ...cell }) =>
    isHiddenBefore ? [] : [cell],
  );
  return {
    cells: found.uniform.length,
    likely: { uniform: reportOf(found.uniform).likely, poisson: reportOf(found.poisson).likely },
    told: fresh,
    toldBefore: told.size - fresh.length,
  };
}

const partsOf = (history: History, fuente: string) => [
  ...history.partsOf(fuente, 0),
  ...history.partsOf(fuente, 1),
];

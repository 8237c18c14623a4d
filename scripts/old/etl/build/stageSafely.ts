/** A release that gives nobody away, with less in it where it must be; or none. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { REVEALED, revealedLine } from '../audit/revealed';
import { closeCounts } from '../close/closeCounts';
import { countedAgain } from '../close/closings';
import { Past } from '../close/past';
import type { Recovered } from '../audit/audit';
import type { CountedSource } from './countSource';
import type { CountedWomen } from './countWomen';
import type { Geography } from './geography';
import type { BuildOptions } from './options';
import type { EarlierReleases } from './earlierReleases';
import { closingRules } from './protectionRules';
import { K, stageRelease, type Staged } from './stageRelease';
import type { Catalogs } from '../geo/placeCatalogs';
import { EtlError } from '../io/errors';
import { editionName, periodOf, type CellPeriod } from '../cells/vintages';
import type { FoundWithdrawals } from '../cells/withdrawn';
import type { ReleasesBefore } from '../revise/ownHistory';

/**
 * Stages a release; and where the audit works out a count that no suppression of counts above zero can
 * protect, again without the table that it lies in (of persons, without all that the source tells of
 * that alcaldía), until nothing is worked out. What was printed stays as it is, unless what the same files
 * printed gives a count away by itself: then that is decided anew.
 * @param dir a folder of its own.
 * @returns null where it is decided by some of the earlier releases and tells something beside the others.
 * @throws EtlError when what is worked out was printed before, or so much would have to be withdrawn that
 *   the protection must be at fault.
 */
export async function stageSafely(
  root: string,
  dir: string,
  options: BuildOptions,
  catalogs: Catalogs,
  geography: Geography,
  counted: readonly CountedSource[],
  women: CountedWomen | null,
  before: ReleasesBefore & EarlierReleases & { readonly past: Past | null },
): Promise<Staged | null> {
  const { profile } = options;
  const isOfAll = before.decidedBy.length === before.releases.length;
  const close = (sources: readonly CountedSource[]) =>
    closeCounts(
      sources.filter(({ registered }) => registered.source.publicadoPorLaAutoridad !== true),
      before.past ?? new Past([]),
      closingRules({ profile, k: K[profile] }, sources, geography.colonias),
    );
  let closed = await close(counted);
  let isAnew = false;
  for (let found: FoundWithdrawals = { alcaldias: [], tables: [], undecided: [] }; ;) {
    const { manifest, observations, leaks, further, tables } = await stageRelease(
      root,
      dir,
      options,
      catalogs,
      geography,
      counted,
      women,
      { ...before, closed },
      found,
      isAnew,
    );
    if (leaks.length === 0) return { manifest, observations };
    for (const file of readdirSync(dir)) rmSync(join(dir, file));
    if (!isOfAll && leaks.some(({ isAlone }) => !isAlone)) return null;
    const alone = leaks.flatMap(({ name, isAlone }) => (isAlone ? [periodOf(name)] : []));
    if (!isAnew && alone.length > 0) {
      // What another alcaldía printed has no part in it: to decide that anew would hide what is printed.
      const isMeant = ({ fuente, alcaldia }: CellPeriod) =>
        alone.some((own) => own.fuente === fuente && own.alcaldia === alcaldia);
      const again = counted.map((own) => ({
        ...own,
        closings: countedAgain(own.closings, filesOf(own), isMeant),
      }));
      isAnew = again.some(({ closings }, nth) => closings !== counted[nth]?.closings);
      if (isAnew) {
        closed = await close(again);
        continue;
      }
    }
    if (further.alcaldias.length + further.tables.length === 0) refuse(leaks);
    found = {
      alcaldias: [...found.alcaldias, ...further.alcaldias],
      tables: [...found.tables, ...further.tables],
      undecided: [...found.undecided, ...further.undecided],
    };
    if (found.tables.length > tables * MOST_WITHDRAWN) refuse(leaks);
  }
}

const filesOf = ({ manifest }: CountedSource) =>
  editionName(manifest.archivos.map(({ sha256 }) => sha256));

/**
 * The share of the tables that may be withdrawn for what an audit finds: beyond it, it is no want of hiding
 * places but a fault of the protection.
 */
const MOST_WITHDRAWN = 0.2;

/** Keys that are named in an error: beyond some it is one fault, not many. */
const NAMED = 40;

function refuse(leaks: readonly Recovered[]): never {
  const lines = leaks.slice(0, NAMED).map(revealedLine);
  const isToldBefore = leaks.every(({ isPrinted }) => isPrinted);
  throw new EtlError(
    [
      `La auditoría recuperó ${leaks.length} celdas suprimidas: esta publicación delataría a personas.`,
      ...lines,
    ].join('\n'),
    isToldBefore
      ? `Otra publicación de los mismos archivos ya las imprimió, y eso no se retira: si conviene ocultarlas ahora, añade esas claves a ${REVEALED}.`
      : 'No se publica. Es un error de la protección: repórtalo con el archivo de entrada.',
  );
}

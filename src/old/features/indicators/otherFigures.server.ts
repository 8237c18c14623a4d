/** Figures of others that stand beside the indicators; of a release built before their tables, none. */
import { loadEdition } from '$old/lib/page/edition.server';
import { release } from '$old/lib/page/release.server';
import { cityCalls, type CityCallsRow } from './queries/cityCalls';
import { complaints, type ComplaintsRow } from './queries/complaints';
import { perception, type PerceptionRow } from './queries/perception';

export interface OtherFigures {
  /** Name of the alcaldía. */
  readonly alcaldia: string;
  readonly perception: readonly PerceptionRow[];
  readonly complaints: readonly ComplaintsRow[];
  readonly calls: CityCallsRow | null;
}

export async function loadOtherFigures(): Promise<OtherFigures> {
  const { alcaldia } = await loadEdition();
  const [figures, surveyed, [calls = null]] = await Promise.all([
    release.run(perception({ alcaldia: alcaldia.clave })),
    release.run(complaints()),
    release.run(cityCalls()),
  ]);
  return { alcaldia: alcaldia.nombre, perception: figures, complaints: surveyed, calls };
}

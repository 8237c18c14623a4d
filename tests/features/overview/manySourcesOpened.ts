/** A release that holds the rows of all sources, opened and asked as the pages ask. */
import { openRelease } from '$lib/engine/node';
import { indicatorOf } from '$lib/contract/indicators/catalogue';
import { coloniaLevel } from '$lib/words/es/verdicts/coloniaVerdict';
import type { View } from '$lib/view/view';
import { askPanorama } from '$features/overview/ask';
import { askFacts } from '$lib/page/facts';
import { readPanorama } from '$features/overview/read';
import {
  HOME_COLONIAS,
  manySources,
  manySourcesParts,
  type ToldVictims,
} from '../../engine/manySources';
import {
  writeRelease,
  type SyntheticParts,
  type SyntheticRelease,
  type SyntheticTables,
} from '../../engine/syntheticRelease';
import { periodOf } from '../../lib/period/periodOf';
import { key } from '../../coloniaKey';

const YEARS = [2022, 2023];
export const WHOLE = (['violencia_familiar', 'violencia_sexual', 'abuso_sexual'] as const).flatMap(
  (indicador): readonly ToldVictims[] => YEARS.map((anio) => ({ indicador, anio })),
);
export const COMPLETE = { corte: '2025-03-31', ultimo_mes_completo: '2024-09-01' };

const written: SyntheticRelease[] = [];

export async function open(
  victims: readonly ToldVictims[],
  parts: SyntheticParts = manySourcesParts(COMPLETE),
  tables: SyntheticTables = {},
) {
  const release = await writeRelease({ ...manySources(victims), ...tables }, parts);
  written.push(release);
  const engine = openRelease(release.directory);
  return { release, engine, facts: await askFacts(engine, '09015') };
}

/** Of all that `open` wrote. */
export async function closeAll(): Promise<void> {
  for (const release of written.splice(0)) {
    await openRelease(release.directory).close();
    await release.remove();
  }
}

export const view = (changed: Partial<View> = {}): View => ({
  indicador: 'violencia_familiar',
  periodo: periodOf('2023'),
  medida: 'tasa',
  divisor: 'mujeres',
  colonia: null,
  ...changed,
});

export const colonia = (slug: string) => {
  const found = HOME_COLONIAS.find((each) => each.slug === slug);
  if (found === undefined) throw new Error(`No hay ${slug}.`);
  return { ...found, clave: key(found.clave) };
};

export type Opened = Awaited<ReturnType<typeof open>>;

export const panorama = async ({ engine, facts }: Opened, asked: View) =>
  readPanorama(await askPanorama(engine, asked, facts), facts);

export async function levelOf(opened: Opened, slug: string, periodo: string): Promise<string> {
  const { ranking, preference } = await panorama(opened, view({ periodo: periodOf(periodo) }));
  const ranked = ranking?.colonias.find((each) => each.clave === colonia(slug).clave);
  if (ranking === null || ranked === undefined) throw new Error(`Falta ${slug}.`);
  return coloniaLevel({
    colonia: ranked,
    counts: preference.unit,
    alcaldiaRate: ranking.alcaldiaRate,
    periodo: periodOf(periodo),
    enFrase: indicatorOf('violencia_familiar').enFrase,
  });
}

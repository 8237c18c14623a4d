/** A portal's months after the published file, as its cases let one rehearse them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { usualAlcaldia } from '../../etl/build/usualAlcaldia';
import { PROJECT } from '../../lib/project.mjs';
import { atMost, notMeasured, seconds, type Measure } from '../measure';
import { timedBuild } from './children';
import { COLONIAS, OF_ALCALDIA } from './files';
import { allOf, decidedText, inProject, safety } from './series';
import { rehearsedMonths, RULES_BROKEN } from './rehearsedMonths';

const GOALS = { update: 60, megabytes: 1500 } as const;

/** Of the 24 months, twelve: those that close something, those in which the file changes, and some that do neither. */
const KEPT = [1, 2, 3, 6, 9, 10, 11, 12, 15, 16, 18, 24];

/** Of a file made of real cases, beside all that was published. */
export async function rehearsal(): Promise<Measure[]> {
  const what = `ensayo: ${KEPT.length} de 24 actualizaciones junto a todo lo publicado`;
  if (!existsSync(OF_ALCALDIA)) {
    return [notMeasured(what, `≤ ${seconds(GOALS.update)}`, 'falta ../shared con el archivo real')];
  }
  const { updates, alone } = await inProject(true, async (root) => {
    const alone = await timedBuild({
      inputs: { fgj_carpetas: [OF_ALCALDIA], colonias: [COLONIAS] },
      out: join(root, 'data/orden'),
      alcaldia: usualAlcaldia(PROJECT),
      root,
      accepted: [],
    });
    const months = await rehearsedMonths(OF_ALCALDIA);
    try {
      const cuts = months.cuts.filter((_, nth) => KEPT.includes(nth + 1));
      const updates = await allOf(root, COLONIAS, cuts, RULES_BROKEN, months.write);
      return { updates, alone };
    } finally {
      months.dispose();
    }
  });
  const [slowest] = updates.toSorted((a, b) => b.cpuSeconds - a.cpuSeconds);
  if (slowest === undefined) throw new Error('No se construyó nada.');
  return [
    atMost(
      'carpetas de la alcaldía, de otro archivo, junto a todo lo publicado',
      alone.cpuSeconds,
      GOALS.update,
      seconds,
      { megabytes: alone.megabytes },
    ),
    atMost(
      `${what}, la más lenta (al ${slowest.cut}: ${decidedText(slowest)})`,
      slowest.cpuSeconds,
      GOALS.update,
      seconds,
      Object.fromEntries(updates.map(({ cut, cpuSeconds }) => [cut, cpuSeconds])),
    ),
    atMost(
      `${what}: memoria máxima`,
      Math.max(alone.megabytes, ...updates.map(({ megabytes }) => megabytes)),
      GOALS.megabytes,
      (value) => `${value.toFixed(0)} MB`,
    ),
    safety(what, updates),
  ];
}

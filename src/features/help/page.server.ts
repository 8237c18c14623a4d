import { error } from '@sveltejs/kit';
import type { Edition } from '$lib/contract/edition';
import { attending } from './answers/contacts';
import { NEEDS } from './answers/needs';
import { FAR_MINUTES } from './answers/coloniaReach';
import { listRefusal } from './answers/coverage';
import { placePoints } from '$lib/figures/map/placePoints';
import { drawReach } from './figures/drawReach';
import { parseHelp } from './view';
import { pageWords } from './words/es/page';
import { loadEdition, loadFacts } from '$lib/page/edition.server';
import type { ReleaseFacts } from '$lib/page/facts';
import { readGeometry, readTopology, release } from '$lib/page/release.server';
import { askHelp } from './askHelp';
import { askReach, type GroupReach } from './askReach';
import { located } from './locate';
import { placeDots } from './marks';

/** The page of all needs, and one for each: the filter is the address, and needs no script. */
export function entries() {
  return [{ necesidad: '' }, ...NEEDS.map((necesidad) => ({ necesidad }))];
}

export async function loadHelp(necesidad: string | undefined) {
  const need = parseHelp(necesidad);
  if (need === null) error(404, pageWords.unknownNeed(necesidad ?? ''));
  const [facts, edition] = await Promise.all([loadFacts(), loadEdition()]);
  const { contacts, alcaldias } = await askHelp(release, facts.alcaldia);
  const asked = need === 'todas' ? null : need;
  return {
    need: asked,
    contacts: attending(contacts, asked),
    total: contacts.length,
    alcaldias,
    alcaldia: facts.alcaldia,
    reach: asked === null ? await loadReach(facts, edition) : null,
  };
}

async function loadReach(facts: ReleaseFacts, edition: Edition) {
  const [answer, topology, geometry] = await Promise.all([
    askReach(release, facts, edition),
    readTopology(),
    readGeometry(facts),
  ]);
  const claves = new Set(facts.colonias.map(({ clave }) => clave));
  return {
    answer,
    geometry,
    publicacion: facts.publicacion,
    arePlaced: answer.groups.some(
      ({ coverage }) => coverage.group === 'atencion' && listRefusal(coverage) === null,
    ),
    groups: answer.groups.map((group) => {
      const standings = placePoints(topology, claves, group.places);
      return {
        reach: located(group, standings, facts.colonias),
        dots: placeDots(
          group,
          standings.map(({ point }) => point),
        ),
        drawing: drawingOf(group, answer.alcaldiaRate),
      };
    }),
  };
}

/** Null where no rate tells one colonia from another. */
function drawingOf({ quadrants }: GroupReach, rate: number | null) {
  if (quadrants === null || rate === null || !quadrants.varies) return null;
  const dots = quadrants.colonias.flatMap((colonia) =>
    colonia.rate === null ? [] : [{ ...colonia, rate: colonia.rate }],
  );
  return drawReach(dots, { minutes: FAR_MINUTES, rate });
}

export type HelpData = Awaited<ReturnType<typeof loadHelp>>;

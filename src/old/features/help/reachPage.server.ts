import { frameOf } from '$old/lib/figures/map/frame';
import { placePoints } from '$old/lib/figures/map/placePoints';
import { loadConfirmations } from '$old/lib/page/confirmations.server';
import { loadEdition, loadFacts } from '$old/lib/page/edition.server';
import { readGeometry, readTopology, release } from '$old/lib/page/release.server';
import { FAR_MINUTES } from './answers/coloniaReach';
import { listRefusal } from './answers/coverage';
import { drawReach } from './figures/drawReach';
import { askHelp } from './askHelp';
import { askReach, type GroupReach } from './askReach';
import { located } from './locate';
import { placeDots } from './marks';
import { populationPoints } from './queries/populationPoints';

/** How far help is, and whose contact is missing: for those who plan, not for who needs it. */
export async function loadReach() {
  const [facts, edition] = await Promise.all([loadFacts(), loadEdition()]);
  const [answer, topology, geometry, { contacts, alcaldias }, points] = await Promise.all([
    askReach(release, facts, edition),
    readTopology(),
    readGeometry(facts),
    askHelp(release, facts.alcaldia, loadConfirmations()),
    release.run(populationPoints()),
  ]);
  const claves = new Set(facts.colonias.map(({ clave }) => clave));
  return {
    answer,
    geometry,
    frame: frameOf(topology, claves),
    points: points
      .filter(({ colonia }) => claves.has(colonia))
      .map(({ colonia, mujeres, lat, lon }) => ({ colonia, mujeres, lat, lon })),
    publicacion: facts.publicacion,
    alcaldia: facts.alcaldia,
    alcaldias,
    missing: contacts.filter(
      ({ access }) => access === 'por_verificar' || access === 'sin_contacto',
    ),
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

export type ReachData = Awaited<ReturnType<typeof loadReach>>;

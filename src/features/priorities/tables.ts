/** The numbers of the figures of priority as the tables under them. */
import { FIRST_PLACES } from '$lib/answers/places';
import type { Priority } from './answers/prioritise';
import type { Robustness } from './answers/robustness';
import type { ScenarioComparison } from './answers/compareScenarios';
import { criterionWords } from './words/es/criterionWords';
import { writeShortProbability } from '$lib/words/es/probability';
import { writeWeight } from './words/es/verdicts/priorityVerdict';
import type { FigureTable } from '$features/overview/tables';

const numeric = (name: string) => ({ name, numeric: true });
const words = (name: string) => ({ name, numeric: false });
const HIDDEN = 'protegida';

/** Every criterion in its own unit, whether or not it has a weight. */
export function orderTable(priority: Priority, robustness: Robustness | null): FigureTable {
  const [first] = priority.order;
  const criteria = first?.contributions ?? [];
  return {
    columns: [
      words('Colonia'),
      numeric('Lugar'),
      numeric('Puntaje'),
      numeric('Entre las cinco primeras'),
      ...criteria.map(({ id }) => numeric(criterionWords(id).name)),
    ],
    rows: priority.order.map(({ nombre, score, contributions }, place) => [
      nombre,
      String(place + 1),
      (score * 100).toFixed(1),
      robustness === null ? '…' : writeShortProbability(robustness.near.first[place] ?? 0),
      ...contributions.map(({ id, value }) =>
        value === null ? HIDDEN : criterionWords(id).write(value),
      ),
    ]),
  };
}

/** The places that a colonia has in the middle 90 % of the weightings, from 1. */
function usualPlaces(shares: readonly number[]): readonly [number, number] {
  let below = 0;
  const reached = shares.map((share) => (below += share));
  const placeAt = (part: number) => reached.findIndex((sum) => sum >= part - 1e-9) + 1;
  return [placeAt(0.05), placeAt(0.95)];
}

/** The places that matter to the choice; every cell of the map is in the file. */
export function acceptabilityTable(
  names: readonly string[],
  acceptability: readonly (readonly number[])[],
  { near, any }: Robustness,
): FigureTable {
  const first = names.slice(0, FIRST_PLACES);
  return {
    columns: [
      words('Colonia'),
      numeric('Entre las cinco, pesos parecidos'),
      numeric('Entre las cinco, cualquier peso'),
      numeric('Lugar más frecuente'),
      numeric('Lugares en 90\u00a0% de las ponderaciones'),
      ...first.map((_, place) => numeric(`Lugar ${place + 1}`)),
    ],
    rows: names.map((nombre, area) => {
      const shares = acceptability[area] ?? [];
      const [best, worst] = usualPlaces(shares);
      return [
        nombre,
        writeShortProbability(near.first[area] ?? 0),
        writeShortProbability(any.first[area] ?? 0),
        String(shares.indexOf(Math.max(...shares)) + 1),
        best === worst ? String(best) : `${best} a ${worst}`,
        ...first.map((_, place) => {
          const share = shares[place] ?? 0;
          return share === 0 ? '' : writeShortProbability(share);
        }),
      ];
    }),
  };
}

export function movesTable({ moves }: Priority): FigureTable {
  return {
    columns: [
      words('Criterio'),
      numeric('Peso'),
      numeric('Baja hasta'),
      words('Entra'),
      words('Sale'),
      numeric('Sube hasta'),
      words('Entra entonces'),
      words('Sale entonces'),
    ],
    rows: moves.map(({ id, weight, up, down }) => [
      criterionWords(id).name,
      writeWeight(weight),
      down === null ? 'no cambia' : writeWeight(down.weight),
      down?.enters ?? '',
      down?.leaves ?? '',
      up === null ? 'no cambia' : writeWeight(up.weight),
      up?.enters ?? '',
      up?.leaves ?? '',
    ]),
  };
}

export function scenariosTable(
  { places }: ScenarioComparison,
  nameOf: (clave: string) => string,
): FigureTable {
  const place = (value: number | null) => (value === null ? 'no está' : String(value));
  const score = (value: number | null) => (value === null ? '' : (value / 10).toFixed(1));
  return {
    columns: [
      words('Colonia'),
      numeric('Lugar congelado'),
      numeric('Puntaje congelado'),
      numeric('Lugar del otro'),
      numeric('Puntaje del otro'),
    ],
    rows: places.map((each) => [
      nameOf(each.clave),
      place(each.before),
      score(each.scoreBefore),
      place(each.after),
      score(each.scoreAfter),
    ]),
  };
}

/** Names of the colonias of which some count behind a criterion that is weighed is protected. */
export function protectedNames({ order, moves }: Priority): readonly string[] {
  const used = new Set(moves.filter(({ weight }) => weight > 0).map(({ id }) => id));
  return order
    .filter(({ contributions }) =>
      contributions.some(({ id, value }) => value === null && used.has(id)),
    )
    .map(({ nombre }) => nombre)
    .sort((a, b) => a.localeCompare(b, 'es'));
}

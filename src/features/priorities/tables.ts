/** The numbers of the figures of priority as the tables under them. */
import { FIRST_PLACES } from '$lib/answers/places';
import type { Priority } from './answers/prioritise';
import type { Robustness } from './answers/robustness';
import type { ScenarioComparison } from './answers/compareScenarios';
import { NONE, UNPUBLISHED } from '$lib/export/dataMarks';
import {
  marked,
  numberCell,
  numeric,
  tableOf,
  words,
  type Cell,
  type FigureTable,
} from '$lib/export/table';
import { criterionWords } from './words/es/criterionWords';
import { writeShortProbability } from '$lib/words/es/probability';
import { writeWeight } from './words/es/verdicts/priorityVerdict';

const HIDDEN = 'protegida';

/** Every criterion in its own unit, whether or not it has a weight. */
export function orderTable(priority: Priority, robustness: Robustness | null): FigureTable {
  const [first] = priority.order;
  const criteria = first?.contributions ?? [];
  return tableOf(
    [
      words('Colonia', 'place'),
      numeric('Lugar', 'rank'),
      numeric('Puntaje', 'score'),
      numeric('Entre las cinco primeras', 'probability'),
      ...criteria.map(({ id }) => numeric(criterionWords(id).name, 'amount', id)),
    ],
    priority.order.map(({ clave, nombre, score, contributions }, place) => [
      marked(nombre, clave),
      marked(String(place + 1), place + 1),
      marked((score * 100).toFixed(1), score),
      robustness === null ? '…' : probabilityCell(robustness.near.first[place] ?? 0),
      ...contributions.map(({ id, value }) =>
        numberCell(value, criterionWords(id).write, HIDDEN, UNPUBLISHED),
      ),
    ]),
  );
}

const probabilityCell = (share: number): Cell => marked(writeShortProbability(share), share);

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
  return tableOf(
    [
      words('Colonia'),
      numeric('Entre las cinco, pesos parecidos', 'probability', 'near'),
      numeric('Entre las cinco, cualquier peso', 'probability', 'any'),
      numeric('Lugar más frecuente', 'rank'),
      numeric('Lugares en 90\u00a0% de las ponderaciones', ['rank-low', 'rank-high']),
      ...first.map((_, place) => numeric(`Lugar ${place + 1}`, 'share', String(place + 1))),
    ],
    names.map((nombre, area) => {
      const shares = acceptability[area] ?? [];
      const likeliest = shares.indexOf(Math.max(...shares)) + 1;
      const [best, worst] = usualPlaces(shares);
      return [
        nombre,
        probabilityCell(near.first[area] ?? 0),
        probabilityCell(any.first[area] ?? 0),
        marked(String(likeliest), likeliest),
        marked(best === worst ? String(best) : `${best} a ${worst}`, [best, worst]),
        ...first.map((_, place) => {
          const share = shares[place] ?? 0;
          return share === 0 ? marked('', 0) : probabilityCell(share);
        }),
      ];
    }),
  );
}

export function movesTable({ moves }: Priority): FigureTable {
  const end = (weight: number | undefined) =>
    weight === undefined ? marked('no cambia', NONE) : marked(writeWeight(weight), weight);
  return tableOf(
    [
      words('Criterio', 'criterion'),
      numeric('Peso', 'weight'),
      numeric('Baja hasta', 'weight-low'),
      words('Entra'),
      words('Sale'),
      numeric('Sube hasta', 'weight-high'),
      words('Entra entonces'),
      words('Sale entonces'),
    ],
    moves.map(({ id, weight, up, down }) => [
      marked(criterionWords(id).name, id),
      marked(writeWeight(weight), weight),
      end(down?.weight),
      down?.enters ?? '',
      down?.leaves ?? '',
      end(up?.weight),
      up?.enters ?? '',
      up?.leaves ?? '',
    ]),
  );
}

export function scenariosTable(
  { places }: ScenarioComparison,
  nameOf: (clave: string) => string,
): FigureTable {
  const place = (value: number | null) => numberCell(value, String, 'no está');
  const score = (value: number | null) =>
    numberCell(value === null ? null : value / 1000, (share) => (share * 100).toFixed(1));
  return tableOf(
    [
      words('Colonia', 'place'),
      numeric('Lugar congelado', 'rank', 'frozen'),
      numeric('Puntaje congelado', 'score', 'frozen'),
      numeric('Lugar del otro', 'rank', 'other'),
      numeric('Puntaje del otro', 'score', 'other'),
    ],
    places.map((each) => [
      marked(nameOf(each.clave), each.clave),
      place(each.before),
      score(each.scoreBefore),
      place(each.after),
      score(each.scoreAfter),
    ]),
  );
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

/**
 * Whom to call and where to go first, from every colonia, for every need, at four hours: by the contacts of the
 * bundled release. What must hold is asked of each.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASKED, ASKS, type Ask } from '$old/features/help/answers/asks';
import { askedOf, chooseFirst, type Choice } from '$old/features/help/answers/choose';
import type { Contact } from '$old/features/help/answers/contacts';
import { nearestHelp } from '$old/features/help/answers/nearestHelp';
import { askHelp } from '$old/features/help/askHelp';
import { helpPlaces } from '$old/features/help/queries/helpPlaces';
import { populationPoints } from '$old/features/help/queries/populationPoints';
import { openRelease } from '$old/lib/engine/node';
import { askFacts } from '$old/lib/page/facts';
import { readHours } from '$old/lib/place/hours';
import { openAt, type Moment } from '$old/lib/place/openNow';

const HOURS: Readonly<Record<string, Moment>> = {
  'martes 2:30': { dia: 2, minuto: 150 },
  'martes 11:00': { dia: 2, minuto: 660 },
  'viernes 19:30': { dia: 5, minuto: 1170 },
  'domingo 13:00': { dia: 7, minuto: 780 },
};
const OWN = '09015';
/** Who cannot speak is told whom to write to: nobody is put in order for it. */
const ASKED_IN_PERSON = ASKS.filter((ask) => ask !== 'callada');

interface Case {
  readonly colonia: string;
  readonly ask: Ask;
  readonly hour: string;
  readonly now: Moment;
  readonly km: ReadonlyMap<string, number>;
  readonly choice: Choice;
}

const engine = openRelease('static/data-old');
let cases: readonly Case[] = [];

beforeAll(async () => {
  const [{ contacts }, places, points, { colonias }] = await Promise.all([
    askHelp(engine, OWN, []),
    engine.run(helpPlaces()),
    engine.run(populationPoints()),
    askFacts(engine, OWN),
  ]);
  const attending = places.filter(({ grupo }) => grupo === 'atencion');
  cases = colonias.flatMap(({ clave, nombre }) => {
    const near = nearestHelp(clave, points, attending, Infinity);
    const km = new Map(near.map((each) => [each.place.id, each.km]));
    return ASKED_IN_PERSON.flatMap((ask) =>
      Object.entries(HOURS).map(([hour, now]) => ({
        colonia: nombre,
        ask,
        hour,
        now,
        km,
        choice: chooseFirst(askedOf(contacts, ask), ask, OWN, { now, km }),
      })),
    );
  });
}, 60_000);

afterAll(() => engine.close());

const stateOf = ({ horario }: Contact, now: Moment) => openAt(readHours(horario ?? ''), now).estado;
const named = ({ colonia, ask, hour }: Case) => `${colonia}, ${ask}, ${hour}`;
const shownOf = ({ choice: { lines, places } }: Case) => [...lines, ...places];

/** In which cases something holds that must not. */
const wrong = (of: (each: Case) => boolean) => cases.filter(of).map(named);

describe('from each colonia, for each need, at four hours', () => {
  it('there is someone to call or to go to', () => {
    expect(cases).toHaveLength(33 * ASKED_IN_PERSON.length * 4);
    expect(wrong((each) => shownOf(each).length === 0)).toEqual([]);
  });

  it('nobody is shown of whom neither hours nor a telephone are known, nor a refuge with a place', () => {
    const isUnknown = ({ horario, telefonos, whatsapp }: Contact) =>
      horario === null && telefonos.length + whatsapp.length === 0;
    const everyone = ({ choice }: Case) => [
      ...choice.lines,
      ...choice.places,
      ...choice.otherLines,
      ...choice.otherPlaces,
    ];
    expect(wrong((each) => everyone(each).some(isUnknown))).toEqual([]);
    expect(
      wrong((each) => everyone(each).some((one) => one.esRefugio && one.direccion !== null)),
    ).toEqual([]);
  });

  it('who is there for any woman goes before who is there for a population that was not asked for', () => {
    const isReserved = ({ ask }: Case, { poblacion }: Contact) =>
      poblacion !== null && poblacion !== ASKED[ask].need;
    const isBehind = (each: Case, list: readonly Contact[], rest: readonly Contact[]) => {
      const first = list.findIndex((one) => isReserved(each, one));
      const after = first < 0 ? [] : [...list.slice(first), ...rest];
      return after.some((one) => !isReserved(each, one));
    };
    expect(
      wrong(
        (each) =>
          isBehind(each, each.choice.places, each.choice.otherPlaces) ||
          isBehind(each, each.choice.lines, each.choice.otherLines),
      ),
    ).toEqual([]);
    // Otherwise nothing is asked: some are reserved, and some of those are near.
    const reserved = cases.flatMap((each) =>
      each.choice.otherPlaces.filter((one) => isReserved(each, one)),
    );
    expect(reserved.length).toBeGreaterThan(1000);
    const lgbt = cases.filter(({ ask }) => ask === 'lgbt');
    expect(lgbt.every(({ choice }) => choice.places[0]?.poblacion === 'lgbt')).toBe(true);
  });

  it('who is known to be open stands before who is not, and the nearer before the farther', () => {
    const order = ['abierto', 'se_ignora', 'cerrado'];
    const isOutOfOrder = (each: Case) =>
      each.choice.places.some((one, at) => {
        const next = each.choice.places[at + 1];
        if (next === undefined || one.poblacion !== next.poblacion) return false;
        const [rank, than] = [one, next].map((of) => order.indexOf(stateOf(of, each.now)));
        if (rank === undefined || than === undefined) return true;
        const steps = (of: Contact) => Math.round((each.km.get(of.id) ?? Infinity) / 0.05);
        return rank > than || (rank === than && steps(one) > steps(next));
      });
    expect(wrong(isOutOfOrder)).toEqual([]);
    // Nobody open is left folded while who is closed is shown, of those for any woman.
    const isFolded = ({ choice, now }: Case) =>
      choice.places.some((one) => one.poblacion === null && stateOf(one, now) === 'cerrado') &&
      choice.otherPlaces.some((one) => one.poblacion === null && stateOf(one, now) === 'abierto');
    expect(wrong(isFolded)).toEqual([]);
  });

  it('at half past two at night what is known to be open comes first, where anything is', () => {
    const night = cases.filter(({ hour }) => hour === 'martes 2:30');
    const legal = night.filter(({ ask }) => ask === 'legal');
    expect(legal.length).toBeGreaterThan(0);
    for (const { choice, now } of legal) {
      expect(choice.places.map((one) => stateOf(one, now))).toEqual([
        'abierto',
        'abierto',
        'abierto',
      ]);
    }
    for (const { choice, now } of night) {
      const [first] = choice.lines;
      if (first !== undefined && choice.lines.some((one) => stateOf(one, now) === 'abierto')) {
        expect(stateOf(first, now)).toBe('abierto');
      }
    }
  });
});

/**
 * What pages say that a tenth more or fewer people in a colonia, an estimate by both divisors, would make of both
 * answers where it depends (docs/decisions/poblacion-ambiente.md). No mark tells it: it is read in the sentence.
 */
import type { Counted } from './counted';
import type { Recounted } from './recount';
import { againstOthers, type Asked } from './verdicts';

const TIMES = [1.1, 0.9];
const ONE =
  /de gente de día, (no cambiaría ninguna de las dos respuestas|podrían cambiar las dos respuestas|podría cambiar la (?:primera|segunda) respuesta)/;
/** Of several colonias together. */
export const SEVERAL = /de gente de día, (no cambiaría ninguna respuesta|podría cambiar[^.]*)\./;

/** Whether each answer stands, by residents and by people present. */
export type Firm = readonly [boolean, boolean];

/** Of the lead of a colonia's page, its sexual violence, and the note of the map. */
export function divisorDoubtRecount(page: Document, counted: Counted): readonly Recounted[] {
  return [...page.querySelectorAll('main span, main p')].flatMap((element) => {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ');
    const [indicator, period, unit, place] = ['indicator', 'period', 'unit', 'place'].map(
      (code) => element.closest(`[data-${code}]`)?.getAttribute(`data-${code}`) ?? '',
    );
    if (!indicator || !period || !unit) return [];
    const asked = { indicator, period, unit };
    const [, one] = ONE.exec(text) ?? [];
    const [, several] = SEVERAL.exec(text) ?? [];
    const isMap = element.closest('figure')?.getAttribute('data-figure') === 'mapa';
    return [
      ...(one === undefined ? [] : [{ said: one, found: toldOf(firmOf(counted, asked, place)) }]),
      ...(several === undefined || !isMap
        ? []
        : [{ said: several, found: severalOf(counted, asked) }]),
    ].map((each) => ({ element, mark: 'sentence', ...each }));
  });
}

function toldOf([residents, present]: Firm): string {
  if (residents && present) return 'no cambiaría ninguna de las dos respuestas';
  if (!residents && !present) return 'podrían cambiar las dos respuestas';
  return `podría cambiar la ${residents ? 'segunda' : 'primera'} respuesta`;
}

/** @param doubted names in the order of what is shown */
export function severalTold(doubted: readonly string[]): string {
  if (doubted.length === 0) return 'no cambiaría ninguna respuesta';
  const [named, more] = [doubted.slice(0, 8), doubted.length - 8];
  const parts = more > 0 ? [...named, more === 1 ? 'otra más' : `otras ${more} más`] : named;
  const [last = '', ...before] = parts.toReversed();
  const joined =
    before.length === 0
      ? last
      : `${before.toReversed().join(', ')} ${/^h?i(?!e)/i.test(last) ? 'e' : 'y'} ${last}`;
  return `podría cambiar alguna respuesta en ${joined}`;
}

const toldOfAll = new WeakMap<Counted, Map<string, string>>();

function severalOf(counted: Counted, asked: Asked): string {
  const own = toldOfAll.get(counted) ?? new Map<string, string>();
  toldOfAll.set(counted, own);
  const key = Object.values(asked).join();
  const found = own.get(key) ?? doubtedTold(counted, asked);
  own.set(key, found);
  return found;
}

/** Of those of which residents and people present do not tell the same, highest rate first. */
function doubtedTold(counted: Counted, asked: Asked): string {
  const [residents, present] = [counted.women, counted.present].map((peopleOf) =>
    againstOthers(counted, asked, peopleOf),
  );
  const rate = (place: string): number =>
    (counted.cases({ ...asked, place }) ?? NaN) / (counted.women(place) ?? NaN);
  const doubted = counted.colonias
    .filter((place) => residents?.get(place) !== present?.get(place))
    .filter((place) => firmOf(counted, asked, place).includes(false))
    .toSorted((one, other) => rate(other) - rate(one));
  return severalTold(doubted.map((place) => counted.names.get(place) ?? place));
}

const known = new WeakMap<Counted, Map<string, Firm>>();

function firmOf(counted: Counted, asked: Asked, place = ''): Firm {
  const own = known.get(counted) ?? new Map<string, Firm>();
  known.set(counted, own);
  const key = [...Object.values(asked), place].join();
  const isFirm = (peopleOf: (place: string) => number | undefined): boolean => {
    const told = againstOthers(counted, asked, peopleOf).get(place);
    // Everybody in the alcaldía stays as many.
    const all = counted.colonias.reduce((sum, each) => sum + (peopleOf(each) ?? NaN), 0);
    return TIMES.every((times) => {
      const moved = againstOthers(counted, asked, (other) => {
        if (other === counted.alcaldia) return peopleOf(other) ?? all;
        const people = peopleOf(other);
        return other === place && people !== undefined ? people * times : people;
      });
      return moved.get(place) === told;
    });
  };
  const found = own.get(key) ?? [isFirm(counted.women), isFirm(counted.present)];
  own.set(key, found);
  return found;
}

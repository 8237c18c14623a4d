/**
 * What the first sentences of a colonia and of an order say that depends on people: between which places a colonia
 * would be, were the women of each, an estimate, a tenth more or fewer; and of how many of those told the people
 * present do not say the same (docs/decisions/poblacion-ambiente.md). No mark tells them: they are read in the sentence.
 */
import type { Counted } from './counted';
import { placedAreas, ranksOf } from './ranks';
import type { Recounted } from './recount';
import { againstOthers, type Asked } from './verdicts';

const DOUBT = 0.1;
const PLACES =
  /su lugar posible, (?:del (\d+) al (\d+)|el (\d+)), (?:no cambiaría|(?:iría|sería) (?:del (\d+) al (\d+)|el (\d+)))/;
const DEPEND = /; de (\d+) de ellas depende de con qué se divida/;

const sentence = (element: Element, said: string, found: number | undefined): Recounted => ({
  element,
  mark: 'sentence',
  said,
  found: found ?? 'nada',
});

const askedOf = (element: Element): Asked | null => {
  const [indicator = '', period = '', unit = ''] = ['indicator', 'period', 'unit'].map(
    (code) => element.getAttribute(`data-${code}`) ?? undefined,
  );
  return indicator && period && unit ? { indicator, period, unit } : null;
};

export function levelDoubtRecount(page: Document, counted: Counted): readonly Recounted[] {
  return [...placesIn(page, counted), ...dependingIn(page, counted)];
}

function placesIn(page: Document, counted: Counted): readonly Recounted[] {
  const told = page.querySelector('main .lead [data-place][data-verdict]');
  const asked = told === null ? null : askedOf(told);
  if (told === null || asked === null) return [];
  const place = told.getAttribute('data-place') ?? '';
  return [...page.querySelectorAll('main .lead span')].flatMap((element) => {
    const [, best, worst, only, doubtedBest, doubtedWorst, doubtedOnly] =
      PLACES.exec((element.textContent ?? '').replace(/\s+/g, ' ')) ?? [];
    if (best === undefined && only === undefined) return [];
    const areas = placedAreas(counted, asked);
    const [own, doubted] = [0, DOUBT].map((doubt) => ranksOf(areas, doubt).get(place));
    const isSame = doubtedBest === undefined && doubtedOnly === undefined;
    const said = [
      best ?? only,
      worst ?? only,
      doubtedBest ?? doubtedOnly,
      doubtedWorst ?? doubtedOnly,
    ];
    const found = [...(own ?? []), ...(doubted ?? [])];
    return [
      ...said.flatMap((value, at) =>
        value === undefined ? [] : [sentence(element, value, found[at])],
      ),
      ...(isSame
        ? [
            sentence(element, said[0] ?? '', doubted?.[0]),
            sentence(element, said[1] ?? '', doubted?.[1]),
          ]
        : []),
    ];
  });
}

function dependingIn(page: Document, counted: Counted): readonly Recounted[] {
  return [...page.querySelectorAll('main :is(h1, figure h2)[data-place]')].flatMap((element) => {
    const [, said] = DEPEND.exec((element.textContent ?? '').replace(/\s+/g, ' ')) ?? [];
    const asked = askedOf(element.closest('figure') ?? element);
    if (said === undefined || asked === null) return [];
    const [residents, present] = [counted.women, counted.present].map((peopleOf) =>
      againstOthers(counted, asked, peopleOf),
    );
    const places = element.getAttribute('data-place')?.split(' ') ?? [];
    const found = places.filter((place) => residents?.get(place) !== present?.get(place)).length;
    return [sentence(element, said, found)];
  });
}

/**
 * What the first sentence of a colonia says that depends on people: between which places it would be, were the women
 * of each, an estimate, a tenth more or fewer. No mark tells it: it is read in the sentence.
 */
import type { Counted } from './counted';
import { placedAreas, ranksOf } from './ranks';
import type { Recounted } from './recount';
import type { Asked } from './verdicts';

const DOUBT = 0.1;
const PLACES =
  /su lugar posible, (?:del (\d+) al (\d+)|el (\d+)), (?:no cambiaría|(?:iría|sería) (?:del (\d+) al (\d+)|el (\d+)))/;

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
  return placesIn(page, counted);
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

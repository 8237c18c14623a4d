/** How many colonias the list has of each verdict, and what the headline says of them in words. */
import type { Counted } from './counted';
import type { Recounted } from './recount';
import { againstOthers, againstRest, type Asked } from './verdicts';

const HEADS: Readonly<Record<string, string>> = {
  'Por encima del resto': 'above',
  'Por debajo del resto': 'below',
  'No se distinguen': 'chance',
  'Depende de a quién se cuenta': 'depends',
  'Quizá por dónde se registra': 'registry',
  'No se publica': 'unpublished',
};
const HEAD = /^(\D+?) · (\d+)$/;
const HEADLINE =
  /^En (\p{L}+) colonias? se denuncia (más|menos) .* que en el resto(?:(, según a quién se cuente)|; en (\p{L}+) de ellas depende de a quién se cuenta)?$/u;
const SMALL = ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];

const textOf = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const askedOf = (element: Element): Asked | null => {
  const [indicator = '', period = '', unit = ''] = ['indicator', 'period', 'unit'].map(
    (code) => element.closest(`[data-${code}]`)?.getAttribute(`data-${code}`) ?? undefined,
  );
  return indicator && period && unit ? { indicator, period, unit } : null;
};

export function verdictGroupsRecount(page: Document, counted: Counted): readonly Recounted[] {
  const heads = [...page.querySelectorAll('.verdict-list :is(h3, summary)')].flatMap((element) => {
    const [, name = '', said] = HEAD.exec(textOf(element)) ?? [];
    const asked = askedOf(element);
    if (said === undefined || asked === null) return [];
    const told = againstRest(counted, asked);
    const found = counted.colonias.filter(
      (place) => (told.get(place) ?? 'unpublished') === HEADS[name],
    ).length;
    return [{ element, mark: 'sentence', said, found }];
  });
  return [...heads, ...headlinesIn(page, counted)];
}

function headlinesIn(page: Document, counted: Counted): readonly Recounted[] {
  return [...page.querySelectorAll('main :is(h1, figure h2)')].flatMap((element) => {
    const [, many, side, all, few] = HEADLINE.exec(textOf(element)) ?? [];
    const asked = askedOf(element);
    if (many === undefined || asked === null) return [];
    const wanted = side === 'más' ? 'above' : 'below';
    const told = [...againstRest(counted, asked)].filter(([, verdict]) => verdict === wanted);
    const present = againstOthers(counted, asked, counted.present);
    const doubted = told.filter(([place]) => present.get(place) !== wanted).length;
    const say = (said: string, found: number) => ({
      element,
      mark: 'sentence',
      said,
      found: SMALL[found] ?? String(found),
    });
    return [
      say(many, told.length),
      ...(all === undefined ? [] : [say(many, doubted)]),
      ...(few === undefined ? [] : [say(few, doubted)]),
    ];
  });
}

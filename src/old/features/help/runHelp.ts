/** The program of the page of help: shows what its fragment asks for, and asks for nothing itself. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { momentIn } from '$old/lib/place/openNow';
import { capitalised } from '$old/lib/words/es/unitWords';
import { answerTo, type HelpAnswer, type ShownContact } from './answers/answerTo';
import type { Ask } from './answers/asks';
import { coloniaCode } from './answers/coloniaCode';
import { borrower, part } from './borrowed';
import { hasHospital } from './answers/hospital';
import { boundariesIn, hospitalFrom, type HelpFile } from './helpFile';
import { offerCopy, offerPaper, showCode } from './paper';
import { offerSearch } from './search/offerSearch';
import { keepTelling } from './tellOpen';
import { parseHelp, printHelp, type HelpView } from './view';
import type { HelpWords } from './words/es/spoken';

export function runHelp(words: HelpWords): void {
  const file: HelpFile = JSON.parse(part('datos').textContent ?? '');
  const borrow = borrower();
  const title = part('pregunta');
  const lead = part('entrada');
  const asked = { title: title.textContent, lead: lead.textContent };
  const rows = Array.from(part('lista').querySelectorAll('a'), (row) => ({
    row,
    view: parseHelp(row.getAttribute('href') ?? ''),
  }));
  const languages = Array.from(document.getElementsByClassName('languages'), (nav) => [
    ...nav.querySelectorAll('a'),
  ])
    .flat()
    .map((link) => ({ link, href: link.getAttribute('href') ?? '' }));
  const search = offerSearch(words.search, file.colonias, file.nombres, () => boundariesIn(file));

  function show(): void {
    const view = parseHelp(location.hash);
    const colonia = file.colonias.find(({ clave }) => coloniaCode(clave) === view.colonia) ?? null;
    const known: HelpView = { ...view, colonia: colonia === null ? null : view.colonia };
    borrow.giveBack();
    for (const { row, view: own } of rows) {
      row.setAttribute('href', printHelp({ ...own, colonia: known.colonia }));
    }
    for (const { link, href } of languages) link.setAttribute('href', href + printHelp(known));
    for (const id of ['lista', 'lenguas', 'otras']) part(id).hidden = view.ask !== null;
    part('respuesta').hidden = view.ask === null;
    lead.textContent = colonia === null ? asked.lead : words.question.near(colonia.nombre);
    title.textContent = view.ask === null ? asked.title : words.rows[view.ask].nombre;
    if (view.ask !== null) answer(view.ask, colonia, known);
    showCode(known);
  }

  function answer(
    ask: Ask,
    colonia: { readonly clave: ColoniaKey; readonly nombre: string } | null,
    view: HelpView,
  ): void {
    const advice = document.querySelector(`[data-advice="${ask}"]`);
    if (advice !== null) borrow.put(advice, part('consejo'));
    const rest = advice?.querySelector('[data-rest]');
    if (rest) borrow.put(rest, part('consejo-luego'));
    const found = answerTo(file, ask, colonia?.clave ?? null, momentIn(new Date()));
    for (const [name, contacts] of [
      ['lineas', found.lines],
      ['lugares', found.places],
      ['otros', found.others],
    ] as const) {
      const list = part(name);
      for (const contact of contacts) showContact(contact, list);
      const whole = list.parentElement;
      if (whole !== null) whole.hidden = contacts.length === 0;
    }
    showHospital(ask, colonia?.clave ?? null);
    head(ask, found, colonia?.nombre ?? null);
    const isAskedWhere = !found.isNear && found.places.length > 0;
    if (isAskedWhere) borrow.put(part('donde'), part('lugar-de-donde'));
    search.leadTo(ask);
    const another = part('otra-colonia');
    another.hidden = !found.isNear;
    another.setAttribute('href', printHelp({ ...view, colonia: null }));
  }

  function head(ask: Ask, { others, isNear }: HelpAnswer, nombre: string | null): void {
    const { near, page } = words;
    const near0 = ask === 'peligro' ? near.alwaysOpen : near.inPerson;
    const alone = ask === 'peligro' ? page.alwaysOpen : page.inPerson;
    part('en-persona').textContent = isNear && nombre !== null ? near0(nombre) : alone;
    part('orden').textContent = isNear ? near.rule : page.order;
    part('resumen').textContent = page.others(others.length);
  }

  function showHospital(ask: Ask, clave: ColoniaKey | null): void {
    const near = hasHospital(ask) && clave !== null ? hospitalFrom(file, clave) : null;
    const place = part('hospital');
    if (place.parentElement !== null) place.parentElement.hidden = near === null;
    if (near === null) return;
    const card = part(near.id);
    borrow.put(card, place);
    const line = document.createElement('p');
    line.className = 'far';
    line.textContent = capitalised(words.nearestSentence({ ...near, only: null }));
    borrow.add(line, card);
  }

  function showContact({ id, far, adds }: ShownContact, list: HTMLElement): void {
    const card = part(id);
    borrow.put(card, list);
    const said = [
      ...(far === null ? [] : [capitalised(words.nearestSentence(nearness(far)))]),
      ...(adds.length === 0 ? [] : [words.near.adds(adds)]),
    ];
    if (said.length === 0) return;
    const line = document.createElement('p');
    line.className = 'far';
    line.textContent = said.join('. ');
    borrow.add(line, card);
  }

  function nearness({ place, km, minutes }: NonNullable<ShownContact['far']>) {
    const own = file.colonias.find(
      ({ clave }) => coloniaCode(clave) === parseHelp(location.hash).colonia,
    );
    const only = !place.aproximado ? null : place.clave === own?.clave ? 'propia' : place.colonia;
    return { km, minutes, only };
  }

  keepTelling(words);
  show();
  // From here on what the program shows stands for the rest: had it failed before, the page would be read as it came.
  part('colonias').hidden = true;
  document.documentElement.dataset['ayuda'] = '';
  addEventListener('hashchange', () => {
    show();
    const target = document.getElementById(location.hash.slice(1));
    // What is told in other languages stands beside the question.
    if (target !== null && part('lenguas').contains(target)) return target.scrollIntoView();
    scrollTo(0, 0);
    title.focus({ preventScroll: true });
  });
  offerPaper();
  offerCopy(words.silent.copied);
  document.querySelectorAll('#ayuda [data-needs-script]').forEach((offer) => {
    offer.removeAttribute('data-needs-script');
  });
}

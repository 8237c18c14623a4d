/** On the page of help: a box in which a place is looked for, by any name or by the device. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { placeIndex, type FoundPlace } from '$old/lib/place/names';
import type { PlaceNamesFile } from '$old/lib/place/namesFile';
import type { Boundaries } from '$old/lib/place/whereabouts';
import type { Ask } from '../answers/asks';
import { coloniaCode } from '../answers/coloniaCode';
import { part } from '../borrowed';
import { printHelp } from '../view';
import type { SearchWords } from '../words/searchSpeech';
import { placeOfDevice } from './placeOfDevice';

interface Colonia {
  readonly clave: ColoniaKey;
  readonly nombre: string;
}

/** A way to one colonia, by a name of it or of a place in it. */
interface Way {
  readonly nombre: string;
  readonly clase: string;
  readonly code: string;
}

/** More are not read. */
const MOST = 7;

/**
 * Shows what the page holds hidden for it.
 * @param names of places, with the codes of their colonias
 * @param boundaries of the colonias, reckoned when the device is asked
 */
export function offerSearch(
  words: SearchWords,
  colonias: readonly Colonia[],
  names: PlaceNamesFile['nombres'],
  boundaries: () => Boundaries,
) {
  const box = part('buscar');
  const list = part('hallados');
  const said = part('hallado');
  const input = box.querySelector('input');
  const ask = box.querySelector('button');
  const called = new Map(colonias.map(({ clave, nombre }) => [coloniaCode(clave), nombre]));
  /** Made when the box is first used: it is not what the page is opened for. */
  let find: ReturnType<typeof waysTo> | null = null;
  let asked: Ask | null = null;

  function show(ways: readonly Way[], text: string) {
    list.replaceChildren(
      ...ways.map((way) =>
        row(way, printHelp({ ask: asked, colonia: way.code }), called.get(way.code) ?? '', words),
      ),
    );
    said.textContent = text;
  }

  /** Every colonia, while nothing is typed. */
  const every = Array.from(called, ([code, nombre]) => ({ nombre, clase: 'colonia', code }));

  function look() {
    const typed = input?.value.trim() ?? '';
    find ??= waysTo(called, names);
    const ways = find(typed);
    if (typed === '') show(every, '');
    else show(ways, ways.length > 0 ? words.count(ways.length) : words.unknown(typed));
  }

  input?.addEventListener('focus', look);
  input?.addEventListener('input', look);
  input?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  if (ask !== null) ask.hidden = !('geolocation' in navigator);
  ask?.addEventListener('click', () => {
    show([], words.device.asking);
    void placeOfDevice(boundaries, words.device).then(({ codes, text }) => {
      const ways = every.filter(({ code }) => codes.includes(code));
      const isKnown = text === '' && ways.length > 0;
      show(ways, text === '' && !isKnown ? words.device.outside : text);
      if (isKnown) list.querySelector('a')?.click();
    });
  });
  return {
    /** What is asked for near the place that is looked for. */
    leadTo(next: Ask): void {
      asked = next;
      if (input !== null) input.value = '';
      show([], '');
    },
  };
}

/** What is offered for what is typed: a place that is in several colonias is as many ways. */
function waysTo(
  called: ReadonlyMap<string, string>,
  names: PlaceNamesFile['nombres'],
): (typed: string) => readonly Way[] {
  const known = Object.entries(names).flatMap(([clase, places]) =>
    places.map(([nombre, colonia]) => ({ nombre, clase, colonia, alcaldia: '' })),
  );
  const colonias = Array.from(called, ([colonia, nombre]) => ({
    nombre,
    clase: 'colonia',
    colonia,
    alcaldia: '',
  }));
  const index = placeIndex([...colonias, ...known]);
  const waysOf = ({ nombre, clase, colonias: codes }: FoundPlace): readonly Way[] =>
    codes.filter((code) => called.has(code)).map((code) => ({ nombre, clase, code }));
  return (typed) => index.suggest(typed, MOST).flatMap(waysOf).slice(0, MOST);
}

function row(
  { nombre, clase }: Way,
  href: string,
  colonia: string,
  words: SearchWords,
): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.setAttribute('href', href);
  const name = document.createElement('b');
  name.lang = 'es';
  name.textContent = nombre;
  link.append(name);
  if (clase !== 'colonia') link.append(` ${words.where(clase, colonia)}`);
  item.append(link);
  return item;
}

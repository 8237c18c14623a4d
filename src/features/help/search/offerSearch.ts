/** On a page without the program of the site: a box in which a place is looked for, by any name or by the device. */
import type { SearchWords } from '../words/searchSpeech';
import { bringBoundaries } from './bringBoundaries';
import { listedIn, waysTo, type Way } from './listed';
import { placeOfDevice } from './placeOfDevice';

/** Shows what the page holds hidden for it, where its names are there. */
export function offerSearch(words: SearchWords): void {
  const box = document.getElementById('buscar');
  const input = box?.querySelector('input');
  const ask = box?.querySelector('button');
  const said = box?.querySelector('[role=status]');
  const list = box?.querySelector('ul');
  const names = window.atlas?.lugares;
  if (!box || !input || !ask || !said || !list || !names) return;
  const listed = listedIn(document);
  const find = waysTo(listed, names);

  function show(ways: readonly Way[], text: string) {
    list?.replaceChildren(...ways.map((way) => row(way, listed.get(way.code) ?? '', words)));
    if (said) said.textContent = text;
  }

  /** Every colonia, while nothing is typed. */
  const every = Array.from(listed, ([code, nombre]) => ({ nombre, clase: 'colonia', code }));

  function look() {
    const typed = input?.value.trim() ?? '';
    const ways = find(typed);
    if (typed === '') show(every, '');
    else show(ways, ways.length > 0 ? words.count(ways.length) : words.unknown(typed));
  }

  input.addEventListener('focus', look);
  input.addEventListener('input', look);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  ask.hidden = !('geolocation' in navigator);
  ask.addEventListener('click', () => {
    show([], words.device.asking);
    void placeOfDevice(bringBoundaries(box.dataset['boundaries'] ?? ''), words.device).then(
      ({ codes, text }) => {
        const ways = codes.flatMap((code) => {
          const nombre = listed.get(code);
          return nombre === undefined ? [] : [{ nombre, clase: 'colonia', code }];
        });
        const isKnown = text === '' && ways.length > 0;
        show(ways, text === '' && !isKnown ? words.device.outside : text);
        if (isKnown) list.querySelector('a')?.click();
      },
    );
  });
  box.removeAttribute('data-needs-script');
  // What it takes the place of, as on the pages in Spanish.
  document.getElementById('colonias')?.setAttribute('hidden', '');
}

function row({ nombre, clase, code }: Way, colonia: string, words: SearchWords): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.setAttribute('href', `${code}/`);
  const name = document.createElement('b');
  name.lang = 'es';
  name.textContent = nombre;
  link.append(name);
  if (clase !== 'colonia') link.append(` ${words.where(clase, colonia)}`);
  item.append(link);
  return item;
}

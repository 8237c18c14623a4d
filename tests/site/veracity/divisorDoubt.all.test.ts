/** That what a tenth more or fewer people would make of both answers is counted again, wherever it is said. */
import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { ALCALDIA } from '../kit/counts';
import { BUILT } from '../kit/site';
import { countedOf, type Counted } from './counted';
import { roomsOf, type RoomRecount } from './rooms';
import { veracityOf } from './veracity';

let counted: Counted;
let rooms: readonly RoomRecount[];
beforeAll(async () => {
  counted = await countedOf('build/data', ALCALDIA);
  rooms = await roomsOf('build/data', counted);
}, 60_000);

test.each([
  ['colonias/centro/index.html', '.lead span', 'podrían cambiar las dos respuestas'],
  ['colonias/centro/index.html', '[data-figure="sexual"] p', 'podría cambiar la primera respuesta'],
  ['index.html', '[data-figure="mapa"] .note', 'podría cambiar alguna respuesta en Centro'],
  ['prioridades/index.html', '.note', 'no cambiaría ninguna respuesta'],
  ['sesiones/2026-02-25/informe/index.html', 'p.small', 'no cambiaría ninguna respuesta'],
])('%s: what %s says is found where it is another', (path, selector, other) => {
  const { document } = parseHTML(BUILT.text(path));
  const CLAUSE = /(más o menos de mujeres o de gente de día, )[^.]+\./;
  const told = [...document.querySelectorAll(`main ${selector}`)].find(({ textContent }) =>
    CLAUSE.test(textContent ?? ''),
  );
  expect(told?.textContent).toMatch(CLAUSE);
  if (told) told.textContent = (told.textContent ?? '').replace(CLAUSE, `$1${other}.`);
  const { false: wrong } = veracityOf(path, document, counted, rooms);
  expect(wrong.join('\n')).toContain(`data-sentence dice ${other}`);
});

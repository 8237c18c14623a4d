/** Where to go from one colonia, by distances that can be reckoned by hand along one street. */
import { describe, expect, it } from 'vitest';
import { chooseNear } from '$old/features/help/answers/nearby';
import { coloniaCode } from '$old/features/help/answers/coloniaCode';
import type { Contact } from '$old/features/help/answers/contacts';
import { nearestHelp } from '$old/features/help/answers/nearestHelp';
import { NEED_WORDS } from '$old/features/help/words/es/helpWords';
import { nearWords } from '$old/features/help/words/es/near';
import { key } from '../../../coloniaKey';
import { contact, place as contactAt } from './inventedContact';
import { place, women } from './places';

const HERE = key('aqui');
const ALWAYS = '24 h, todos los días';
/** Of its women 300 live at kilometre 1 and 100 at kilometre 2: at 1.25, as a mean. */
const HOMES = [women('aqui', 1, 300), women('aqui', 2, 100), women('lejos', 50, 900)];

/** Each contact with the kilometre of the street where it is. */
function near(at: readonly (readonly [Contact, number])[], others: readonly Contact[] = []) {
  const choice = chooseNear(
    [...at.map(([one]) => one), ...others],
    'legal',
    nearestHelp(
      HERE,
      HOMES,
      at.map(([{ id }, km]) => place(id, km)),
      Infinity,
    ),
  );
  return { ...choice, ids: choice.shown.map((each) => each.contact.id) };
}

describe('in person', () => {
  it('the two nearest, however long the others open, and the mean distance of its women', () => {
    const { ids, shown } = near([
      [contactAt('S101', { horario: ALWAYS }), 5],
      [contactAt('S102'), 4],
      [contactAt('S103'), 3],
    ]);
    expect(ids).toEqual(['S103', 'S102', 'S101']);
    // From 1.25: 1.75, 2.75 and 3.75 km; on foot 4/π times that, at 4.5 km/h.
    expect(shown.map(({ km }) => km.toFixed(2))).toEqual(['1.75', '2.75', '3.75']);
    expect(shown[0]?.minutes).toBeCloseTo((1.75 * (4 / Math.PI) * 60) / 4.5, 1);
  });

  it('after two, the nearest that offers something different, and says what', () => {
    const at = [3, 3.5, 4, 4.5, 5, 5.5].map((km, n) => [contactAt(`S10${n}`), km] as const);
    const other = contactAt('S201', { necesidades: ['juridica', 'social'] });
    const always = contactAt('S202', { horario: ALWAYS });
    const { ids, shown, next } = near([...at, [always, 9], [other, 7]]);
    expect(ids).toEqual(['S100', 'S101', 'S102', 'S201', 'S202']);
    expect(shown.map(({ adds }) => adds)).toEqual([[], [], [], ['social'], ['siempre']]);
    expect(next.map((each) => each.contact.id)).toEqual(['S103', 'S104', 'S105']);
    expect(nearWords.adds(['social', 'siempre'])).toBe(
      `También da: ${NEED_WORDS.social} y atención a toda hora.`,
    );
  });

  it('a telephone to call before going is something different', () => {
    const doors = [1, 2, 3, 4].map(
      (n) => [contactAt(`S10${n}`, { access: 'lugar', telefonos: [] }), 2 + n] as const,
    );
    const { ids, shown } = near(
      [...doors, [contactAt('S201'), 9]],
      [contact(), contact({ id: 'S901' })],
    );
    expect(ids).toEqual(['S101', 'S102', 'S201']);
    expect(shown[2]?.adds).toEqual(['telefono']);
  });

  it('of two as far, the one that someone confirmed', () => {
    const confirmed = contactAt('S109', {
      verification: { estado: 'confirmado', fecha: '2026-03-01' },
    });
    expect(
      near([
        [contactAt('S101'), 3],
        [confirmed, 3.005],
      ]).ids,
    ).toEqual(['S109', 'S101']);
    expect(
      near([
        [contactAt('S101'), 3],
        [confirmed, 3.2],
      ]).ids,
    ).toEqual(['S101', 'S109']);
  });

  it('at most five ways, with two lines before them', () => {
    const at = [1, 2, 3, 4, 5, 6].map((km) => [contactAt(`S10${km}`), km] as const);
    const { lines, shown } = near(at, [
      contact(),
      contact({ id: 'S901' }),
      contact({ id: 'S902' }),
    ]);
    expect([lines.length, shown.length]).toEqual([2, 3]);
  });

  it('nobody who cannot be reached, no refuge, and nothing from where no woman is known to live', () => {
    const { ids } = near([
      [contactAt('S101', { access: 'por_verificar', telefonos: [] }), 3],
      [contactAt('S102', { esRefugio: true, necesidades: ['juridica', 'refugio'] }), 3],
      [contactAt('S103'), 4],
    ]);
    expect(ids).toEqual(['S103']);
    expect(
      chooseNear(
        [contactAt('S103')],
        'legal',
        nearestHelp(key('sin'), HOMES, [place('S103', 4)], Infinity),
      ).shown,
    ).toEqual([]);
  });
});

it('a colonia is called by digits that say nothing, and never as another', () => {
  expect(coloniaCode(key('0901500010020'))).toBe('10020');
  // FNV-1a of «-NARVARTE», of 32 bits: reckoned with Python.
  expect(coloniaCode(key('09014-NARVARTE'))).toBe('03049798621');
  const codes = ['09014-A', '09014-B', '0901400010001', '0901400010010'].map((text) =>
    coloniaCode(key(text)),
  );
  expect(new Set(codes).size).toBe(4);
});

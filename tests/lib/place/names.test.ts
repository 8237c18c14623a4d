import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIndex, type PlaceName } from '$old/lib/place/names';

const here = (nombre: string, clase: string, ...colonias: readonly string[]): PlaceName[] =>
  colonias.map((colonia) => ({ nombre, clase, colonia, alcaldia: '09015' }));
const there = (nombre: string, clase: string, alcaldia: string): PlaceName => ({
  nombre,
  clase,
  colonia: null,
  alcaldia,
});

const NAMES: readonly PlaceName[] = [
  ...here('Condesa', 'colonia', 'condesa'),
  ...here('Juárez', 'colonia', 'juarez'),
  ...here('Roma Norte', 'colonia', 'roma-norte'),
  ...here('Roma Sur', 'colonia', 'roma-sur'),
  ...here('Ñandú y Cía.', 'colonia', 'nandu'),
  ...here('Juárez', 'metro', 'centro'),
  ...here('Tepito', 'barrio', 'morelos'),
  ...here('Tepito', 'metro', 'morelos'),
  ...here('Roma', 'barrio', 'roma-sur', 'roma-norte'),
  ...here('La Merced', 'barrio', 'centro'),
  there('La Merced', 'barrio', '09017'),
  ...here('06700', 'codigo_postal', 'roma-norte'),
  there('Polanco', 'colonia', '09016'),
  there('Centro de Coyoacán', 'barrio', '09003'),
  there('Roma', 'mercado', '09004'),
];
const INDEX = placeIndex(NAMES);
const found = (nombre: string, clase: string, ...colonias: readonly string[]) => ({
  nombre,
  clase,
  colonias,
});

describe('find', () => {
  it.each(['Tepito', 'tepito', ' TEPITO ', 'tépito', 'Tepito.'])(
    'takes «%s» however it is typed',
    (typed) => {
      expect(INDEX.find(typed)).toEqual({
        kind: 'colonias',
        places: [found('Tepito', 'barrio', 'morelos'), found('Tepito', 'metro', 'morelos')],
      });
    },
  );

  it('gives each colonia of a name that is of several', () => {
    expect(INDEX.find('Roma')).toEqual({
      kind: 'colonias',
      places: [found('Roma', 'barrio', 'roma-norte', 'roma-sur')],
    });
  });

  it.each([
    ['metro Juárez', 'metro', 'centro'],
    ['Estación del Metro Juarez', 'metro', 'centro'],
    ['col. Juárez', 'colonia', 'juarez'],
    ['Colonia juarez', 'colonia', 'juarez'],
  ])('takes «%s» for the kind that it says', (typed, clase, colonia) => {
    expect(INDEX.find(typed)).toEqual({
      kind: 'colonias',
      places: [found('Juárez', clase, colonia)],
    });
  });

  it('gives all of that name where the kind it says has none', () => {
    expect(INDEX.find('metro Condesa')).toEqual({
      kind: 'colonias',
      places: [found('Condesa', 'colonia', 'condesa')],
    });
  });

  it.each(['La Merced', 'Merced', 'barrio de la Merced', 'el barrio de la Merced'])(
    'finds «%s» here, though it is elsewhere too',
    (typed) => {
      expect(INDEX.find(typed)).toEqual({
        kind: 'colonias',
        places: [found('La Merced', 'barrio', 'centro')],
      });
    },
  );

  it.each(['06700', 'CP 06700', 'C.P. 06700', 'código postal 06700'])(
    'finds the code «%s»',
    (typed) => {
      expect(INDEX.find(typed)).toEqual({
        kind: 'colonias',
        places: [found('06700', 'codigo_postal', 'roma-norte')],
      });
    },
  );

  it('says of a name elsewhere in which alcaldía it is', () => {
    expect(INDEX.find('polanco')).toEqual({
      kind: 'fuera',
      places: [{ nombre: 'Polanco', clase: 'colonia', alcaldias: ['09016'] }],
    });
  });

  it.each(['', '  ', '?', '06701', 'Tepi', 'Metro', 'la', 'Colonia'])(
    'knows nothing of «%s»',
    (typed) => {
      expect(INDEX.find(typed)).toEqual({ kind: 'desconocido' });
    },
  );
});

describe('suggest', () => {
  const names = (typed: string, most = 10) =>
    INDEX.suggest(typed, most).map(({ nombre, clase }) => `${nombre}/${clase}`);

  it('gives the whole name, then those that begin so, then those with a word that does', () => {
    expect(names('roma')).toEqual(['Roma/barrio', 'Roma Norte/colonia', 'Roma Sur/colonia']);
    expect(names('nor')).toEqual(['Roma Norte/colonia']);
    expect(names('cia')).toEqual(['Ñandú y Cía./colonia']);
  });

  it('gives first the kind that is asked for', () => {
    expect(names('metro te')).toEqual(['Tepito/metro', 'Tepito/barrio']);
    expect(names('colonia juarez')).toEqual(['Juárez/colonia', 'Juárez/metro']);
  });

  it('gives no more than asked, none for nothing and none elsewhere', () => {
    expect(names('roma', 1)).toEqual(['Roma/barrio']);
    expect(names('')).toEqual([]);
    expect(names('polanco')).toEqual([]);
    expect(names('oma')).toEqual([]);
  });
});

const letters = fc.string({
  unit: fc.constantFrom('a', 'é', 'Ñ', 'Z', ' ', '-', '0', '.'),
  minLength: 1,
});
const name = letters.filter((text) => /[aéñz0]/iu.test(text)).map((text) => `Q${text}`);
const places = fc.array(
  fc.record({
    nombre: name,
    clase: fc.constantFrom('barrio', 'parque', 'metro'),
    colonia: fc.option(fc.constantFrom('a', 'b', 'c')),
    alcaldia: fc.constantFrom('09015', '09016'),
  }),
);

describe('whatever the names', () => {
  it('each is found as it is written, in capitals, without accents and after «la colonia»', () => {
    fc.assert(
      fc.property(places, (names) => {
        const index = placeIndex(names);
        for (const { nombre, colonia, alcaldia } of names) {
          const bare = nombre.normalize('NFD').replace(/\p{M}/gu, '');
          const answers = [nombre, nombre.toUpperCase(), bare, `Colonia ${nombre}`, `la ${nombre}`];
          for (const typed of answers) {
            const answer = index.find(typed);
            if (answer.kind === 'desconocido') throw new Error(typed);
            if (colonia === null && answer.kind === 'fuera') {
              expect(answer.places.flatMap(({ alcaldias }) => alcaldias)).toContain(alcaldia);
            } else if (colonia !== null) {
              expect(answer.kind).toBe('colonias');
              const inside = answer.kind === 'colonias' ? answer.places : [];
              expect(inside.flatMap(({ colonias }) => colonias)).toContain(colonia);
            }
          }
        }
      }),
    );
  });

  it('none is made up: what is found was given, by that name', () => {
    fc.assert(
      fc.property(places, fc.oneof(name, fc.string()), (names, typed) => {
        const answer = placeIndex(names).find(typed);
        if (answer.kind !== 'colonias') return;
        for (const { nombre, clase, colonias } of answer.places) {
          expect(names.some((one) => one.nombre === nombre && one.clase === clase)).toBe(true);
          for (const key of colonias) expect(names.map(({ colonia }) => colonia)).toContain(key);
        }
      }),
    );
  });

  it('what is suggested begins with what was typed, at a word, and comes once', () => {
    fc.assert(
      fc.property(places, name, (names, typed) => {
        const all = placeIndex(names).suggest(typed, names.length);
        const keys = all.map(({ nombre, clase }) => `${clase} ${nombre}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

/** A form checked as it is typed. */
import { describe, expect, it } from 'vitest';
import { agreementForm, nextId, progressForm, sessionForm } from '$features/editor/form';
import { checked, PLACES } from '../../lib/contract/cabinet/cabinetTexts';

const { sessions, agreements, progress } = checked({});
const WHOLE = {
  id: 'A004',
  fecha_sesion: '2024-05',
  sesion: 'segunda sesión inventada',
  acuerdo: 'Capacitar a quien atiende',
  tipo: 'capacitacion',
  responsable: 'Alcaldía inventada',
  colonias: 'Jacarandas',
  estado: 'anunciado',
  fuente: 'Boletín inventado 3',
};

const typed = (cells: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(
    [...agreementForm({ ...WHOLE, ...cells }, PLACES, sessions, agreements)].map(
      ([field, { what, remedy }]) => [field, `${what} → ${remedy}`],
    ),
  );

describe('the form of an agreement', () => {
  it('may be saved when whole, with fields not typed yet taken as blank', () => {
    expect(typed({})).toEqual({});
  });

  it('tells what an empty one lacks, field by field', () => {
    const problems = agreementForm({}, PLACES, sessions, agreements);
    expect([...problems.keys()]).toEqual(['id', 'acuerdo', 'tipo', 'responsable', 'estado']);
    expect(problems.get('acuerdo')).toMatchObject({
      value: '',
      what: 'está vacío',
      remedy: 'Escribe un valor',
    });
  });

  it.each<[Readonly<Record<string, string | null>>, Readonly<Record<string, string>>]>([
    [{ id: 'A001' }, { id: 'ya está en otro renglón → Cámbialo, o corrige el otro' }],
    [
      { fecha_compromiso: '2024-02-30' },
      { fecha_compromiso: 'no es un día del calendario → Escríbelo como AAAA-MM-DD' },
    ],
    [
      { fecha_compromiso: '2024-04-30' },
      { fecha_compromiso: 'es anterior a fecha_sesion → Revisa las dos fechas' },
    ],
    [
      { meta_valor: '1,000' },
      {
        meta_valor:
          'no es un número de cero en adelante → Escríbelo sin comas ni palabras, como 1200 o 9.8',
      },
    ],
    [
      { meta_valor: '10', colonias: 'Jazmines' },
      {
        meta_unidad: 'no está, y dice la unidad de meta_valor → Escribe de qué es la cantidad',
        colonias:
          'tiene un nombre que no está en colonias.csv ni en alias_colonias.csv → Escribe el nombre como en colonias.csv; sepáralos con «;»',
      },
    ],
    [
      { fecha_sesion: '2024-06' },
      {
        fecha_sesion:
          'no es la fecha de ninguna sesión de sesiones.csv → Añade la sesión a sesiones.csv, o borra «sesion» si no fue en una',
      },
    ],
    [
      { acuerdo: 'Abrir un refugio' },
      {
        colonias:
          'diría dónde está un refugio, del que habla «acuerdo», y ningún archivo lo dice → Borra la celda',
      },
    ],
  ])('with %j says %j', (cells, expected) => {
    expect(typed(cells)).toEqual(expected);
  });

  it.each(['nota', 'responsable', 'aliados', 'fuente', 'meta_unidad'])(
    'never lets «%s» say where a refuge is or at which number it answers',
    (column) => {
      for (const told of ['en la calle Inventada 5', 'al 55 1234 5678', 'en 19.4321, -99.1234']) {
        const cells = { acuerdo: 'Abrir un refugio', colonias: '', [column]: `Queda ${told}` };
        expect(Object.keys(typed(cells)), told).toEqual([column]);
      }
    },
  );
});

describe('the forms of sessions and progress', () => {
  it('know what is taken, and what is not there', () => {
    const session = { fecha: '2024-05', nombre: 'otra', fuente: 'Boletín' };
    expect([...sessionForm(session, sessions).keys()]).toEqual(['fecha']);
    expect([...sessionForm({ ...session, fecha: '2024-07' }, sessions).keys()]).toEqual([]);
    const step = { acuerdo: 'A001', fecha: '2024-09', valor: '5', fuente: 'Boletín' };
    expect([...progressForm(step, agreements, progress).keys()]).toEqual(['fecha']);
    expect([...progressForm({ ...step, fecha: '2024-10' }, agreements, progress)]).toEqual([]);
    expect(
      progressForm({ ...step, acuerdo: 'A009' }, agreements, progress).get('acuerdo')?.what,
    ).toBe('no está en acuerdos.csv');
  });

  it('never tell the place of the refuge that an agreement is about', () => {
    const step = { acuerdo: 'A002', fecha: '2024-09', valor: '1', fuente: 'Boletín' };
    const counted = agreements.map((row) => ({ ...row, meta_unidad: 'lugares' }));
    expect([...progressForm(step, counted, progress)]).toEqual([]);
    expect([
      ...progressForm({ ...step, nota: 'En la calle Inventada 5' }, counted, progress).keys(),
    ]).toEqual(['nota']);
  });

  it('number the next agreement', () => {
    expect([nextId([]), nextId(agreements), nextId([{ id: 'A099' }])]).toEqual([
      'A001',
      'A004',
      'A100',
    ]);
  });
});

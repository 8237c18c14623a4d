import { describe, expect, it } from 'vitest';
import { cabinetRows } from '../../../scripts/etl/curated/rows';
import { PROJECT } from '../project';
import { agreementsOf, cabinetIn, withCells } from './edited';

describe('agreements', () => {
  it('are read with dates as precise as their source, numbers as numbers and colonias as keys', () => {
    const [goal, refuge] = agreementsOf(PROJECT);
    expect(goal).toMatchObject({
      fecha_sesion: '2024-03-04',
      aliados: ['Aliada Uno', 'Aliada Dos'],
      colonias: ['0901500010001', '0901500010002'],
      meta_valor: 10,
      indicadores: ['acoso_sexual', 'abuso_sexual'],
    });
    expect(refuge).toMatchObject({ fecha_sesion: '2024-05', colonias: [], meta_valor: null });
    expect(cabinetRows(cabinetIn(PROJECT)).acuerdos[0]).toMatchObject({
      aliados: 'Aliada Uno; Aliada Dos',
      indicadores: 'acoso_sexual; abuso_sexual',
      colonias: '0901500010001; 0901500010002',
    });
  });

  it.each<[string, string, Readonly<Record<string, string>>, RegExp]>([
    [
      'an unknown state',
      'A001',
      { estado: 'cumplida' },
      /línea 2, columna «estado»: «cumplida» tiene «cumplida»/,
    ],
    ['an unknown kind', 'A001', { tipo: 'promesa' }, /columna «tipo»: «promesa»/],
    [
      'a number in words',
      'A001',
      { meta_valor: 'diez' },
      /columna «meta_valor»: «diez» no es un número/,
    ],
    [
      'a number under zero',
      'A001',
      { meta_valor: '-1' },
      /columna «meta_valor»: «-1» no es un número/,
    ],
    [
      'a number with commas',
      'A001',
      { meta_valor: '1,000' },
      /columna «meta_valor»: «1,000» no es un número/,
    ],
    [
      'no unit',
      'A001',
      { meta_unidad: '' },
      /columna «meta_unidad»: «» no está, y dice la unidad de meta_valor/,
    ],
    [
      'a due month',
      'A001',
      { fecha_compromiso: '2024-12' },
      /columna «fecha_compromiso»: «2024-12» no es un día/,
    ],
    [
      'a day that February has not',
      'A001',
      { fecha_compromiso: '2025-02-29' },
      /columna «fecha_compromiso»: «2025-02-29» no es un día/,
    ],
    [
      'due before it was agreed',
      'A001',
      { fecha_compromiso: '2024-03-03' },
      /columna «fecha_compromiso»: «2024-03-03» es anterior/,
    ],
    [
      'an indicator that is none',
      'A001',
      { indicadores: 'acoso_sexual; acoso' },
      /columna «indicadores»: «acoso_sexual; acoso» tiene un identificador/,
    ],
    [
      'a session that nobody held',
      'A001',
      { fecha_sesion: '2024-03-05' },
      /columna «fecha_sesion»: «2024-03-05» no es la fecha de ninguna sesión/,
    ],
    [
      'a session by another name',
      'A001',
      { sesion: 'sesión inventada' },
      /columna «sesion»: «sesión inventada» no es como se llama[^]*Escribe «primera sesión inventada»/,
    ],
    [
      'a session without its date',
      'A001',
      { fecha_sesion: '' },
      /columna «fecha_sesion»: «» no está, y «sesion» dice que fue en una/,
    ],
    [
      'an unknown colonia',
      'A001',
      { colonias: 'Jacarandas; Jazmines' },
      /columna «colonias»: «Jacarandas; Jazmines» tiene un nombre/,
    ],
    ['no source at all', 'A002', { fuente: '' }, /línea 3, columna «fuente_url»: «» no está/],
    [
      'the place of a refuge',
      'A002',
      { colonias: 'Jacarandas' },
      /línea 3, columna «colonias»: «Jacarandas» diría dónde está un refugio/,
    ],
    [
      'the street of a refuge',
      'A002',
      { nota: 'En la calle Inventada' },
      /columna «nota»: .* da un lugar/,
    ],
  ])('are refused with %s, by the cell', (_, id, cells, message) => {
    expect(() => agreementsOf(withCells('acuerdos.csv', id, cells))).toThrow(message);
  });
});

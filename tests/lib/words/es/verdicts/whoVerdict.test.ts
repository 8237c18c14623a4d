/** What is said of the persons that a source counts, word by word. */
import { describe, expect, it } from 'vitest';
import type { WhoCounted } from '$lib/answers/whoCounted';
import {
  coloniaWhoSentence,
  whoHeadline,
  whoLimits,
  whoSubtitle,
} from '$lib/words/es/verdicts/whoVerdict';
import { SOURCE } from '../../../answers/inventedSources';

const PERSONS = { ...SOURCE, unidad: { una: 'víctima', varias: 'víctimas' } };
const who = (
  mujer: number | null,
  total: number | null,
  rest: Partial<WhoCounted> = {},
): WhoCounted => ({
  source: PERSONS,
  indicador: 'acoso',
  desde: '2026-01-01',
  hasta: '2026-04-30',
  anual: false,
  all: { mujer, hombre: null, no_especificado: null, total },
  ages: [],
  hidden: 0,
  ...rest,
});
const head = (mujer: number | null, total: number | null) =>
  whoHeadline({ nombre: 'Acoso', who: who(mujer, total) });

describe('the finding', () => {
  it('is how many are women', () => {
    expect(head(572, 718)).toBe('Acoso: 572 de 718 víctimas son mujeres (80\u00a0%)');
    expect(head(1, 1)).toBe('Acoso: 1 de 1 víctima es mujer (100\u00a0%)');
    expect(head(0, 8)).toBe('Acoso: 0 de 8 víctimas son mujeres (0.0\u00a0%)');
  });

  it('says what is not published, and nobody', () => {
    expect(head(null, 8)).toBe('Acoso: 8 víctimas; cuántas son mujeres no se publica');
    expect(head(null, null)).toBe('Acoso: cuántas personas son no se publica');
    expect(head(0, 0)).toBe('Acoso: ninguna persona contada, 0 víctimas');
  });

  it('of a colonia says where and when', () => {
    expect(coloniaWhoSentence({ nombre: 'Acoso', lugar: 'Centro', who: who(97, 120) })).toBe(
      'Acoso en Centro, enero a abril de 2026: 97 de 120 víctimas son mujeres (81\u00a0%).',
    );
  });
});

describe('under it', () => {
  it('says what is counted, of which days and by which', () => {
    const ages = [{ edad: '18-29', mujer: 1, hombre: 1, no_especificado: 0, total: 2 }];
    expect(whoSubtitle({ lugar: 'Cuauhtémoc', who: who(1, 2, { ages }) })).toBe(
      'Víctimas por sexo y edad, en Cuauhtémoc, enero a abril de 2026, por el día en que se abrió la carpeta',
    );
    const source = { ...PERSONS, fecha: null };
    expect(whoSubtitle({ lugar: 'Centro', who: who(1, 2, { source }) })).toBe(
      'Víctimas por sexo, en Centro, enero a abril de 2026',
    );
  });

  it('says what they are not, as far as it is so', () => {
    expect(whoLimits(who(1, 2, { anual: true }))).toEqual([]);
    const source = { ...PERSONS, publicadoPorLaAutoridad: true, transcrita: true };
    expect(whoLimits(who(1, 2, { source, hidden: 9 }))).toEqual([
      'Son esos días juntos, no un año: no se comparan con otros.',
      'Son las cuentas y las edades que la propia autoridad publica.',
      '9 cuentas de la tabla son menores de 5 o las protege otra: no se publican. Donde iría su barra hay un rayado.',
      'Transcrito por un tercero: no es el archivo de la autoridad.',
    ]);
    const all = { mujer: 9, hombre: 9, no_especificado: null, total: null };
    expect(whoLimits(who(1, 2, { all, hidden: 1 })).at(-1)).toBe(
      '1 cuenta de la tabla es menor de 5 o la protege otra: no se publica.',
    );
  });
});

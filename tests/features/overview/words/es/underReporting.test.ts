import { describe, expect, it } from 'vitest';
import { underReportingSentence } from '$features/overview/words/es/underReporting';

const rate = { encuesta: 'ENDIREH', anio_edicion: 2021, cobertura: 'nacional', valor: 13.1 };

describe('underReportingSentence', () => {
  it('says how many of a hundred reported it, who asked, when and of whom', () => {
    expect(underReportingSentence(rate)).toBe(
      'De cada 100 mujeres que sufrieron violencia física o sexual de su pareja, 13 presentaron ' +
        'queja o denuncia (ENDIREH 2021, cifra nacional): aquí se cuentan denuncias, no violencia.',
    );
  });

  it.each([
    [0, 'pareja, menos de una presentó queja'],
    [0.4, 'pareja, menos de una presentó queja'],
    [1.2, 'pareja, una presentó queja'],
    [1.5, 'pareja, 2 presentaron queja'],
    [100, 'pareja, 100 presentaron queja'],
  ])('%d %%: %s', (valor, words) => {
    expect(underReportingSentence({ ...rate, valor })).toContain(words);
  });
});

/** What is reported of each ambit, word by word. */
import { describe, expect, it } from 'vitest';
import { complaintsSentence } from '$features/indicators/words/es/verdicts/complaints';

const row = (ambito: string, valor: number) => ({
  encuesta: 'ENDIREH',
  anio_edicion: 2021,
  cobertura: 'nacional',
  ambito,
  valor,
});

describe('what is reported', () => {
  it('stands ambit by ambit, with its survey, its edition and of whom', () => {
    const rows = [
      row('pareja', 13.1),
      row('escolar', 7.8),
      row('familiar', 7.1),
      row('laboral', 6.5),
      row('comunitario', 4.3),
    ];
    expect(complaintsSentence(rows)).toBe(
      'De las mujeres que vivieron violencia física o sexual, presentaron queja o denuncia ante una ' +
        'autoridad (ENDIREH 2021, cifra nacional): 13.1\u00a0% si fue de su pareja, 7.8\u00a0% si fue en la ' +
        'escuela, 7.1\u00a0% si fue de su familia, 6.5\u00a0% si fue en el trabajo y 4.3\u00a0% si fue en la ' +
        'calle u otro espacio comunitario.',
    );
  });

  it('of an ambit without words has its name', () => {
    expect(complaintsSentence([row('digital', 2)])).toMatch(/: 2(\.0)?\u00a0% \(digital\)\.$/);
  });

  it('of none says nothing', () => {
    expect(complaintsSentence([])).toBeNull();
  });
});

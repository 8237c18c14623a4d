/** What a release claims of its audit says what it covers. */
import { describe, expect, it } from 'vitest';
import { auditClaim } from '$lib/words/es/auditClaim';

describe('the claim of the audit', () => {
  it('of a release that follows none covers that one alone', () => {
    expect(auditClaim({ recuperables: 0 })).toBe(
      'La auditoría no pudo recuperar ninguna. Sólo abarca esta publicación: no hay otra anterior.',
    );
  });

  it('of a release that lists none before it covers that one alone too', () => {
    expect(auditClaim({ recuperables: 0, historia: { publicaciones: [], ya_reveladas: 3 } })).toBe(
      'La auditoría no pudo recuperar ninguna. Sólo abarca esta publicación: no hay otra anterior.',
    );
  });

  it('says of one that it can no longer be taken back', () => {
    const historia = { publicaciones: ['a', 'b'], ya_reveladas: 1 };
    expect(auditClaim({ recuperables: 0, historia })).toBe(
      'La auditoría no pudo recuperar ninguna, ni en esta publicación sola ni junto con las 2 ' +
        'anteriores. Aparte hay 1 que se sabe por lo que dijeron publicaciones anteriores y que ya ' +
        'no se puede retirar.',
    );
  });

  it('says over how many, and what can no longer be taken back', () => {
    const historia = { publicaciones: ['a', 'b', 'c'], ya_reveladas: 23 };
    expect(auditClaim({ recuperables: 0, historia })).toBe(
      'La auditoría no pudo recuperar ninguna, ni en esta publicación sola ni junto con las 3 ' +
        'anteriores. Aparte hay 23 que se saben por lo que dijeron publicaciones anteriores y que ya ' +
        'no se pueden retirar.',
    );
  });

  it('says that it covers sources of the same facts as one, where there are such', () => {
    const juntas = ['fgj_carpetas', 'fgj_victimas_2020'];
    expect(auditClaim({ recuperables: 0, juntas })).toBe(
      'La auditoría no pudo recuperar ninguna. Sólo abarca esta publicación: no hay otra anterior. ' +
        'Abarca juntas las fuentes que cuentan los mismos hechos, como las carpetas y sus víctimas.',
    );
    const historia = { publicaciones: ['a'], ya_reveladas: 0 };
    expect(auditClaim({ recuperables: 0, historia, juntas })).toBe(
      'La auditoría no pudo recuperar ninguna, ni en esta publicación sola ni junto con la ' +
        'publicación anterior. Abarca juntas las fuentes que cuentan los mismos hechos, como las ' +
        'carpetas y sus víctimas. Tampoco hay ninguna que una publicación anterior haya dejado ver.',
    );
  });

  it('does not hide what could be recovered', () => {
    const historia = { publicaciones: ['a'], ya_reveladas: 0 };
    expect(auditClaim({ recuperables: 2, historia })).toBe(
      'La auditoría pudo recuperar 2, junto con la publicación anterior. Tampoco hay ninguna que una ' +
        'publicación anterior haya dejado ver.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { failureWords } from '$lib/words/es/failures';
import { offencesInSentence } from '../../../words/wordRules';

describe('what a reader is told when something fails', () => {
  const { reasons, engine, release, ...rest } = failureWords;
  const texts = [...Object.values(reasons), ...Object.values(engine)].concat(
    Object.values(rest).flatMap((text) => (typeof text === 'string' ? [text] : [])),
  );

  it.each(texts)('is whole sentences: %s', (text) => {
    expect(offencesInSentence(text)).toEqual([]);
  });

  it.each(Object.entries(reasons))('of %s says what can be done', (_, reason) => {
    expect(reason).toMatch(
      /[Vv]uelve a intentarlo|[Rr]ec[aá]rga(?:la)?|[Aa]visa a quien publica|Actualízalo|otro navegador/,
    );
  });

  it('tells to whom a fault goes, where it repeats', () => {
    expect(reasons.damaged).toBe(
      'Un archivo llegó incompleto o alterado. Recarga la página; si se repite, avisa a quien publica este sitio.',
    );
    expect(reasons.missing).toBe(
      'El servidor ya no tiene un archivo que hace falta: quizá el sitio se renovó mientras leías. Recarga la página.',
    );
    expect(reasons.blocked).toBe(
      'El navegador, una extensión o la red de este lugar no dejan que la página haga cuentas. Prueba ' +
        'sin extensiones o con otro navegador.',
    );
    expect(reasons.bug).toBe(
      'Es una falla de la página. Recárgala; si se repite, avisa a quien publica este sitio.',
    );
  });

  it.each([
    [
      release.otherFormat(9),
      'La publicación que hay ahora en el sitio es de formato 9, que esta página no sabe leer: el ' +
        'sitio se renovó mientras leías. Recarga la página.',
    ],
    [
      release.unreadable('manifest.json'),
      'El índice de la publicación («manifest.json») no se puede leer. Vuelve a intentarlo; si se ' +
        'repite, avisa a quien publica este sitio.',
    ],
    [
      release.outside('../x.parquet'),
      'El manifiesto nombra «../x.parquet», que está fuera de la publicación. No se pidió. Avisa a ' +
        'quien publica este sitio.',
    ],
    [
      release.stalled('x.parquet', '15'),
      'La descarga de «x.parquet» se detuvo: pasaron 15 segundos sin que llegara nada. Revisa tu ' +
        'conexión y vuelve a intentarlo; la próxima vez se esperará más.',
    ],
    [
      release.lost('x.parquet'),
      'Se perdió la conexión al descargar «x.parquet». Revisa tu conexión y vuelve a intentarlo.',
    ],
    [
      release.missing('x.parquet'),
      'Falta el archivo «x.parquet» de la publicación. Vuelve a intentarlo; si sigue faltando, ' +
        'recarga la página: la publicación pudo renovarse mientras leías.',
    ],
    [
      release.refused('x.parquet', 503),
      'El servidor no entregó «x.parquet» (respondió 503). Espera un momento y vuelve a intentarlo.',
    ],
    [
      release.truncated('x.parquet', '1,200', '3,400'),
      'El archivo «x.parquet» llegó incompleto: 1,200 de 3,400 bytes. Vuelve a intentarlo.',
    ],
    [
      release.altered('x.parquet'),
      'El archivo «x.parquet» no es el que anuncia la publicación, y no se usó nada de él. Vuelve a ' +
        'intentarlo; si se repite, avisa a quien publica este sitio.',
    ],
  ])('of a file of the release: %s', (said, expected) => {
    expect(said).toBe(expected);
    expect(offencesInSentence(said)).toEqual([]);
  });
});

/** What is said of health and in other tongues: only what is quoted, and read only by a named person. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  readingOf,
  readReadings,
  readSentences,
  readTongue,
  sentencesFingerprint,
  tongueFingerprint,
} from '$lib/contract/catalogs/quotedTexts';

const ours = (name: string) => readFileSync(`data/catalogs/${name}`, 'utf8');
const SENTENCES = readSentences({
  'oraciones_salud.csv': ours('oraciones_salud.csv'),
  'citas_salud.csv': ours('citas_salud.csv'),
});
const sentence = (id: string) => SENTENCES.find((each) => each.id === id);
const quoted = (id: string) =>
  sentence(id)
    ?.citas.map(({ cita }) => cita)
    .join(' ') ?? '';

describe('the sentences of the project', () => {
  it('are all quoted, with a document, its article and a date', () => {
    expect(SENTENCES.map(({ id }) => id)).toEqual([
      'urgencias',
      'vih',
      'anticoncepcion',
      'despues',
      'denuncia',
      'aborto',
      'dicho',
      'doce',
    ]);
    for (const { citas } of SENTENCES) {
      const dated = citas.filter(({ fecha }) => fecha !== null);
      expect(dated.length).toBeGreaterThan(0);
      for (const { cita, articulo, fuente_url: url } of citas) {
        expect(cita.length).toBeGreaterThan(40);
        expect(articulo).not.toBe('');
        expect(url).toMatch(/^https?:/);
      }
    }
  });

  it.each([
    ['vih', '72', /primeras 72 horas/],
    ['anticoncepcion', '120', /máximo de ciento veinte horas/],
    ['despues', 'siete', /siete días para colocar un dispositivo intrauterino/],
    ['urgencias', 'inmediato', /atención inmediata de emergencia.*sin exigir condición alguna/],
    ['denuncia', 'no una obligación', /denunciar no es una obligación, sino un derecho/],
    ['aborto', 'bajo protesta de decir verdad', /por escrito bajo protesta de decir verdad/],
    [
      'aborto',
      'sin denuncia y sin permiso',
      /ni a solicitarle que haya una denuncia o permiso legal/,
    ],
    ['dicho', 'comprobar', /no estará obligado a verificar el dicho/],
    ['doce', '12 años', /menores de 12 años de edad, se realizará a solicitud de su padre/],
  ])('%s says «%s» as its quotation does', (id, said, quote) => {
    expect(sentence(id)?.es).toContain(said);
    expect(quoted(id)).toMatch(quote);
  });

  it('say the same hours, days and ages in three languages', () => {
    const numbers = (text: string) => text.match(/\d+/g) ?? [];
    for (const { es, en, fr } of SENTENCES) {
      expect(numbers(en)).toEqual(numbers(es));
      expect(numbers(fr)).toEqual(numbers(es));
    }
  });
});

describe('a sentence', () => {
  const HEAD = 'oracion,cita,documento,articulo,fecha,leida_en,fuente_url\n';
  const of = (quotes: string) =>
    readSentences({
      'oraciones_salud.csv': 'id,es,en,fr\nuna,Una,One,Une\notra,Otra,Other,Autre\n',
      'citas_salud.csv': HEAD + quotes,
    }).map(({ id }) => id);

  it('without a quotation, or with none that has its date, is not shown', () => {
    expect(of('')).toEqual([]);
    expect(of('una,Así dice,Norma,punto 1,,Página,https://ejemplo.invalid\n')).toEqual([]);
    expect(of('una,Así dice,Norma,punto 1,2016-03-24,Página,https://ejemplo.invalid\n')).toEqual([
      'una',
    ]);
  });

  it('rests on whole quotations: none without article or source', () => {
    expect(() => of('una,Así dice,Norma,,2016,Página,https://ejemplo.invalid\n')).toThrow(
      /línea 2.*articulo/,
    );
    expect(() => of('una,Así dice,Norma,punto 1,2016,Página,\n')).toThrow(/línea 2.*fuente_url/);
  });
});

describe('a reading', () => {
  const huella = sentencesFingerprint(SENTENCES);
  const row = (mark: string) =>
    readReadings(
      'lecturas.csv',
      `texto,nombre,cargo,fecha,huella\ndespues_violacion,Persona Inventada,Médica inventada,2026-12-01,${mark}\n`,
    );

  it('is of nobody today', () => {
    expect(readReadings('lecturas.csv', ours('lecturas.csv'))).toEqual([]);
  });

  it('holds for the text that was read, and for no other', () => {
    expect(readingOf(row(huella), 'despues_violacion', huella)?.nombre).toBe('Persona Inventada');
    expect(readingOf(row('000000000000'), 'despues_violacion', huella)).toBeNull();
    expect(readingOf(row(huella), 'ht', huella)).toBeNull();
    const [first] = SENTENCES;
    const changed =
      first === undefined ? [] : [{ ...first, es: `${first.es} ` }, ...SENTENCES.slice(1)];
    expect(sentencesFingerprint(changed)).not.toBe(huella);
    expect(huella).toMatch(/^[0-9a-f]{12}$/);
  });

  it('needs a name, a post, a day and a mark', () => {
    const read = (cells: string) => () =>
      readReadings('lecturas.csv', `texto,nombre,cargo,fecha,huella\n${cells}\n`);
    expect(read(`ht,,Traductora,2026-12-01,${huella}`)).toThrow(/columna «nombre»/);
    expect(read(`ht,Persona,,2026-12-01,${huella}`)).toThrow(/columna «cargo»/);
    expect(read(`ht,Persona,Traductora,2026-12,${huella}`)).toThrow(/columna «fecha»/);
    expect(read('ht,Persona,Traductora,2026-12-01,sí')).toThrow(/columna «huella»/);
  });
});

describe('a tongue', () => {
  const csv = ours('textos_ht_ar.csv');

  it.each(['ht', 'ar'] as const)('%s tells danger and telephones, as its source says', (tongue) => {
    const { textos, fecha, fuente } = readTongue('textos_ht_ar.csv', csv, tongue);
    expect(Object.values(textos).every((text) => text !== '')).toBe(true);
    expect(textos.peligro).toContain('911');
    expect([fecha, fuente]).toEqual([
      '2026-07-01',
      'https://github.com/casarefugiadosapp/app/blob/2449a8e2835fa931564aed8b37b749c6bd5b5022/index.html',
    ]);
  });

  it('is told whole or not at all, and has a mark of its own', () => {
    const without = csv.split('\n').filter((line) => !line.startsWith('ht,telefono'));
    expect(() => readTongue('textos_ht_ar.csv', without.join('\n'), 'ht')).toThrow(
      /falta «telefono» en ht/,
    );
    const marks = (['ht', 'ar'] as const).map((each) =>
      tongueFingerprint(readTongue('t', csv, each)),
    );
    expect(new Set(marks).size).toBe(2);
  });
});

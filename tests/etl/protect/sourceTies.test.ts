/** Which counts are of the same facts, the same place and the same days. */
import { describe, expect, it } from 'vitest';
import { hourName, observationName, placeOf } from '../../../scripts/etl/cells/cellNames';
import { daysOf, lapseDays } from '../../../scripts/etl/cells/days';
import { countsFilesOf, readSameFacts, sharingFacts } from '../../../scripts/etl/cells/sameFacts';
import { tiesOf } from '../../../scripts/etl/cells/sourceTies';
import { loadSources } from '../../../scripts/etl/registry/loadSources';
import { countsPersons } from '../../../scripts/etl/registry/source';
import { factsOf } from './inventedFacts';
import { ALCALDIA, COLONIAS, rowAt } from './inventedRows';

const name = (text: string, fuente = 'fgj_carpetas'): string => {
  const [clave = '', tipo, periodo = '', sexo = 'total'] = text.split(' ');
  const type = (['mes', 'trimestre', 'anio', 'trienio', 'lapso'] as const).find(
    (own) => own === tipo,
  );
  const row = rowAt('violencia_familiar', clave, type ?? 'mes', periodo, 0, sexo);
  return observationName({ ...row, fuente });
};
const victims = (text: string) => name(text, 'fgj_victimas');
const noLapse = () => undefined;

describe('a tie', () => {
  const year = `${ALCALDIA} anio 2019-01-01`;

  it('is of the same days where there are such', () => {
    const files = [
      name(year),
      name(`${ALCALDIA} mes 2019-01-01`),
      name(`${ALCALDIA} trienio 2019-01-01`),
    ];
    expect(tiesOf([victims(year)], files, factsOf, noLapse)).toEqual([
      { persons: victims(year), files: [name(year)], days: 'same', year: 2019 },
    ]);
  });

  it('is of the periods that fill those days, the longest that follow one another', () => {
    const quarters = ['01', '04', '07', '10'].map(
      (month) => `${ALCALDIA} trimestre 2019-${month}-01`,
    );
    const months = ['01', '02', '12'].map((month) => `${ALCALDIA} mes 2019-${month}-01`);
    const files = [...months, ...quarters].map((own) => name(own));
    expect(tiesOf([victims(year)], files, factsOf, noLapse)).toEqual([
      { persons: victims(year), files: quarters.map((own) => name(own)), days: 'same', year: 2019 },
    ]);
  });

  it('says no more than it can of days that lie among others, or around them', () => {
    const lapseOf = () => ({ from: '2019-01-15', until: '2019-04-15' });
    const lapse = victims(`${ALCALDIA} lapso 2019-01-15`);
    const files = [
      'mes 2019-01-01',
      'mes 2019-02-01',
      'mes 2019-03-01',
      'anio 2019-01-01',
      'trienio 2018-01-01',
      'anio 2020-01-01',
    ].map((own) => name(`${ALCALDIA} ${own}`));
    expect(tiesOf([lapse], files, factsOf, lapseOf)).toEqual([
      { persons: lapse, files: files.slice(1, 3), days: 'inside', year: 2019 },
      { persons: lapse, files: files.slice(3, 4), days: 'around', year: 2019 },
    ]);
    // Of two that hold it, in whatever order they come, the shorter.
    expect(tiesOf([lapse], files.toReversed(), factsOf, lapseOf)[1]?.files).toEqual([files[3]]);
    expect(tiesOf([lapse], files, factsOf, noLapse)).toEqual([]);
  });

  it('is of days that begin or end with theirs, and not both', () => {
    const of = (from: string, until: string, ...files: readonly string[]) =>
      tiesOf(
        [victims(`${ALCALDIA} lapso ${from}`)],
        files.map((own) => name(`${ALCALDIA} ${own}`)),
        factsOf,
        () => ({ from, until }),
      ).map(({ days, files: told }) => [days, told.map((own) => own.split(', ')[2])]);
    expect(of('2019-01-01', '2019-04-01', 'mes 2019-01-01', 'mes 2019-02-01')).toEqual([
      ['inside', ['mes 2019-01-01', 'mes 2019-02-01']],
    ]);
    expect(of('2019-01-01', '2019-04-01', 'mes 2019-02-01', 'mes 2019-03-01')).toEqual([
      ['inside', ['mes 2019-02-01', 'mes 2019-03-01']],
    ]);
    for (const from of ['2019-01-01', '2019-10-01']) {
      const until = from === '2019-01-01' ? '2019-04-01' : '2020-01-01';
      expect(of(from, until, 'trienio 2017-01-01', 'anio 2019-01-01')).toEqual([
        ['around', ['anio 2019-01-01']],
      ]);
    }
  });

  it('is of all ages', () => {
    const young = victims(year).replace(', total, total,', ', total, 18-29,');
    expect(tiesOf([young], [name(year)], factsOf, noLapse)).toEqual([]);
  });

  it('is one for each source that counts those carpetas', () => {
    const also = (fuente: string) => factsOf(fuente === 'otras_carpetas' ? 'fgj_carpetas' : fuente);
    const files = [name(year), name(year, 'otras_carpetas')];
    expect(tiesOf([victims(year)], files, also, noLapse)).toEqual(
      files.map((own) => ({ persons: victims(year), files: [own], days: 'same', year: 2019 })),
    );
  });

  it('holds in no other place, for no one sex, and of no other facts', () => {
    const [one, two] = COLONIAS;
    const ties = (persons: string, files: string) => tiesOf([persons], [files], factsOf, noLapse);
    expect(ties(victims(`${one} anio 2019-01-01`), name(`${two} anio 2019-01-01`))).toEqual([]);
    expect(ties(victims(`${year} mujer`), name(year))).toEqual([]);
    expect(ties(victims(year), name(year).replace('familiar', 'sexual'))).toEqual([]);
    expect(ties(name(year, 'fgj_victimas_2020'), name(year))).toEqual([]);
    expect(ties(name(year, 'sesnsp_victimas'), name(year))).toEqual([]);
    expect(ties(name(year), name(year))).toEqual([]);
    expect(ties(victims(year), name(`${ALCALDIA} anio 2020-01-01`))).toEqual([]);
  });
});

describe('the days', () => {
  it('of a cell are those of its period, or of the lapse of its source', () => {
    const days = (text: string) => {
      const place = placeOf(name(text));
      return place && daysOf(place, () => lapseDays({ desde: '2020-01-01', hasta: '2020-04-30' }));
    };
    const of = (from: string, until: string) => ({ from, until });
    expect(days('09099 mes 2019-12-01')).toEqual(of('2019-12-01', '2020-01-01'));
    expect(days('09099 trimestre 2019-10-01')).toEqual(of('2019-10-01', '2020-01-01'));
    expect(days('09099 anio 2019-01-01')).toEqual(of('2019-01-01', '2020-01-01'));
    expect(days('09099 trienio 2019-01-01')).toEqual(of('2019-01-01', '2022-01-01'));
    expect(days('09099 lapso 2020-01-01')).toEqual(of('2020-01-01', '2020-05-01'));
  });

  it('are asked of cells that a row of observaciones stands for, and of no others', () => {
    const row = rowAt('violacion', COLONIAS[0], 'trienio', '2019-01-01', 0, 'mujer');
    const place = placeOf(observationName(row));
    expect(row).toMatchObject({ ...place });
    expect(place && observationName(place)).toBe(observationName(row));
    const nowhere = { ...row, clave: `${ALCALDIA} sin colonia` };
    expect(placeOf(observationName(nowhere))).toBeUndefined();
    const hour = { ...row, dia_semana: 1, hora: 3 };
    expect(placeOf(hourName(hour))).toBeUndefined();
    expect(placeOf(`${observationName(row)}, después`)).toBeUndefined();
    expect(placeOf('entero')).toBeUndefined();
  });
});

describe('what sources say of themselves', () => {
  const said = readSameFacts();

  it('ties the persons of the Fiscalía to its carpetas, by the fact', () => {
    expect(countsFilesOf(said('fgj_carpetas'), said('fgj_victimas'))).toBe(true);
    expect(countsFilesOf(said('fgj_victimas'), said('fgj_carpetas'))).toBe(false);
    expect(countsFilesOf(said('fgj_carpetas'), said('fgj_victimas_2020'))).toBe(false);
    expect(countsFilesOf(said('fgj_carpetas'), said('sesnsp_victimas'))).toBe(false);
    expect(countsFilesOf(undefined, said('fgj_victimas'))).toBe(false);
    expect(said('fgj_victimas_2020')).toEqual({ de: 'fgj', cuenta: 'personas', fecha: 'apertura' });
  });

  it('tells which of some sources share their facts, if only in part', () => {
    const ids = ['fgj_carpetas', 'sesnsp_victimas', 'fgj_victimas_2020', 'linea_mujeres'];
    expect(sharingFacts(ids, said)).toEqual(['fgj_carpetas', 'fgj_victimas_2020']);
    expect(sharingFacts(['fgj_carpetas', 'sesnsp_victimas', 'c5_911'], said)).toEqual([]);
  });

  it('agrees with the units that they count, and with who prints them', async () => {
    for (const { source, descriptor } of await loadSources('.')) {
      const facts = descriptor.mismos_hechos;
      if (facts === undefined) continue;
      const ofPersons = source.indicadores.some(({ unidad }) => countsPersons(unidad));
      expect([source.id, facts.cuenta]).toEqual([source.id, ofPersons ? 'personas' : 'carpetas']);
      expect(source.publicadoPorLaAutoridad).toBeUndefined();
      if (source.lapso !== undefined) expect(facts.fecha).toBe(source.lapso.fecha);
    }
  });

  it('leaves no source of the Fiscalía’s victims out', async () => {
    const silent = (await loadSources('.'))
      .filter(({ source }) => source.indicadores.some(({ unidad }) => unidad === 'víctimas'))
      .filter(
        ({ source, descriptor }) => !source.publicadoPorLaAutoridad && !descriptor.mismos_hechos,
      )
      .map(({ source }) => source.id);
    expect(silent).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBuildOptions } from '../../scripts/etl/build/options';
import { usualAlcaldia } from '../../scripts/etl/build/usualAlcaldia';
import { resolveInputs } from '../../scripts/etl/registry/inputs';
import { scratch } from './project';

const inputs = ['--input', 'fgj_carpetas=a.csv', '--input', 'colonias=b=c.geojson'];

const usual = () => '09007';

/** A project with nothing but that catalogue. */
function projectWith(edicion: string): string {
  const root = scratch();
  mkdirSync(join(root, 'data/catalogs'), { recursive: true });
  writeFileSync(join(root, 'data/catalogs/edicion.csv'), edicion);
  return root;
}

describe('the alcaldía of a release', () => {
  it('is that of the catalogue of the edition where none is named', () => {
    expect(usualAlcaldia(projectWith('alcaldia,ejemplos,nota\n09003,,Ésta\n'))).toBe('09003');
  });

  it('is the one that is named, and then the catalogue is not read', () => {
    const asked = ['--alcaldia', '09016'];
    expect(parseBuildOptions(asked, () => usualAlcaldia(scratch())).alcaldia).toBe('09016');
  });

  it.each([
    ['alcaldia,ejemplos,nota\n', /edicion\.csv tiene 0 renglones[^]*--alcaldia CLAVE/],
    ['alcaldia,ejemplos,nota\n09003,,Una\n09007,,Otra\n', /edicion\.csv tiene 2 renglones/],
    ['alcaldia,ejemplos,nota\nCoyoacán,,Ésta\n', /«Coyoacán» no es la clave de una alcaldía/],
  ])('is not guessed: %j', (edicion, message) => {
    expect(() => usualAlcaldia(projectWith(edicion))).toThrow(message);
  });

  it('is asked for by name where there is no catalogue', () => {
    expect(() => usualAlcaldia(scratch())).toThrow(/edicion\.csv[^]*--alcaldia CLAVE/);
  });
});

describe('the options of build', () => {
  it('read the files of each source, and where the release goes by its profile', () => {
    const options = parseBuildOptions([...inputs, '--input', 'fgj_carpetas=2025.xlsx'], usual);
    expect([...options.inputs]).toEqual([
      ['fgj_carpetas', ['a.csv', '2025.xlsx']],
      ['colonias', ['b=c.geojson']],
    ]);
    expect(options).toMatchObject({ profile: 'publico', out: 'static/data', alcaldia: '09007' });
    // Out of the reach of git and of the public site.
    expect(parseBuildOptions([...inputs, '--profile', 'interno'], usual).out).toBe(
      'data/interno/release',
    );
  });

  it.each([
    [['--input', 'fgj_carpetas'], /«fgj_carpetas» no se entiende.*\n.*FUENTE=ARCHIVO/],
    [[...inputs, '--input', 'fgj_carpetas=a.csv'], /fgj_carpetas=a\.csv aparece dos veces/],
    [[...inputs, '--alcaldia', '15'], /«15» no es la clave de una alcaldía/],
    [[...inputs, '--profile', 'secreto'], /«secreto» no existe/],
    [[...inputs, '--fuera', 'x'], /--fuera/],
  ])('%j is refused with the remedy', (args, message) => {
    expect(() => parseBuildOptions(args, usual)).toThrow(message);
  });

  it.each([
    './static/data/',
    'static/interno',
    'build/data',
    'data/reunion-julio',
    'data/interno',
    'data/interno/../reunion',
    'data/interno-2/release',
    '/tmp/reunion',
  ])('an internal release is refused in %s', (out) => {
    const args = [...inputs, '--profile', 'interno', '--out', out];
    expect(() => parseBuildOptions(args, usual)).toThrow(
      /no se deja en «[^»]+»: sólo en data\/interno\/release.*\n.*npm start -- --interno/,
    );
  });
});

describe('the inputs', () => {
  const ids = ['colonias', 'fgj_carpetas'];

  it('name the source that does not exist, and those that do', () => {
    expect(() => resolveInputs('.', ids, new Map([['robos', ['c.csv']]]))).toThrow(
      /robos: build no lee esa fuente\.\n.*colonias, fgj_carpetas/,
    );
  });

  it('say how to bring the file that is missing', () => {
    const root = scratch();
    expect(() => resolveInputs(root, ids, new Map()).one('fgj_carpetas')).toThrow(
      /Falta el archivo de «fgj_carpetas»[\s\S]*fetch fgj_carpetas[\s\S]*--input fgj_carpetas=ARCHIVO/,
    );
  });
});

describe('the command', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/etl.ts', ...args], {
      encoding: 'utf8',
    });

  it('says how it is used when the order does not exist, and fails', () => {
    const { status, stderr } = run('cocinar');
    expect(status).toBe(1);
    expect(stderr).toMatch(/La orden «cocinar» no existe[\s\S]*npm run etl -- build/);
  });

  it('fails without a stack where the reader can mend it', () => {
    const { status, stderr, stdout } = run(
      'build',
      '--input',
      'fgj_carpetas=no-esta.csv',
      '--input',
      'colonias=no-esta.geojson',
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/No se pudo leer «no-esta\.geojson»/);
    expect(stderr).not.toContain('    at ');
  });
});

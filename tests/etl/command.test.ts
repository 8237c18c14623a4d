import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseBuildOptions } from '../../scripts/etl/options';

const inputs = ['--input', 'fgj_carpetas=a.csv', '--input', 'colonias=b=c.geojson'];

describe('the options of build', () => {
  it('read one file a source, and where the release goes by its profile', () => {
    const options = parseBuildOptions(inputs);
    expect([...options.inputs]).toEqual([
      ['fgj_carpetas', 'a.csv'],
      ['colonias', 'b=c.geojson'],
    ]);
    expect(options).toMatchObject({ profile: 'publico', out: 'static/data' });
    // Out of the reach of git and of the public site.
    expect(parseBuildOptions([...inputs, '--profile', 'interno']).out).toBe('data/interno');
  });

  it.each([
    [['--input', 'fgj_carpetas=a.csv'], /Falta --input para: colonias/],
    [
      [...inputs, '--input', 'robos=c.csv'],
      /«robos=c.csv» no se entiende.*\n.*fgj_carpetas, colonias/,
    ],
    [[...inputs, '--input', 'colonias=d'], /colonias aparece dos veces/],
    [[...inputs, '--profile', 'secreto'], /«secreto» no existe/],
    [[...inputs, '--fuera', 'x'], /--fuera/],
  ])('%j is refused with the remedy', (args, message) => {
    expect(() => parseBuildOptions(args)).toThrow(message);
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

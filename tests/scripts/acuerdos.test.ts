/** `npm run acuerdos -- check`, as it is run. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clearFolders, newFolder } from './machine';

clearFolders();

const CATALOGS = 'data/catalogs';
const TSX = resolve('node_modules/.bin/tsx');

function run(args: readonly string[], edits: Readonly<Record<string, [string, string][]>> = {}) {
  const root = newFolder();
  cpSync(join('tests/fixtures/proyecto', CATALOGS), join(root, CATALOGS), { recursive: true });
  for (const [file, changes] of Object.entries(edits)) {
    const path = join(root, CATALOGS, file);
    const text = changes.reduce(
      (before, [from, to]) => before.replace(from, to),
      readFileSync(path, 'utf8'),
    );
    writeFileSync(path, text);
  }
  const { status, stdout, stderr } = spawnSync(TSX, [resolve('scripts/acuerdos.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the check of agreements', () => {
  test('counts what is right', () => {
    expect(run(['check'])).toEqual({
      status: 0,
      stdout: 'Bien: 2 sesiones, 3 acuerdos, 3 avances, 0 Puntos Violeta.\n',
      stderr: '',
    });
  });

  test('tells every mistake with file, line, column, value and remedy, and fails', () => {
    const { status, stdout, stderr } = run(['check'], {
      'acuerdos.csv': [
        ['en_curso', 'vencido'],
        ['2024-05,', '2024-5,'],
      ],
      'avances.csv': [['2.5', '5']],
      'puntos_violeta.csv': [
        ['nota\n', 'nota\nPV001,Plaza inventada,otro,0901500010001,,,inventado,,,\n'],
      ],
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toEqual([
      'Aviso: data/catalogs/avances.csv, línea 3, columna «valor»: «4» es menos que 5, lo que llevaba A001 en 2024-06-30.',
      '  → Revisa la cifra, o di en «nota» por qué bajó.',
      'Error: data/catalogs/acuerdos.csv, línea 2, columna «estado»: «vencido» tiene «vencido», que no es ninguno de: anunciado, en_curso, cumplido, sin_dato.',
      '  → Usa una de esas palabras.',
      'Error: data/catalogs/acuerdos.csv, línea 3, columna «fecha_sesion»: «2024-5» no es una fecha.',
      '  → Escríbela como AAAA, AAAA-MM o AAAA-MM-DD.',
      'Error: data/catalogs/puntos_violeta.csv, línea 2, columna «fuente»: «inventado» dice que el lugar no existe: sirve para probar, y no se publica.',
      '  → Borra el renglón, o construye con --profile interno.',
      '3 errores.',
    ]);
  });

  test('is the only thing it does', () => {
    const { status, stderr } = run(['revisa']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/La orden «revisa» no existe\.\n {2}→ Uso:\n {2}npm run acuerdos/);
  });
});

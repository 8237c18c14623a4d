/** What is published goes back to the file that it came from, to the byte. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  agreementCells,
  agreementsCsv,
  cellsOf,
  progressCsv,
  sessionsCsv,
} from '$lib/agreements/cells';
import { openRelease } from '$lib/engine/node';
import { agreements } from '$lib/queries/agreements';
import { coloniaList } from '$lib/queries/coloniaList';
import { progress } from '$lib/queries/progress';
import { sessions } from '$lib/queries/sessions';

const catalogue = (name: string) => readFileSync(`data/catalogs/${name}.csv`, 'utf8');

describe('the catalogues of the bundled release', () => {
  it('are printed again from its rows, byte for byte', async () => {
    const release = openRelease('static/data');
    const colonias = await release.run(coloniaList({ alcaldia: '09015' }));
    const nameOf = new Map(colonias.map(({ clave, nombre }) => [clave, nombre]));
    const oldestFirst = (await release.run(sessions())).toReversed();
    expect(sessionsCsv(oldestFirst.map(cellsOf))).toBe(catalogue('sesiones'));
    const agreed = await release.run(agreements());
    expect(agreementsCsv(agreed.map((row) => agreementCells(row, nameOf)))).toBe(
      catalogue('acuerdos'),
    );
    expect(progressCsv((await release.run(progress())).map(cellsOf))).toBe(catalogue('avances'));
    await release.close();
  });

  it('are not printed with a colonia that is none', () => {
    const row = { id: 'A001', colonias: '0901500019999' };
    expect(() => agreementCells(row, new Map())).toThrow(/«0901500019999» no está/);
  });
});

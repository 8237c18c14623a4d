/** What protection cannot do is said where it is explained, and where its audit is told. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dataDocs } from '../../../scripts/docs/dataDocs';
import { protection } from '$features/methods/methods/protection';

/** As DESIGN asks it: the authority's open file has rows, and the site adds nothing to it. */
const LIMIT = /archivo abierto de la autoridad.* filas.*no añad/s;

it('the methods page says what protection cannot do', () => {
  expect(protection.noDice.filter((sentence) => LIMIT.test(sentence))).toHaveLength(1);
});

it('so do the quality report and the decision', async () => {
  const report = (await dataDocs('.')).get('calidad.md') ?? '';
  expect(report.slice(report.indexOf('## Protección'))).toMatch(LIMIT);
  expect(readFileSync('docs/decisions/lo-que-se-puede-inferir.md', 'utf8')).toMatch(LIMIT);
});

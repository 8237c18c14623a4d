/** What the bench keeps: a group measured again takes the place of what was known of it, and of nothing else. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { atMost, megabytes, notMeasured } from '../../scripts/bench/measure';
import { keepResults } from '../../scripts/bench/report';

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

const OLD = { procesador: 'el viejo' };
const NEW = { procesador: 'el nuevo' };
const weight = (what: string, bytes: number) => atMost(what, bytes, 2e6, megabytes);
const textOf = (dir: string) => readFileSync(join(dir, 'results.md'), 'utf8');

it('replaces the rows of a group, says on which machine each was measured, and keeps the order', () => {
  const dir = folder();
  keepResults(dir, OLD, {
    página: [weight('peso', 1e6)],
    etl: [weight('memoria', 1e6), notMeasured('razón', '≤ 3', 'falta el archivo')],
    estadística: [weight('sorteos', 1e6)],
  });
  keepResults(dir, NEW, { etl: [weight('memoria', 3e6)] });
  const text = textOf(dir);
  expect(text.split('\n').filter((line) => /^- |^\| (?!qué|---)/.test(line))).toEqual([
    '- procesador: el viejo',
    '| peso | 1.00 MB | ≤ 2.00 MB | sí |',
    '- procesador: el nuevo',
    '| memoria | 3.00 MB | ≤ 2.00 MB | NO |',
    '- procesador: el viejo',
    '| sorteos | 1.00 MB | ≤ 2.00 MB | sí |',
  ]);
});

it('tells the machine once where it measured what follows', () => {
  const dir = folder();
  keepResults(dir, OLD, { página: [weight('peso', 1)], etl: [weight('memoria', 1)] });
  expect(textOf(dir).match(/el viejo/g)).toHaveLength(1);
});

it('gives the same text when nothing changed', () => {
  const dir = folder();
  keepResults(dir, OLD, { página: [weight('peso', 1)], etl: [weight('memoria', 1)] });
  const before = textOf(dir);
  keepResults(dir, OLD, { etl: [weight('memoria', 1)] });
  expect(textOf(dir)).toBe(before);
});

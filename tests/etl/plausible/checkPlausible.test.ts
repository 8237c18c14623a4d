/** All rules together: one refusal that names each figure and its flag, or lines for the summary. */
import { describe, expect, it } from 'vitest';
import { EtlError } from '../../../scripts/etl/io/errors';
import {
  checkPlausible,
  plausibleLines,
  type PlausibleSource,
} from '../../../scripts/etl/plausible/checkPlausible';
import { parseAccepted, RULES } from '../../../scripts/etl/plausible/rule';
import { count, fileOf, months } from './inventedEvidence';

const source = (changes: Partial<PlausibleSource> = {}): PlausibleSource => ({
  id: 'fgj_carpetas',
  silencio_dias: 31,
  fuera_de_la_ciudad: 0.1,
  files: [fileOf()],
  observations: months([2023, 2024], 50),
  ...changes,
});

/** Breaks every rule at once. */
const BROKEN = source({
  files: [fileOf({ lastFact: '2023-01-01', undated: 500, repeated: 500 })],
  observations: [],
});
const BEFORE = {
  observaciones: [
    ...months([2023], 50),
    count('anio', '2023-01-01', 600),
    count('anio', '2023-01-01', 600, { fuente: 'sesnsp_idm' }),
  ],
  revisiones: [],
  lastComplete: new Map([['fgj_carpetas', '2024-06-01']]),
};

const refusal = (accepted: readonly string[]): string => {
  try {
    checkPlausible([BROKEN], BEFORE, new Set(accepted));
  } catch (thrown) {
    if (thrown instanceof EtlError) return thrown.message;
    throw thrown;
  }
  return '';
};

const NAMES = [
  ...['silencio', 'mes', 'ilegibles', 'iguales', 'cerrados'].map((rule) => `${rule}:fgj_carpetas`),
  'ausente:sesnsp_idm',
];

describe('an implausible release', () => {
  it('is refused once, with the figure of every rule and the flag that overrules each', () => {
    const message = refusal([]);
    expect(message).toMatch(/^No se publica.*sigue como estaba/);
    expect(message).toContain('\n  Archivos de fgj_carpetas: «carpetas.csv».\n');
    for (const name of NAMES) {
      const [rule = '', fuente = ''] = name.split(':');
      expect(message).toMatch(new RegExp(`\\n  ${rule} \\(.+\\) · ${fuente}: .*\\S`));
      expect(message).toContain(`--aceptar ${name}`);
    }
    expect(Object.keys(RULES)).toHaveLength(NAMES.length);
  });

  it.each(NAMES)('is refused for the others where only %s is accepted', (name) => {
    const message = refusal([name]);
    expect(message).not.toContain(`--aceptar ${name}`);
    for (const other of NAMES.filter((one) => one !== name)) {
      expect(message).toContain(`--aceptar ${other}`);
    }
  });

  it('is published where each is accepted by name, and the summary says so', () => {
    const accepted = new Set([...NAMES, 'mes:sesnsp_idm']);
    const lines = plausibleLines(checkPlausible([BROKEN], BEFORE, accepted), accepted);
    for (const name of NAMES) {
      expect(lines.some((line) => line.startsWith(`  ACEPTADO  ${name}: `))).toBe(true);
    }
    expect(lines).toContain('  --aceptar mes:sesnsp_idm no hizo falta');
  });
});

describe('a plausible release', () => {
  it('tells the figure of every rule in its summary', () => {
    const lines = plausibleLines(checkPlausible([source()], null, new Set()), new Set());
    for (const rule of ['silencio', 'mes', 'ilegibles', 'iguales', 'cerrados']) {
      expect(
        lines.filter((line) => line.startsWith(`  pasa  ${rule}:fgj_carpetas: `)),
      ).toHaveLength(1);
    }
    expect(lines.join('\n')).toMatch(/0 de 1,000 delitos que se cuentan de «carpetas\.csv»/);
  });
});

describe('what is accepted', () => {
  it('names a rule and a source', () => {
    expect([...parseAccepted(['silencio:fgj_carpetas'])]).toEqual(['silencio:fgj_carpetas']);
    for (const wrong of ['silencio', 'todo:fgj_carpetas', 'mes:', 'mes:a:b', 'toString:x']) {
      expect(() => parseAccepted([wrong])).toThrow(
        /no se entiende\.\n.*silencio:fgj_carpetas.*silencio, mes, ilegibles, iguales, cerrados, ausente/,
      );
    }
  });
});

it('a source that gave no observations is missed too', () => {
  const before = { ...BEFORE, lastComplete: new Map([['fgj_mujeres', null]]) };
  const here = [source(), source({ id: 'sesnsp_idm' })];
  const check = (others: readonly string[]) => () =>
    checkPlausible(here, { ...before, observaciones: [] }, new Set(), others);
  expect(check([])).toThrow('--aceptar ausente:fgj_mujeres');
  expect(check(['fgj_mujeres'])).not.toThrow();
});

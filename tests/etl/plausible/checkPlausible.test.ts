/** All rules together: one refusal that names each figure and its flag, or lines for the summary. */
import { describe, expect, it } from 'vitest';
import { EtlError } from '../../../scripts/etl/io/errors';
import {
  checkPlausible,
  acceptedQuality,
  plausibleLines,
  type PlausibleSource,
} from '../../../scripts/etl/plausible/checkPlausible';
import { parseAccepted, RULES } from '../../../scripts/etl/plausible/rule';
import { count, fileOf, months, nameOf, YEAR } from './inventedEvidence';

const source = (changes: Partial<PlausibleSource> = {}): PlausibleSource => ({
  id: 'fgj_carpetas',
  silencio_dias: 31,
  fuera_de_la_ciudad: 0.1,
  files: [fileOf()],
  observations: months([2023, 2024], 50),
  assigned: { written: 100, unknown: 1, points: [] },
  ...changes,
});

/** Breaks every rule of a source at once. */
const BROKEN = source({
  files: [
    fileOf({
      lastFact: '2023-01-01',
      undated: 500,
      years: [{ ...YEAR, repeated: 500 }],
      backward: 100,
      opened: 1000,
      zero: 100,
    }),
  ],
  observations: [
    count('mes', '2024-01-01', 50),
    count('mes', '2025-01-01', 500),
    ...(['mujer', 'hombre'] as const).map((sexo) =>
      count('anio', '2024-01-01', sexo === 'mujer' ? 10 : 200, { sexo }),
    ),
  ],
  assigned: { written: 100, unknown: 90, points: [] },
});
const BEFORE = {
  lapses: new Map<string, never>(),
  pointless: new Map<string, never>(),
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
    checkPlausible([BROKEN], BEFORE, new Set(accepted), nameOf);
  } catch (thrown) {
    if (thrown instanceof EtlError) return thrown.message;
    throw thrown;
  }
  return '';
};

const NAMES = [
  ...[
    ...['silencio', 'mes', 'altos', 'ilegibles', 'iguales', 'fechas', 'puntos', 'colonias'],
    ...['personas', 'cerrados'],
  ].map((rule) => `${rule}:fgj_carpetas`),
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
    // The other two look at layers and services, before any source is read.
    const told = new Set(NAMES.map((name) => name.split(':')[0]));
    expect(Object.keys(RULES).filter((rule) => !told.has(rule))).toEqual(['capa', 'servicios']);
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
    const lines = plausibleLines(checkPlausible([BROKEN], BEFORE, accepted, nameOf), accepted);
    for (const name of NAMES) {
      expect(lines.some((line) => line.startsWith(`  ACEPTADO  ${name}: `))).toBe(true);
    }
    expect(lines).toContain('  --aceptar mes:sesnsp_idm no hizo falta');
  });
});

describe('what was accepted', () => {
  const accepted = new Set(NAMES);
  const rows = acceptedQuality(checkPlausible([BROKEN], BEFORE, accepted, nameOf), accepted);

  it('is a row of calidad for each rule and source, and none without', () => {
    expect(rows.map(({ fuente, regla }) => `${regla.replace('aceptado_', '')}:${fuente}`)).toEqual(
      NAMES,
    );
    expect(acceptedQuality(checkPlausible([source()], null, accepted, nameOf), accepted)).toEqual(
      [],
    );
  });

  it('names what changed and tells no count of it', () => {
    const row = rows.find(({ regla }) => regla === 'aceptado_cerrados');
    expect(row?.descripcion).toContain('violencia_familiar de Cuauhtémoc en 2023');
    for (const { descripcion, filas } of rows) {
      expect(filas).toBeNull();
      expect(descripcion).toMatch(/^Se publicó aunque una revisión \(.+\) no lo daba por creíble/);
      expect(descripcion.replace(/ en \d{4}(-\d{2})?/g, '')).not.toMatch(/\d/);
    }
  });
});

describe('a plausible release', () => {
  it('tells the figure of every rule in its summary', () => {
    const lines = plausibleLines(checkPlausible([source()], null, new Set(), nameOf), new Set());
    for (const rule of ['silencio', 'mes', 'altos', 'ilegibles', 'iguales', 'fechas', 'colonias']) {
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
        /no se entiende\.\n.*silencio:fgj_carpetas.*silencio, mes, altos, .*ausente, capa, servicios/,
      );
    }
  });
});

it('a source that gave no observations is missed too', () => {
  const before = { ...BEFORE, lastComplete: new Map([['fgj_mujeres', null]]) };
  const here = [source(), source({ id: 'sesnsp_idm' })];
  const check = (others: readonly string[]) => () =>
    checkPlausible(here, { ...before, observaciones: [] }, new Set(), nameOf, others);
  expect(check([])).toThrow('--aceptar ausente:fgj_mujeres');
  expect(check(['fgj_mujeres'])).not.toThrow();
});

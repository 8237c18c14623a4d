/** Where a method is said to be used, it is; where it is said to be on no page, it is on none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { METHODS } from '$features/methods/methods';

/** Modules of `src/lib/stats` that do what each method tells; any of them is a use. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  comparacion: ['compareRates'],
  banda: ['time/expectedBand'],
  'cambio-de-nivel': ['time/levelChanges'],
  'tendencia-reciente': ['time/recentTrend'],
  'razon-de-razones': ['ratioOfRatios'],
  evaluacion: ['evaluation/detectableChange', 'evaluation/courseDistance'],
  alarmas: ['time/ears', 'time/cusum', 'time/farrington'],
  'meses-completos': ['completeness'],
  'denuncias-tardias': ['time/carryShare'],
  intervalos: ['rate'],
  proporciones: ['wilson'],
  estandarizacion: ['directStandardisation', 'indirectStandardisation'],
  suavizado: ['areas/gammaPoisson'],
  excedencia: ['areas/gammaPoisson'],
  apilamientos: ['access/greatCircle'],
  orden: ['order/rankSets'],
  'primeros-lugares': ['order/firstPlaces'],
  prioridades: ['priority/rankAcceptability', 'priority/weightedIndex'],
  embudo: ['funnel'],
  agrupamientos: ['space/localClusters'],
  exploracion: ['space/kulldorffScan'],
  holm: ['holm'],
  alcance: ['access/nearestPlace'],
  // It corrects the p of `localClusters`.
  'varias-a-la-vez': ['benjaminiHochberg', 'space/localClusters'],
};

/** Not a statistic: the ETL does it. */
const ELSEWHERE = ['proteccion'];

const NOWHERE = /^En ninguna página todavía/;

const code = ['src', 'scripts'].flatMap(sources).map((file) => readFileSync(file, 'utf8'));

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|svelte)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !/lib[\\/]stats|features[\\/]methods/.test(file));
}

it.each(METHODS.filter(({ id }) => !ELSEWHERE.includes(id)))('$id', ({ id, donde }) => {
  const modules = MODULES[id] ?? [];
  expect(modules.length, 'modules to look for').toBeGreaterThan(0);
  const used = modules.some((name) => code.some((text) => text.includes(`/stats/${name}'`)));
  expect(used).toBe(!NOWHERE.test(donde));
});

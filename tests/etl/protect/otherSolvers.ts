/** HiGHS with other manners: what the protection must hold of a solver that fails it. */
import type { Highs, Model } from 'highs';

/** The same solver, each of whose models is made over first. */
function withModels(highs: Highs, makeOver: (model: Model) => void): Highs {
  return {
    ...highs,
    createModel: (source) => {
      const model = highs.createModel(source);
      makeOver(model);
      return model;
    },
  };
}

/** One that ends every search of so many nodes before it has found anything. */
export function tiredSolver(highs: Highs, nodes: number): Highs {
  const { solutionLimit } = highs.constants.modelStatus;
  return withModels(highs, (model) => {
    const isTired = () => model.options.get('mip_max_nodes') === nodes;
    const [statusOf, solutionOf] = [model.getModelStatus, model.getSolution];
    model.getModelStatus = () => (isTired() ? solutionLimit : statusOf.call(model));
    model.getSolution = () => {
      const solution = solutionOf.call(model);
      return isTired() ? { ...solution, colValue: new Float64Array() } : solution;
    };
  });
}

/** One that gives other values than those it found. */
export function wrongSolver(highs: Highs, wrong: (values: Float64Array) => Float64Array): Highs {
  return withModels(highs, (model) => {
    const solutionOf = model.getSolution;
    model.getSolution = () => {
      const solution = solutionOf.call(model);
      return { ...solution, colValue: wrong(solution.colValue) };
    };
  });
}

/** One that counts what it is asked: each model that is made of it. */
export function countedSolver(highs: Highs): {
  readonly solver: Highs;
  readonly asked: () => number;
} {
  let models = 0;
  const solver = withModels(highs, () => {
    models += 1;
  });
  return { solver, asked: () => models };
}

/** One that tells of each search for whole numbers over how many columns it went. */
export function searchesOf(highs: Highs): {
  readonly solver: Highs;
  readonly searches: () => readonly number[];
} {
  const columns: number[] = [];
  const solver = withModels(highs, (model) => {
    const change = model.changeColsIntegrality;
    model.changeColsIntegrality = (set, types) => {
      columns.push(types.length);
      return change.call(model, set, types);
    };
  });
  return { solver, searches: () => columns };
}

/** One that tells the options of its last model, and ends every run with a status, if one is given. */
export function toldSolver(
  highs: Highs,
  status?: ReturnType<Model['getModelStatus']>,
): { readonly solver: Highs; readonly option: (name: string) => unknown } {
  let last: Model | undefined;
  const solver = withModels(highs, (model) => {
    last = model;
    if (status !== undefined) model.getModelStatus = () => status;
  });
  return { solver, option: (name) => last?.options.get(name) };
}

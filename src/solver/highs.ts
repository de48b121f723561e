/**
 * HiGHS behind the solver port, in the thread of the caller: fine for a test
 * or a small programme. The command line takes the worker beside it.
 */

import type { Highs } from "highs";
import type {
  IntegerProgramme,
  Solve,
  SolverAnswer,
  SolverOptions,
} from "../core/optimisation/integer-programme.ts";

let loading: Promise<Highs> | undefined;

/** Loaded at the first question only: the machine code is large. */
const load = (): Promise<Highs> => {
  loading ??= import("highs").then(({ default: loadHighs }) => loadHighs());
  return loading;
};

export const solveInline: Solve = async (programme, options) => answerOf(await load(), programme, options);

function answerOf(highs: Highs, programme: IntegerProgramme, options: SolverOptions): SolverAnswer {
  if (programme.columns === 0) return { status: "optimal", values: new Float64Array(0), value: 0, bound: 0 };
  const model = highs.createModel({
    numCols: programme.columns,
    numRows: programme.rows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: programme.cost,
    colLower: programme.low,
    colUpper: programme.high,
    rowLower: programme.rowLow,
    rowUpper: programme.rowHigh,
    integrality: Int32Array.from(programme.whole),
    matrix: {
      format: "csr",
      numRows: programme.rows,
      numCols: programme.columns,
      starts: programme.start,
      indices: programme.index,
      values: programme.coefficient,
    },
  });
  try {
    model.options.set({
      output_flag: false,
      mip_rel_gap: options.relativeGap,
      mip_abs_gap: 1e-7,
      mip_max_nodes: options.nodes,
      random_seed: options.seed,
    });
    if (options.start !== undefined) model.setSolution({ colValue: options.start });
    model.run();
    return readAnswer(highs, model);
  } finally {
    model.dispose();
  }
}

function readAnswer(highs: Highs, model: ReturnType<Highs["createModel"]>): SolverAnswer {
  const { modelStatus } = highs.constants;
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return { status: "infeasible" };
  const feasible = Number(model.info.get("primal_solution_status")) === 2;
  const bound = Number(model.info.get("mip_dual_bound"));
  return {
    status: status === modelStatus.optimal ? "optimal" : "limit",
    ...(feasible ? { values: model.getSolution().colValue, value: model.getObjectiveValue() } : {}),
    ...(Number.isFinite(bound) ? { bound } : {}),
  };
}

/** The charts of the report; a new one is a file and a line here. */

import { type BeforeAfterLines, beforeAfterLines } from "./before-after-lines.ts";
import { type BreakEvenBars, breakEvenBars } from "./break-even-bars.ts";
import { type ChainBars, chainBars } from "./chain-bars.ts";
import type { Chart } from "./chart.ts";
import { type ComplianceMatrix, complianceMatrix } from "./compliance-matrix.ts";
import { type CostBars, costBars } from "./cost-bars.ts";
import { type Forest, forest } from "./forest.ts";
import { type HourHeatMap, hourHeatMap } from "./hour-heat-map.ts";
import { type NetIntervals, netIntervals } from "./net-intervals.ts";
import { type PlaceboHistogram, placeboHistogram } from "./placebo-histogram.ts";
import { type RequestBars, requestBars } from "./request-bars.ts";
import { type RotaHeatMap, rotaHeatMap } from "./rota-heat-map.ts";
import { type ShareIntervals, shareIntervals } from "./share-intervals.ts";
import { type SpecificationCurveData, specificationCurve } from "./specification-curve.ts";
import { type StockSteps, stockSteps } from "./stock-steps.ts";
import { type TermGantt, termGantt } from "./term-gantt.ts";
import { type TornadoBars, tornadoBars } from "./tornado-bars.ts";
import { type ValueOfCamerasChart, valueOfCameras } from "./value-of-cameras.ts";
import { type ViewMap, viewMap } from "./view-map.ts";
import { type YieldBars, yieldBars } from "./yield-bars.ts";

/** Data of each chart, by its id. */
export type ChartData = {
  readonly "stock-steps": StockSteps;
  readonly "before-after-lines": BeforeAfterLines;
  readonly forest: Forest;
  readonly "placebo-histogram": PlaceboHistogram;
  readonly "hour-heat-map": HourHeatMap;
  readonly "cost-bars": CostBars;
  readonly "break-even-bars": BreakEvenBars;
  readonly "compliance-matrix": ComplianceMatrix;
  readonly "term-gantt": TermGantt;
  readonly "view-map": ViewMap;
  readonly "value-of-cameras": ValueOfCamerasChart;
  readonly "net-intervals": NetIntervals;
  readonly "tornado-bars": TornadoBars;
  readonly "chain-bars": ChainBars;
  readonly "yield-bars": YieldBars;
  readonly "rota-heat-map": RotaHeatMap;
  readonly "share-intervals": ShareIntervals;
  readonly "request-bars": RequestBars;
  readonly "specification-curve": SpecificationCurveData;
};

export type ChartId = keyof ChartData;

export const charts: { readonly [Id in ChartId]: Chart<ChartData[Id]> } = {
  "stock-steps": stockSteps,
  "before-after-lines": beforeAfterLines,
  forest,
  "placebo-histogram": placeboHistogram,
  "hour-heat-map": hourHeatMap,
  "cost-bars": costBars,
  "break-even-bars": breakEvenBars,
  "compliance-matrix": complianceMatrix,
  "term-gantt": termGantt,
  "view-map": viewMap,
  "value-of-cameras": valueOfCameras,
  "net-intervals": netIntervals,
  "tornado-bars": tornadoBars,
  "chain-bars": chainBars,
  "yield-bars": yieldBars,
  "rota-heat-map": rotaHeatMap,
  "share-intervals": shareIntervals,
  "request-bars": requestBars,
  "specification-curve": specificationCurve,
};

/** A chart with the data it shows. */
export type ChartPicture = {
  readonly [Id in ChartId]: { readonly chart: Id; readonly data: ChartData[Id] };
}[ChartId];

import { beforeStart } from "./before-start.ts";
import { charts } from "./charts.ts";
import { cli } from "./cli.ts";
import { columns } from "./columns.ts";
import { compute } from "./compute.ts";
import { count } from "./count.ts";
import { design } from "./design.ts";
import { dossier } from "./dossier.ts";
import { economics } from "./economics.ts";
import { effects } from "./effects.ts";
import { exchange } from "./exchange.ts";
import { findings } from "./findings.ts";
import { flexible } from "./flexible.ts";
import { formats } from "./formats.ts";
import { indicators } from "./indicators.ts";
import { ingest } from "./ingest.ts";
import { law } from "./law.ts";
import { names } from "./names.ts";
import { planning } from "./planning.ts";
import { privacy } from "./privacy.ts";
import { quality } from "./quality.ts";
import { records } from "./records.ts";
import { report } from "./report.ts";
import { reportCosts } from "./report-costs.ts";
import { rounds } from "./rounds.ts";
import { statistics } from "./statistics.ts";
import { strength } from "./strength.ts";
import { survey } from "./survey.ts";
import { views } from "./views.ts";
import { working } from "./working.ts";
import { yields } from "./yields.ts";

/** One catalogue per room; a key stands in one of them. Not merged here: that alone would take a third of the start. */
export const nl = [
  beforeStart,
  charts,
  cli,
  compute,
  count,
  design,
  dossier,
  economics,
  effects,
  exchange,
  findings,
  formats,
  ingest,
  law,
  quality,
  privacy,
  planning,
  columns,
  names,
  indicators,
  report,
  views,
  reportCosts,
  statistics,
  records,
  flexible,
  survey,
  strength,
  working,
  rounds,
  yields,
] as const;

import { charts } from "./charts.ts";
import { cli } from "./cli.ts";
import { compute } from "./compute.ts";
import { design } from "./design.ts";
import { dossier } from "./dossier.ts";
import { economics } from "./economics.ts";
import { effects } from "./effects.ts";
import { findings } from "./findings.ts";
import { formats } from "./formats.ts";
import { ingest } from "./ingest.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { rounds } from "./rounds.ts";
import { yields } from "./yields.ts";

export const nl = {
  ...charts,
  ...cli,
  ...compute,
  ...design,
  ...dossier,
  ...economics,
  ...effects,
  ...findings,
  ...formats,
  ...ingest,
  ...law,
  ...report,
  ...rounds,
  ...yields,
};

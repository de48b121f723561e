import type { SourceProfile } from "./profile.ts";

/** Log of the control room in New Orleans: calls for service, one row per call. */
export const newOrleansCalls: SourceProfile = {
  id: "new-orleans-calls",
  table: "log",
  columns: ["NOPD_Item", "TypeText", "Priority", "TimeCreate", "TimeDispatch", "DispositionText"],
  seenIn: "Field lists of programs that read the calls for service (data.nola.gov)",
  fields: { month: { from: "TimeCreate", read: "mdy" }, type: "TypeText", result: "DispositionText" },
  constants: { count: 1 },
  limits: ["profile.limit.calls-not-cameras"],
};

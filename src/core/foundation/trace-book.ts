/**
 * The traces of one evaluation: equal traces share an id, and ids follow the
 * order in which traces were first needed, so that the same evaluation gives
 * the same ids.
 */

import type { Trace, TraceId } from "./trace.ts";

export type TraceBook = {
  /** Id of a trace; the same id for an equal trace. */
  readonly add: (trace: Trace) => TraceId;
  readonly all: () => Readonly<Record<TraceId, Trace>>;
};

export function traceBook(): TraceBook {
  const ids = new Map<string, TraceId>();
  const traces: Record<TraceId, Trace> = {};
  return {
    add(trace) {
      const key = JSON.stringify(trace);
      const found = ids.get(key);
      if (found !== undefined) return found;
      const id = `${trace.method}#${Object.keys(traces).length + 1}`;
      ids.set(key, id);
      traces[id] = trace;
      return id;
    },
    all: () => ({ ...traces }),
  };
}

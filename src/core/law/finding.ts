/** Building blocks of rule findings. */

import { error, note, type Scalar, warning } from "../foundation/result.ts";
import type { Rule, RuleFinding, RuleOutcome } from "./rule.ts";

type About = { readonly area?: string; readonly record?: string };

const statementOf = { ok: note, breach: error, warning, "no-data": warning, "not-applicable": note } as const;

/** A finding whose sentence is the text `law.<rule>.<code>`. */
export function finding(
  rule: Pick<Rule, "id" | "article">,
  outcome: RuleOutcome,
  code: string,
  about: About = {},
  values: Readonly<Record<string, Scalar>> = {},
): RuleFinding {
  return {
    rule: rule.id,
    article: rule.article,
    ...(about.area === undefined ? {} : { area: about.area }),
    ...(about.record === undefined ? {} : { record: about.record }),
    outcome,
    statement: statementOf[outcome](`law.${rule.id}.${code}`, { values }),
  };
}

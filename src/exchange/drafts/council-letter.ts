/** Draft of a letter to the council: numbers, costs, rules and advice, as the evaluation gives them. */

import type { AdviceKind } from "../../core/findings/findings.ts";
import { valueOr } from "../../core/foundation/result.ts";
import { type DraftTemplate, dutchDay, heading, item, known, paragraph, title } from "./draft.ts";

const ADVICE: Readonly<Record<AdviceKind, string>> = {
  keep: "behouden",
  adapt: "aanpassen",
  move: "verplaatsen",
  withdraw: "weghalen",
  "retest-necessity": "noodzaak opnieuw toetsen",
  "cannot-be-judged": "niet te beoordelen",
};

const money = (amount: number, currency: string): string =>
  new Intl.NumberFormat("nl-NL", { style: "currency", currency, maximumFractionDigits: 0 }).format(amount);

export const councilLetter: DraftTemplate = {
  id: "council-letter",
  perArea: false,
  blocks({ evaluation, dossier }) {
    const { subject, options, measures, economics, law, followUp, findings, areas } = evaluation;
    const stock = valueOr(measures.stock, undefined);
    const costs = valueOr(economics, undefined);
    const year = valueOr(costs?.years ?? noYears, []).find((one) => one.year === costs?.quotedYear);
    const breaches = valueOr(law, undefined)?.findings.filter(({ outcome }) => outcome === "breach").length;
    const items = valueOr(followUp, undefined)?.items;
    const name = (id: string | undefined) => areas.find((area) => area.id === id)?.name ?? id ?? "";
    return [
      title("Ontwerp: brief aan de gemeenteraad over het cameratoezicht in ", subject.name),
      paragraph("Geachte leden van de raad,"),
      paragraph(
        "Hierbij informeer ik u over het cameratoezicht naar de stand van ",
        dutchDay(options.asOf),
        ", onder ",
        known(dossier.manifest.programme.framework, "naam van het beleidskader"),
        ".",
      ),
      heading("Aantal en kosten"),
      item(
        "Camera’s in gebruik: ",
        known(stock?.latest.total.value, "aantal"),
        "; maximum: ",
        known(stock?.cap.at(-1) ?? undefined, "maximum"),
        ".",
      ),
      item(
        "Kosten in ",
        known(year?.year, "jaar"),
        ": ",
        known(year === undefined ? undefined : money(year.total.value, subject.currency), "bedrag"),
        ".",
      ),
      heading("Regels"),
      item(
        "Overtredingen van wet of beleid: ",
        known(breaches, "aantal"),
        ". Wat ik eraan doe: ",
        { open: "maatregelen" },
        ".",
      ),
      heading("Advies van de evaluatie per gebied"),
      ...(findings.advice.length === 0
        ? [item({ open: "advies per gebied" })]
        : findings.advice.map(({ area, advice }) =>
            item(name(area), ": ", ADVICE[advice], ". Mijn besluit: ", { open: "besluit" }, "."),
          )),
      heading("Eerdere aanbevelingen"),
      item(
        "Aanbevelingen: ",
        known(items?.length, "aantal"),
        "; opgevolgd: ",
        known(items?.filter(({ verdict }) => verdict === "followed").length, "aantal"),
        "; niet bekend: ",
        known(items?.filter(({ verdict }) => verdict === undefined).length, "aantal"),
        ".",
      ),
      paragraph("Met vriendelijke groet,"),
      paragraph("De burgemeester van ", subject.name),
    ];
  },
};

const noYears = { state: "not-measured", reasons: [] } as const;

import type { compute as en } from "../en/compute.ts";

export const compute: Readonly<Record<keyof typeof en, string>> = {
  "compute.not-json": "Dit is geen leesbare JSON: {cause}. Verbeter het bestand.",
  "compute.not-a-case": "Dit is geen referentiegeval: {issues}. Een geval heeft method, input en expected.",
  "compute.unknown-method": 'Onbekende methode "{found}". Bekende methoden: {known}.',
  "compute.input": "De invoer past niet bij de methode: {issues}.",
  "compute.panel-columns": "De tabel moet de kolommen unit, treated, q1, q2, … hebben; gevonden: {found}.",
  "compute.panel-numbers":
    "Deze rij past niet bij de tabel: geef evenveel cellen als de kop kolommen heeft, 0 of 1 voor treated, en een getal of niets per kwartaal.",
  "compute.panel-unit-twice": "Een gebied staat meer dan één keer in de tabel. Geef elk gebied één rij.",
  "compute.not-finite": "Deze grootheid is voor deze getallen niet bepaald.",
  "compute.long-columns": "De tabel mist de kolom {found}. Verbeter de namen in de case of in de tabel.",
  "compute.unbalanced":
    "De tabel heeft niet precies één rij voor elk gebied en elke periode. Vul hem aan, of laat gebieden met gaten weg.",
};

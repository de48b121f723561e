import type { findings as en } from "../en/findings.ts";

export const findings: Readonly<Record<keyof typeof en, string>> = {
  "advice.keep": "Behouden",
  "advice.adapt": "Aanpassen",
  "advice.move": "Verplaatsen",
  "advice.withdraw": "Intrekken",
  "advice.retest-necessity": "Noodzaak opnieuw toetsen",
  "advice.cannot-be-judged": "Niet te beoordelen",
  "advice.fact-no-goal":
    "Er is geen doel dat te beoordelen is: één hoofdwerking en een streefwaarde zijn nodig.",
  "advice.fact-goal-not-measurable": "Het doel is niet te meten met wat er in het dossier staat.",
  "advice.fact-goal-reached":
    "Het doel is bereikt: {change, number, ::percent sign-always precision-integer} bij een streefwaarde van {target, number, ::percent sign-always precision-integer}.",
  "advice.fact-goal-not-reached":
    "Het doel is niet bereikt: {change, number, ::percent sign-always precision-integer} bij een streefwaarde van {target, number, ::percent sign-always precision-integer}.",
  "advice.fact-no-effect-studied": "Er kon geen effect worden onderzocht: er zijn geen bruikbare incidenten.",
  "advice.fact-effect-refused": "Een effect was niet te schatten.",
  "advice.fact-effect-fewer":
    "Minder incidenten is aan de camera’s toe te schrijven: {change, number, ::percent sign-always precision-integer} vergeleken met wat te verwachten was ({level, number, ::percent precision-integer}-interval {low, number, ::percent sign-always precision-integer} tot {high, number, ::percent sign-always precision-integer}).",
  "advice.fact-effect-more":
    "Er zijn meer incidenten geregistreerd dan te verwachten was: {change, number, ::percent sign-always precision-integer} ({level, number, ::percent precision-integer}-interval {low, number, ::percent sign-always precision-integer} tot {high, number, ::percent sign-always precision-integer}).",
  "advice.fact-none-larger":
    "Geen effect aangetoond, en {bound, plural, =0 {een daling is uit te sluiten} other {een daling van meer dan {bound, number, ::percent precision-integer} is uit te sluiten}} ({level, number, ::percent precision-integer}-interval {low, number, ::percent sign-always precision-integer} tot {high, number, ::percent sign-always precision-integer}).",
  "advice.fact-cannot-be-told":
    "Of de camera’s bijdroegen is niet te zeggen: {change, number, ::percent sign-always precision-integer} vergeleken met wat te verwachten was ({level, number, ::percent precision-integer}-interval {low, number, ::percent sign-always precision-integer} tot {high, number, ::percent sign-always precision-integer}).",
  "advice.fact-counts": "De incidenten gingen van {before, number} naar {after, number}.",
  "advice.fact-counts-compared":
    "De incidenten gingen van {before, number} naar {after, number}; in de vergelijking van {comparisonBefore, number} naar {comparisonAfter, number}.",
  "advice.fact-no-counts": "Er zijn geen aantallen van voor en na.",
  "advice.fact-gone": "Het probleem is vrijwel weg: er is minder dan een tiende over.",
  "advice.fact-displaced": "Rond het gebied namen de incidenten toe: het probleem lijkt verplaatst.",
  "claim.programme-fewer":
    "Alle plekken samen: minder incidenten, {change, number, ::percent sign-always precision-integer} vergeleken met wat te verwachten was ({level, number, ::percent precision-integer}-interval {low, number, ::percent sign-always precision-integer} tot {high, number, ::percent sign-always precision-integer}).",
  "claim.programme-more":
    "Alle plekken samen: meer incidenten, {change, number, ::percent sign-always precision-integer} vergeleken met wat te verwachten was ({level, number, ::percent precision-integer}-interval {low, number, ::percent sign-always precision-integer} tot {high, number, ::percent sign-always precision-integer}).",
  "claim.programme-none-larger-than":
    "Alle plekken samen: geen effect aangetoond; {bound, plural, =0 {een daling is uit te sluiten} other {een daling van meer dan {bound, number, ::percent precision-integer} is uit te sluiten}} ({level, number, ::percent precision-integer}-interval {low, number, ::percent sign-always precision-integer} tot {high, number, ::percent sign-always precision-integer}).",
  "claim.programme-cannot-be-told": "Alle plekken samen: of de camera’s effect hadden is niet te zeggen.",
  "published.small-count":
    "Niet gepubliceerd: een aantal onder {smallest, number} kan naar een persoon wijzen.",
};

import type { count as en } from "../en/count.ts";

export const count: Readonly<Record<keyof typeof en, string>> = {
  "count.too-large":
    "De exacte toetsen duren te lang met meer dan {most} incidenten. Gebruik de relatieve effectgrootte.",
  "count.too-few-places": "Er zijn {places} plekken; er zijn er minstens {needed} nodig.",
  "count.places-alike":
    "De {places} plekken verschillen niet meer dan toeval: naar verwachting keert elk terug naar het gemiddelde.",
  "count.quotient-uncertain":
    "Het verplaatsingsquotiënt is niet te lezen: in het interval van het cameragebied tegenover de vergelijking past ook geen verschil, dus er zou worden gedeeld door wat misschien niets is. Lees het verschil met verplaatsing en zijn interval.",
  "count.unequal-length":
    "De twee perioden hebben niet dezelfde gebieden. Geef voor elk gebied beide aantallen.",
  "count.one-incident": "Met één incident is er geen zuivere maat voor concentratie.",
  "randomisation.input":
    "Geef voor elke plek een aantal voor en na van nul of meer, en 0 of 1 voor camera’s.",
  "randomisation.one-assignment":
    "De camera’s hadden niet anders kunnen hangen: er is niets om de uitkomst mee te vergelijken. Voeg plekken toe die ook gekozen hadden kunnen worden.",
  "meta.too-few":
    "{studies, plural, one {# effect is} other {# effecten zijn}} niet samen te nemen; er zijn er minstens {needed} nodig.",
  "meta.variance":
    "Een effect ontbreekt, of de variantie ervan is niet groter dan nul. Laat het weg of geef de fout op.",
  "meta.not-converged":
    "De variantie tussen de gebieden kwam niet tot rust. Gebruik een andere schatter, zoals Paule-Mandel.",
  "meta.no-spread":
    "Alle effecten zijn hetzelfde getal, dus deze fout is nul. Gebruik de fout met ondergrens.",
  "meta.equal-effects":
    "Dit model neemt aan dat het effect overal gelijk is en kent dus geen variantie tussen gebieden.",
  "meta.agree-too-well":
    "De effecten liggen dichter bij elkaar dan toeval, dus de variantie ertussen heeft geen interval.",
  "meta.egger-undefined": "Te weinig effecten, of alle even groot: of kleine afwijken, is niet te toetsen.",
  "knox.input":
    "Geef elk incident coördinaten in meters en een dag, en oplopende grenzen voor afstand en tijd.",
  "knox.too-few": "{events, plural, one {# incident vormt} other {# incidenten vormen}} geen paar.",
  "knox.none-expected":
    "Op deze afstand en in deze tijd waren geen paren te verwachten, dus er is geen verhouding.",
  "knox.no-permutations": "Zonder permutaties is er geen p-waarde.",
  "series.no-before": "De reeks heeft geen maand vóór de start.",
  "series.no-after": "De reeks heeft geen maand na de start.",
  "series.too-short":
    "De reeks heeft {before} maanden vóór en {after} na de start; voor een niveau en een helling zijn er aan elke kant {needed} nodig.",
  "series.not-months": "De perioden zijn geen kalendermaanden op volgorde. Geef aantallen per maand.",
  "series.unequal-exposure":
    "De gebieden zijn niet in elke maand even lang waargenomen, dus hun aantallen zijn niet op te tellen tot één reeks.",
  "regression.too-few-rows":
    "Er zijn {rows} aantallen voor {terms} termen. Neem een langere reeks of minder termen.",
  "regression.no-residuals": "De lijn past precies, dus er blijft niets over om te toetsen.",
  "estimator.its-poisson":
    "Veranderde bij de start het niveau of het verloop van de maandaantallen, gegeven trend, seizoen en vergelijking?",
  "estimator.its-negbin": "Dezelfde reeks, met ruimte voor aantallen die meer schommelen dan toeval.",
  "estimator.its-ols": "Dezelfde reeks met kleinste kwadraten op de logaritme van de aantallen.",
  "compute.column-missing": 'De tabel heeft geen kolom "{column}".',
  "pooled.method":
    "Met {sites} gebieden zou de fout van één panel van alle gebieden te klein zijn (er zijn er {needed} nodig). In plaats daarvan zijn de effecten van de gebieden samengenomen, met ruimte voor onderlinge verschillen.",
  "pooled.prediction":
    "In een nieuw, vergelijkbaar gebied zou de verandering liggen tussen {low, number, ::percent sign-always precision-integer} en {high, number, ::percent sign-always precision-integer}.",
  "pooled.one-area-carries":
    "Zonder {area} is de verandering samen {change, number, ::percent sign-always precision-integer}: één gebied draagt de uitkomst.",
  "pooled.peak-areas":
    "{count, plural, one {# gebied begon} other {# gebieden begonnen}} na een piek. Zonder {count, plural, one {dat gebied} other {die gebieden}} is de verandering in alle gebieden samen niet meer duidelijk; een deel ervan kan vanzelf zijn gekomen.",
  "pooled.barely-clear":
    "De verandering in alle gebieden samen is maar net duidelijk: ze is dat niet meer als één van {areas} van de {total} gebieden wegvalt.",
  "pooled.without-ratio":
    "{count, plural, one {# gebied heeft} other {# gebieden hebben}} geen eigen verhouding, omdat een aantal nul is, en {count, plural, one {doet} other {doen}} niet mee.",
};

/**
 * The paragraphs of the Dutch model for a data protection impact assessment
 * (Rijksmodel DPIA 3.0) and their questions, as the public form of the ministry
 * numbers them: github.com/MinBZK/par-dpia-form, docs/questions. Numbers and
 * names only; the questions themselves stand there.
 */

export const DPIA_URN = "urn:nl:dpia:3.0";
export const DPIA_OUTPUT_SCHEMA =
  "https://github.com/MinBZK/par-dpia-form/blob/main/schemas/assessment-output.v2.schema.json";

/** A question, or a group of questions that repeats, by its number. */
export type DpiaQuestion = { readonly id: string; readonly title: string };
export type DpiaParagraph = {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly DpiaQuestion[];
};

const paragraph = (
  id: string,
  title: string,
  questions: Readonly<Record<string, string>>,
): DpiaParagraph => ({
  id,
  title,
  questions: Object.entries(questions).map(([number, name]) => ({ id: number, title: name })),
});

export const dpiaParagraphs: readonly DpiaParagraph[] = [
  paragraph("1", "Voorstel", { "1.1": "Voorstel" }),
  paragraph("2", "Persoonsgegevens", { "2.1": "Persoonsgegevens", "2.3": "Aanvullende informatie" }),
  paragraph("3", "Gegevensverwerking", { "3.1": "Gegevensverwerkingen", "3.3": "Samenhang" }),
  paragraph("4", "Technieken en methoden", { "4": "Technieken en methoden" }),
  paragraph("5", "Verwerkingsdoeleinden", { "5.2": "Verwerkingsdoeleinden" }),
  paragraph("6", "Betrokken partijen", { "6.2": "Betrokken partijen" }),
  paragraph("7", "Belangen", { "7.2": "Belangen en raadpleging van betrokkenen" }),
  paragraph("8", "Verwerkingslocaties", { "8.2": "Verwerkingslocaties" }),
  paragraph("9", "Juridisch en beleidsmatig kader", { "9.2": "Juridisch en beleidsmatig kader" }),
  paragraph("10", "Bewaartermijnen", { "10.2": "Bewaartermijnen" }),
  paragraph("11", "Rechtsgrond", { "11.2": "Rechtsgrond" }),
  paragraph("12", "Bijzondere en strafrechtelijke gegevens", {
    "12.4": "Bijzondere en strafrechtelijke gegevens",
  }),
  paragraph("13", "Doelbinding", { "13.2": "Verenigbaarheid en toelaatbaarheid" }),
  paragraph("14", "Noodzaak en evenredigheid", { "14.1": "Subsidiariteit", "14.2": "Proportionaliteit" }),
  paragraph("15", "Rechten van de betrokkenen", {
    "15.1.2": "Recht van inzage",
    "15.2.2": "Recht op rectificatie",
    "15.3.2": "Recht op vergetelheid",
    "15.4.2": "Recht op beperking",
    "15.5.2": "Recht op dataportabiliteit",
    "15.6.2": "Geautomatiseerde besluitvorming",
    "15.7.2": "Recht om bezwaar te maken",
    "15.8.2": "Recht op duidelijke informatie",
  }),
  paragraph("16", "Risico’s voor betrokkenen", { "16.1": "Risico’s" }),
  paragraph("17", "Maatregelen", { "17.2": "Maatregelen", "17.3": "Aanvaarding van wat overblijft" }),
];

import type { charts as en } from "../en/charts.ts";

export const charts: Readonly<Record<keyof typeof en, string>> = {
  "chart.amount-per-year": "Bedrag per jaar",
  "chart.camera-area": "cameragebied",
  "chart.cameras": "Camera’s",
  "chart.cap": "maximum",
  "chart.change-against-comparison": "Verandering ten opzichte van de vergelijking (0 = geen verschil)",
  "chart.comparison-scaled": "vergelijking, op hetzelfde niveau gebracht",
  "chart.counted-per-year": "geteld per jaar vóór de camera’s",
  "chart.hour-of-day": "Uur van de dag",
  "chart.incidents-per-month": "Incidenten per maand",
  "chart.incidents-scale": "{count} incidenten",
  "chart.months-around-start": "Maanden vóór en na de start",
  "chart.needed-per-year": "te voorkomen per jaar",
  "chart.offences-per-year": "Delicten per jaar",
  "chart.one-off": "eenmalig",
  "chart.places-without-camera": "Plekken zonder camera",
  "chart.recurring": "structureel",
  "chart.start": "start van de camera’s",
  "chart.the-real-area": "het echte cameragebied",
};

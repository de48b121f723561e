import type { ingest as en } from "../en/ingest.ts";

export const ingest: Readonly<Record<keyof typeof en, string>> = {
  "place.rows":
    "{count, plural, one {rij {first}} other {rijen {first}{count, select, 2 {} 3 {} 4 {} 5 {} other { en meer ({count} in totaal)}}}}",
  "place.column": 'kolom "{column}"',
};

export const ingest = {
  "place.rows":
    "{count, plural, one {row {first}} other {rows {first}{count, select, 2 {} 3 {} 4 {} 5 {} other { and more ({count} in all)}}}}",
  "place.column": 'column "{column}"',
} as const;

export const privacy = {
  "privacy.nothing-audited": "Nothing was looked at, so nothing can be said. Give at least one item.",
  "privacy.more-than-sampled": "More was found than was looked at. Correct one of the two numbers.",
  "privacy.some-found": "The rule of three holds only when none were found.",
} as const;

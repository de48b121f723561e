export const statistics = {
  "statistics.not-ordered":
    "Lowest, most likely and highest value are not in this order, or do not differ. Give lowest <= most likely <= highest.",
  "statistics.not-positive": "A mean and its spread must both be above zero.",
} as const;

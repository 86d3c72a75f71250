import { saysMoreThanTerms } from "./saysMoreThanTerms";

test.each(["Baseline", "KS1", "Forecast", "Target", "Autumn 2", "HT3", "Term 2", "End of Year 3"])(
  "‘%s’ among the terms makes it a tracking sheet",
  (text) => {
    expect(saysMoreThanTerms(["Autumn", "", text])).toBe(true);
  },
);

test.each(["Autumn", "Spring term", "Summer 2025", "Aut 2024/25", "", "Half way"])(
  "‘%s’ alone makes it none",
  (text) => {
    expect(saysMoreThanTerms([text, text])).toBe(false);
  },
);

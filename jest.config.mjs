export default {
  testMatch: ["**/*.test.ts"],
  transform: { "\\.ts$": "<rootDir>/testing/transform.mjs" },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/workspace/"],
  // Journeys wait for what people wait for, and a machine may be busy: what hangs still ends.
  testTimeout: 120_000,
  reporters: ["default", "<rootDir>/testing/closingLine.mjs"],
};

export default {
  testMatch: ["**/*.test.ts"],
  transform: { "\\.ts$": "<rootDir>/testing/transform.mjs" },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/workspace/"],
  reporters: ["default", "<rootDir>/testing/closingLine.mjs"],
};

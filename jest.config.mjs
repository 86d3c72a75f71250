export default {
  testMatch: ["**/*.test.ts"],
  // saxen comes as an ES module alone.
  transform: { "\\.ts$|/node_modules/saxen/": "<rootDir>/testing/transform.mjs" },
  transformIgnorePatterns: ["/node_modules/(?!saxen/)"],
  moduleNameMapper: { "^fast-check$": "<rootDir>/testing/fastCheck.cjs" },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/workspace/"],
  // One worker more than Jest takes by itself: a journey mostly waits for its browser.
  maxWorkers: "100%",
  // Journeys wait for what people wait for, and a machine may be busy: what hangs still ends.
  testTimeout: 120_000,
  reporters: ["default", "<rootDir>/testing/closingLine.mjs"],
};

export default {
  testMatch: ["**/*.test.ts"],
  // saxen comes as an ES module alone.
  transform: { "\\.ts$|/node_modules/saxen/": "<rootDir>/testing/transform.mjs" },
  transformIgnorePatterns: ["/node_modules/(?!saxen/)"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/workspace/"],
  reporters: ["default", "<rootDir>/testing/closingLine.mjs"],
};

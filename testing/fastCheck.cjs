// Stands in for fast-check in Jest: what a test draws is the same in every run. A seed that a test
// gives itself counts, as does SEED=… for a search through other cases.
const fastCheck = require("../node_modules/fast-check/lib/cjs/fast-check.js");

fastCheck.configureGlobal({ seed: Number(process.env.SEED ?? 2026) });

module.exports = fastCheck;

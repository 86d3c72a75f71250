import { start } from "./jobs/start";
import { writeSampleWorkbook } from "./school/writeSampleWorkbook";

process.exitCode = await start(process.argv.slice(2), {
  print: (line) => console.log(line),
  makeSample: writeSampleWorkbook,
  dist: "dist",
});

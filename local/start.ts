import { start } from "./jobs/start";
import { sampleToday } from "./school/sampleYear";
import { writeSampleWorkbook } from "./school/writeSampleWorkbook";

process.exitCode = await start(process.argv.slice(2), {
  print: (line) => console.log(line),
  makeSample: writeSampleWorkbook,
  sampleDay: new Date(`${sampleToday}T10:00:00Z`),
  dist: "dist",
});

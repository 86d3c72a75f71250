import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { start } from "./jobs/start";
import { showPage } from "./page/showPage";
import { sampleToday } from "./school/sampleYear";
import { writeSampleWorkbook } from "./school/writeSampleWorkbook";

process.exitCode = await start(process.argv.slice(2), {
  print: (line) => console.log(line),
  makeSample: writeSampleWorkbook,
  sampleDay: new Date(`${sampleToday}T10:00:00Z`),
  dist: "dist",
  showPage: (places) =>
    showPage(places, {
      print: (line) => console.log(line),
      port: process.env.PORT,
      dist: "dist",
      built: dirname(fileURLToPath(import.meta.url)),
    }),
});

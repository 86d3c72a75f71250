import { runScript } from "./jobs/runScript";

process.exitCode = await runScript(process.argv.slice(2), (line) => console.log(line));

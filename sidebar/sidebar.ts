import { fill } from "./element";
import { oneJobAtATime } from "./jobs";
import { noticePlace, showAtWork, showProblem } from "./notice";
import { page } from "./page";
import { schoolHeader } from "./schoolHeader";
import { server } from "./server";

const jobs = oneJobAtATime(() => void read());
const header = schoolHeader(() => void read());
const state = noticePlace();
const sections = page({ server, jobs });
let newest = 0;
let shown = false;

/** Reads the workbook and shows what is in it. Where two reads overlap, the later one counts. */
async function read(): Promise<void> {
  newest += 1;
  const mine = newest;
  if (shown) header.say("Reading the workbook.");
  else showAtWork(state, "Reading the workbook.");
  const reply = await server.apiOverview();
  if (mine !== newest) return;
  if (reply.ok) {
    fill(state);
    header.update(reply.value);
    sections.update(reply.value);
    shown = true;
  } else {
    header.say("Could not be read");
    showProblem(state, reply.problem, () => void read());
  }
}

document.getElementById("page")?.append(header.element, state, sections.element);
void read();

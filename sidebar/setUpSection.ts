import type { Overview } from "../src/app/api";
import { fill, h } from "./element";
import { jobControl } from "./jobControl";
import { type Section, sectionFrame, type Tools } from "./section";
import { counted, listed } from "./words";

/** What to do before anything else, or, where all stands, how to bring the tabs up to date. */
export function setUpSection({ server, jobs }: Tools): Section {
  const explanation = h("div");
  const [button, place] = jobControl(jobs, {
    label: "Set up this workbook",
    atWork: "Setting up the tabs. This may take a minute.",
    call: () => server.apiRunJob("setUpWorkbook"),
  });
  const element = sectionFrame("Set up", explanation, button, place);
  return {
    element,
    update: (overview) => {
      const needed = overview.missingTabs.length > 0 || overview.classes.length === 0;
      element.classList.toggle("first", needed);
      fill(explanation, ...explain(overview).map((sentence) => h("p", {}, sentence)));
    },
  };
}

function explain({ missingTabs, classes }: Overview): readonly string[] {
  if (missingTabs.length > 0) {
    const missing = counted(missingTabs.length, "tab is missing", "tabs are missing");
    return [
      `Do this first: ${missing}. Setting up makes them and keeps everything that is there.`,
      `Missing: ${listed(missingTabs)}.`,
    ];
  }
  if (classes.length === 0) {
    return [
      "There is no class yet. Type or paste the children into the Pupils tab, each with a class, then set up again to make the class tabs.",
    ];
  }
  return [
    "Run this when children join or classes change: it makes what is missing and keeps everything that is there.",
  ];
}

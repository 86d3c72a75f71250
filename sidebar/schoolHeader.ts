import { plainButton } from "./button";
import { fill, h } from "./element";
import type { Section } from "./section";

/** The header, which also says whether the figures are fresh. */
export interface SchoolHeader extends Section {
  /** Says so in the place of the time: that the workbook is being read, or could not be. */
  readonly say: (state: string) => void;
}

/** The school, the assessment point, when the page was read, and a button to read it again. */
export function schoolHeader(readAgain: () => void): SchoolHeader {
  const name = h("h1", {}, "Pupil Targets");
  const point = h("p", { class: "point" });
  const time = h("span");
  const read = h("p", { class: "read-at" }, time, plainButton("Read again", readAgain, "light"));
  read.hidden = true;
  return {
    element: h("header", {}, name, point, read),
    update: (overview) => {
      fill(name, overview.schoolName.trim() || "Your school");
      fill(point, overview.point ?? "Before the year’s first assessment point");
      const now = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
      fill(time, `Read at ${now}`);
      read.hidden = false;
    },
    say: (state) => fill(time, state),
  };
}

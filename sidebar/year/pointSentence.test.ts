import type { PointView } from "../../src/app/api";
import { pointSentence } from "./pointSentence";

const point: PointView = {
  name: "Autumn",
  state: "open",
  opens: "23/11/2026",
  closes: "18/12/2026",
  kept: false,
};

test.each([
  [point, "is open until 18/12/2026."],
  [{ ...point, state: "notBegun" }, "opens on 23/11/2026 and closes on 18/12/2026."],
  [
    { ...point, state: "notHeld", opens: "", closes: "" },
    "is not held: its dates in Settings are blank.",
  ],
  [
    { ...point, state: "closed" },
    "has closed by its date, 18/12/2026. Its columns are not protected yet.",
  ],
  [
    { ...point, state: "closed", kept: true },
    "is closed; its last day was 18/12/2026. Its columns are protected.",
  ],
] as const)("says where a point stands", (each, sentence) => {
  expect(pointSentence(each as PointView)).toBe(sentence);
});

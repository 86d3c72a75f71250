import { decidingDay, decidingSchool } from "../../../testing/workbook/decidingSchool";
import { amira } from "../../../testing/workbook/tabs";
import { letterBlocks } from "../sidebar/letterBlocks";
import { letterPreview } from "../sidebar/letterPreview";
import { prepareLetters } from "./prepareLetters";

/** Amira's letter as a run would make it. */
function ofTheRun(staff: boolean) {
  const { store } = decidingSchool({ staff });
  const prepared = prepareLetters(store, { typed: "Oak" }, decidingDay);
  const letters = prepared.kind === "prepared" ? prepared.asked : [];
  const found = letters.find(({ about }) => about.firstName === "Amira")?.wanted.letter;
  if (found?.state !== "ready") throw new Error("There is no letter.");
  return found;
}

test("a letter names the teacher whom the Staff tab gives the class, in a run as in the preview", () => {
  const { store } = decidingSchool();
  const { model } = ofTheRun(true);
  expect(model.teacherName).toBe("Mr Byrne");
  expect(letterPreview(store, amira.upn, decidingDay)).toMatchObject({
    blocks: letterBlocks(model),
  });
});

test("another teacher makes another letter", () => {
  expect(ofTheRun(false).model).not.toHaveProperty("teacherName");
  expect(ofTheRun(false).content).not.toBe(ofTheRun(true).content);
});

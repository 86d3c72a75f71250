import { readFileSync } from "node:fs";
import { makeSchool } from "../../../local/school/makeSchool";
import { sampleToday } from "../../../local/school/sampleYear";
import { proposeTargets } from "../../core/targets/proposeTargets";
import { decodeXml } from "../../documents/template/xmlText";
import { readDocx } from "../../documents/testing/readDocx";
import { shippedPhrases } from "../../workbook/phrases/shippedPhrases";
import { readSchool } from "../../workbook/read/readSchool";
import { fullName } from "../letters/fullName";
import { letterChildren } from "../letters/letterChildren";
import { letterFor } from "../letters/letterFor";
import { letterSeason } from "../letters/letterSeason";
import { letterBytes, type TemplateDesign } from "./letterDesign";

const design: TemplateDesign = {
  kind: "template",
  name: "Every letter",
  bytes: readFileSync("testing/letters/templates/designedInWriter.docx"),
  hash: "1",
};

/** The letters of a whole made-up school in the school's own design, a child after another. */
function lettersOfSchool() {
  const { tabs } = makeSchool({ seed: 11, pupils: 210, classes: 7, mistakes: false });
  const { school } = readSchool(tabs, sampleToday);
  const { settings, today } = school;
  const season = letterSeason(school);
  if (!season) throw new Error("The made-up school has no letters yet.");
  const context = { settings, today, season, phrases: shippedPhrases, designs: { all: design } };
  return letterChildren(school, proposeTargets(school)).map((child) => ({
    child: child.pupil,
    letter: letterFor(child, context),
  }));
}

/** All that a file holds: every part's XML, with and without its tags, and the bytes of pictures. */
function everythingIn(bytes: Uint8Array): string {
  const { parts, pictures } = readDocx(bytes);
  const xml = Object.entries(parts).flat().join("\n");
  const plain = decodeXml(xml.replace(/<[^>]*>/g, ""));
  return [xml, plain, ...pictures.map((each) => Buffer.from(each).toString("latin1"))].join("\n");
}

test("each letter of a school in its own template tells of one child: nobody else's name or number is anywhere in the file", () => {
  const letters = lettersOfSchool();
  const everybody = letters.map(({ child }) => child);
  let made = 0;
  for (const { child, letter } of letters) {
    if (letter.state === "held") continue;
    made += 1;
    const file = everythingIn(letterBytes(letter.model, design));
    if (!file.includes(fullName(child))) throw new Error("A letter does not name its child.");
    for (const other of everybody) {
      if (file.includes(other.upn)) throw new Error(`A letter holds a pupil number.`);
      const [own, name] = [fullName(child), fullName(other)];
      if (!own.includes(name) && file.includes(name)) throw new Error("A letter names another.");
    }
  }
  expect(made).toBeGreaterThan(150);
});

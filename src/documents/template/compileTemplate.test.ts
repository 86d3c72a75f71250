import { writeFileSync } from "node:fs";
import { readDocx } from "../testing/readDocx";
import { sampleLetter } from "../testing/sampleLetter";
import { compileTemplate } from "./compileTemplate";
import { readTemplate } from "./readTemplate";
import { starterTemplate } from "./starterTemplate";
import { letterValues } from "./templateValues";

test("x", () => {
  const bytes = starterTemplate({ use: "letter", schoolName: "Hazel", keyStageTargets: false });
  writeFileSync("/tmp/starter.docx", bytes);
  const { findings, file } = readTemplate(bytes, "letter");
  expect(findings).toEqual([]);
  const compiled = compileTemplate(file!, "letter");
  const filled = compiled.fill(letterValues(sampleLetter));
  writeFileSync("/tmp/filled.docx", filled);
  const { parts, text, problems } = readDocx(filled);
  expect(problems).toEqual([]);

  const two = readDocx(
    compiled.fill(
      letterValues({
        ...sampleLetter,
        strengths: [],
        nextSteps: [],
        helpAtHome: [],
        childFirstName: "محمد",
        childsWords: "",
        childName: "محمد Łukasz 😀 <b>&",
      } as never),
    ),
  );
  console.log(two.text, two.problems);
  const t = Date.now();
  for (let i = 0; i < 50; i++) compiled.fill(letterValues(sampleLetter));
  console.log((Date.now() - t) / 50, "ms", filled.length);
  expect(Buffer.from(compiled.fill(letterValues(sampleLetter))).equals(Buffer.from(filled))).toBe(
    true,
  );
});

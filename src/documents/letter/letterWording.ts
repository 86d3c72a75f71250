import type { LetterModel, LetterWording } from "./letterModel";

/** The headings and fixed sentences of a letter where the school has not written its own. */
const defaultWording: LetterWording = {
  title: "How {name} is getting on this {season}",
  salutation: "Dear parents and carers,",
  teacher: "Class teacher",
  subjectColumn: "Subject",
  nowColumn: "Where {name} is now",
  targetColumn: "Target for the end of the year",
  keyStageTargetColumn: "Target for the end of the key stage",
  targetNotAgreed: "We are still talking about this target and will tell you when it is agreed.",
  strengths: "What {name} does well",
  nextSteps: "{name}’s next steps",
  helpAtHome: "How you can help at home",
  childsWords: "In {name}’s own words",
  attendance: "Attendance",
  consultation: "Our meeting",
  closing: "Thank you for your support. If you have any questions, please come and talk to us.",
  slipTitle: "Reply slip",
  slipCanCome: "We can come to the meeting.",
  slipOtherTime: "Please offer us another time.",
  slipTalkAbout: "We would like to talk about:",
  slipSigned: "Signed (parent or carer)",
  slipDate: "Date",
};

/** The wording of one letter, with the child's name and the season filled in. */
export function letterWording(
  model: Pick<LetterModel, "childFirstName" | "wording"> & { readonly season: string },
): LetterWording {
  const filled = Object.entries({ ...defaultWording, ...model.wording }).map(([key, text]) => [
    key,
    text
      .replace(/\{name\}/g, () => model.childFirstName)
      .replace(/\{season\}/g, () => model.season),
  ]);
  return Object.fromEntries(filled);
}

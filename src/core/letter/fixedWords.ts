/**
 * The words that stand in every letter: where each stands, as the When column of the Phrases tab
 * and the Letter languages tab name it, and the words that stand there until the school writes
 * its own. Those that are `englishOnly` have no place in the Letter languages tab, as letters never say
 * them in another language.
 */
export const fixedWords = {
  addressee: { place: "To whom", text: "To the parents and carers of {fullname}" },
  teacher: { place: "Class teacher", text: "Class teacher" },
  teachers: { place: "Class teachers", text: "Class teachers", englishOnly: true, since: 2 },
  headteacher: { place: "Headteacher", text: "Headteacher" },
  title: { place: "Title", text: "How {child} is getting on this {season}" },
  salutation: { place: "Greeting", text: "Dear parents and carers," },
  opening: {
    place: "Opening in a home language",
    text: "This letter tells you how {child} is getting on at school, and how you can help at home.",
  },
  subjectColumn: { place: "Heading: subject", text: "Subject" },
  nowColumn: { place: "Heading: now", text: "Where {child} is now" },
  targetColumn: { place: "Heading: target", text: "Target for the end of the year" },
  keyStageTargetColumn: {
    place: "Heading: key-stage target",
    text: "Target for the end of the key stage",
  },
  reading: { place: "Reading", text: "Reading" },
  writing: { place: "Writing", text: "Writing" },
  mathematics: { place: "Mathematics", text: "Mathematics" },
  nowOnOtherScale: {
    place: "Now: on a scale without a standard",
    text: "assessed this term; please ask the class teacher about it",
  },
  targetNotAgreed: {
    place: "Target: not agreed",
    text: "We are still talking about this target and will tell you when it is agreed.",
  },
  targetOfOwn: {
    place: "Target: the child’s own",
    text: "a target of {child}’s own, which {child}’s teacher will share with you",
  },
  agreedWorkingTowards: {
    place: "Target: Working towards",
    text: "working towards the expected standard for {year}",
  },
  agreedExpected: { place: "Target: Expected", text: "the expected standard for {year}" },
  agreedGreaterDepth: {
    place: "Target: Greater depth",
    text: "working in greater depth than expected for {year}",
  },
  proposedWorkingTowards: {
    place: "Aim: Working towards",
    text: "we aim for good steps to the expected standard for {year}",
  },
  proposedExpected: {
    place: "Aim: Expected",
    text: "we aim for the expected standard for {year}",
  },
  proposedGreaterDepth: {
    place: "Aim: Greater depth",
    text: "we aim for work in greater depth than expected for {year}",
  },
  strengths: { place: "Heading: strengths", text: "What {child} does well" },
  nextSteps: { place: "Heading: next steps", text: "{child}’s next steps" },
  helpAtHome: { place: "Heading: help at home", text: "How you can help at home" },
  childsWords: { place: "Heading: child’s words", text: "In {child}’s own words" },
  closing: {
    place: "Closing in a home language",
    text: "Thank you for your support. If you have any questions, please come and talk to us.",
  },
  slipTitle: { place: "Slip: title", text: "Reply slip" },
  slipTalkAbout: { place: "Slip: talk about", text: "We would like to talk about:" },
  slipSigned: { place: "Slip: signed", text: "Signed (parent or carer)" },
  slipDate: { place: "Slip: date", text: "Date" },
} as const satisfies Readonly<Record<string, FixedPlace>>;

interface FixedPlace {
  readonly place: string;
  readonly text: string;
  readonly englishOnly?: true;
  /** The edition of the shipped phrases that the words came with; the first where left out. */
  readonly since?: number;
}

/** One of the words that stand in every letter. */
export type FixedWord = keyof typeof fixedWords;

/** All of them, in the order of the letter. */
export const fixedWordKeys = Object.keys(fixedWords) as FixedWord[];

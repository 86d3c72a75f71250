import type { LetterModel } from "../letter/letterModel";

/** A letter with every part filled in, about a made-up child, for tests. */
export const sampleLetter: LetterModel = {
  schoolName: "Hazelbury Primary School",
  schoolDetails: "Mill Lane, Hazelbury, Dorset",
  letterDate: "14 November 2026",
  addressee: "To the parents and carers of Amira Khan",
  childName: "Amira Khan",
  childFirstName: "Amira",
  className: "Oak class",
  yearGroup: "Year 4",
  teacherName: "Mrs Lee",
  season: "autumn",
  opening: ["Amira has settled well into Year 4."],
  subjects: [
    { subject: "Reading", now: "working at what we expect", target: "to read longer books" },
    { subject: "Writing", now: "just below what we expect", target: "to reach what we expect" },
    { subject: "Mathematics", now: "above what we expect", target: null },
  ],
  strengths: ["Explains how she solved a problem", "Listens to others"],
  nextSteps: ["My next step is to know my times tables."],
  helpAtHome: ["Read together for ten minutes a day.", "Practise two times tables a week."],
  childsWords: "I like maths because we explain how we did it.",
  attendanceText: "Amira was in school on 62 of 64 days (97%).",
  consultation: { slotText: "Tuesday 24 November at 4.10 pm" },
  replySlip: true,
  signOff: { name: "Mrs S. Lee", role: "Class teacher" },
};

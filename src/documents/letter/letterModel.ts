/**
 * What a letter says to one family about one child: no codes, no other child, no rank, no
 * value added, no pupil number. All texts are finished sentences or phrases; the one that
 * builds the model words them (the school's own Phrases tab) and this layer lays them out.
 */
export interface LetterModel {
  readonly schoolName: string;
  /** Address or telephone number of the school, on one line under its name. */
  readonly schoolDetails?: string;
  /** The date in words: "14 November 2026". */
  readonly letterDate: string;
  /** "To the parents and carers of Amira Khan". */
  readonly addressee: string;
  /** First and last name, for the reply slip. */
  readonly childName: string;
  readonly childFirstName: string;
  readonly className: string;
  /** "Year 4". */
  readonly yearGroup: string;
  /** "Mr Day", or "Mr Day and Mrs Lee" where two share the class. */
  readonly teacherName?: string;
  readonly season: "autumn" | "spring" | "summer";
  /** One or two paragraphs. */
  readonly opening: readonly string[];
  readonly subjects: readonly LetterSubject[];
  /** Up to two. */
  readonly strengths: readonly string[];
  /** Up to two that the child can say: "My next step is to …". */
  readonly nextSteps: readonly string[];
  readonly helpAtHome: readonly string[];
  /** As the child wrote or said them, without quotation marks. */
  readonly childsWords?: string;
  readonly attendanceText?: string;
  readonly consultation?: LetterConsultation;
  readonly replySlip: boolean;
  readonly signOff: LetterSignOff;
  /** Headings and fixed sentences in the school's own words, where they differ. */
  readonly wording?: Partial<LetterWording>;
  /** For a family that reads large print: type of 16 points or more, on as many pages as it takes. */
  readonly largePrint?: boolean;
  /** What is also said in the family's language. The English stands beside all of it. */
  readonly homeLanguage?: LetterInHomeLanguage;
}

/** What a letter says in the family's language: fixed phrases that somebody has reviewed. */
export interface LetterInHomeLanguage {
  /** The language's name in English: "Polish". */
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly addressee: string;
  readonly wording: Partial<LetterWording>;
  /** In the order of the letter's subjects. */
  readonly subjects: readonly LetterSubject[];
  /** Of the letter's other sentences those that have been translated, by the English. */
  readonly sentences: Readonly<Record<string, string>>;
}

/** One row of the table of subjects. */
export interface LetterSubject {
  /** "Reading". */
  readonly subject: string;
  /** "working at what we expect at this point in Year 4". */
  readonly now: string;
  /** The agreed target for the end of the year; null where none is agreed yet. */
  readonly target: string | null;
  /**
   * The agreed target for the end of the key stage. Leave it out of all subjects unless the
   * headteacher has turned it on; one subject that has it adds the column.
   */
  readonly keyStageTarget?: string | null;
}

/** The appointment at the parent consultation. */
export interface LetterConsultation {
  /** "Tuesday 24 November at 4.10 pm in Oak class". */
  readonly slotText: string;
}

export interface LetterSignOff {
  readonly name: string;
  /** "Class teacher". */
  readonly role: string;
}

/** The headings and fixed sentences of a letter. `{name}` or `{child}` stands for the child's first name. */
export interface LetterWording {
  readonly title: string;
  readonly salutation: string;
  /** Before the teacher's name. */
  readonly teacher: string;
  readonly subjectColumn: string;
  readonly nowColumn: string;
  readonly targetColumn: string;
  readonly keyStageTargetColumn: string;
  readonly targetNotAgreed: string;
  readonly strengths: string;
  readonly nextSteps: string;
  readonly helpAtHome: string;
  readonly childsWords: string;
  readonly attendance: string;
  readonly consultation: string;
  readonly closing: string;
  readonly slipTitle: string;
  /** The two answers to the appointment, each after a box to tick. */
  readonly slipCanCome: string;
  readonly slipOtherTime: string;
  readonly slipTalkAbout: string;
  readonly slipSigned: string;
  readonly slipDate: string;
}

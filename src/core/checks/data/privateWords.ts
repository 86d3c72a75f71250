/**
 * Words that seldom belong in what parents read, or in a tracker at all: safeguarding, health,
 * provision and family circumstances. Matched as whole words, whatever the case. From knowledge
 * of what a tracker should not hold (data minimisation, UK GDPR Article 5); it is meant to catch
 * slips and not to judge, so a word may well be harmless where it stands.
 */
export const privateWords: readonly string[] = [
  "safeguarding",
  "child protection",
  "social worker",
  "social services",
  "social care",
  "child in need",
  "looked after",
  "foster carer",
  "neglect",
  "abuse",
  "domestic violence",
  "court order",
  "prison",
  "diagnosis",
  "diagnosed",
  "medication",
  "mental health",
  "self-harm",
  "therapist",
  "counselling",
  "camhs",
  "adhd",
  "asd",
  "autism",
  "autistic",
  "ehcp",
  "free school meals",
  "fsm",
  "pupil premium",
];

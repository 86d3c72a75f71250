import { beginsWithVerb } from "./nextStepVerbs";
import { asSentence } from "./typedLines";

/** What is a child's own, so that "her writing" can become "my writing". */
const owned =
  "answers?|fingers|handwriting|ideas?|knowledge|learning|letters|maths|methods?|name|number facts|punctuation|reading|reasoning|sentences?|spellings?|stor(?:y|ies)|sums|thinking|times tables|understanding|words?|work|workings?|writing|own";

/**
 * A next step as a child can say it, from what a teacher typed.
 * - "I can …", "I will …" and "My next step …" stay as typed.
 * - "use full stops", "to use full stops", "Amira needs to use full stops" become "My next step is
 *   to use full stops."
 * - "reading longer books" becomes "My next step is reading longer books."
 * - Anything else, such as "full stops", becomes "My next step: full stops."
 */
export function asNextStep(line: string, firstName: string, limit: number): string {
  if (/^(my|i|i['’](m|ll|d|ve))\b/i.test(line)) return asSentence(line, limit);
  const step = inFirstPerson(withoutLead(line, firstName), firstName);
  if (beginsWithVerb(step)) return asSentence(`My next step is to ${lowerFirst(step)}`, limit);
  if (/^\p{L}{2,}ing\b/u.test(step)) {
    return asSentence(`My next step is ${lowerFirst(step)}`, limit);
  }
  return asSentence(`My next step: ${step}`, limit);
}

/** Takes away "Next step:", "Amira needs to", "She should", "To" and the like. */
function withoutLead(line: string, firstName: string): string {
  const who = `(?:${escaped(firstName)}|he|she|they|you)`;
  const must =
    "(?:needs? to|has to|have to|should|must|ought to|wants? to|could|can|will|is to|needs?)";
  const leads = [
    /^(?:the )?(?:next steps?|targets?)\s*(?:(?:is|are)\b|[:–—-])\s*/i,
    new RegExp(`^(?:${who}\\s+)?(?:(?:now|also)\\s+)?${must}\\s+`, "i"),
    /^(?:for \S+ )?to\s+/i,
  ];
  const rest = leads.reduce((text, lead) => text.replace(lead, ""), line).trim();
  return rest === "" ? line : rest;
}

function inFirstPerson(step: string, firstName: string): string {
  const whose = new RegExp(
    `\\b(?:his or her|her or his|his|her|their|${escaped(firstName)}['’]s)(?=\\s+(?:${owned})\\b)`,
    "gi",
  );
  const mine = step.replace(whose, "my");
  return /\byou\b/i.test(mine) ? mine : mine.replace(/\byour\b/gi, "my");
}

function lowerFirst(text: string): string {
  return /^\p{Lu}(?=\p{Ll})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

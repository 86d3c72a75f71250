import type { ChildView } from "../../src/app/api";
import type { TextName } from "./childTexts";

/** A text of a child as the form shows it. */
export interface TextFieldWords {
  readonly name: TextName;
  readonly label: string;
  readonly hint: string;
  /** The phrases to pick from, where there are some. */
  readonly phrases?: keyof ChildView["choices"];
}

/** The texts of a child, in the order of the class tab. */
export const textFields: readonly TextFieldWords[] = [
  {
    name: "strengths",
    label: "Strengths",
    hint: "One or two, a line each. Left empty, the letter chooses from the Phrases tab.",
    phrases: "strengths",
  },
  {
    name: "nextSteps",
    label: "Next steps",
    hint: "One or two that the child can say, a line each. Left empty, the letter chooses.",
    phrases: "nextSteps",
  },
  {
    name: "helpAtHome",
    label: "Help at home",
    hint: "Up to three ideas for the family, a line each. Left empty, the letter chooses some for the next steps.",
    phrases: "helpAtHome",
  },
  { name: "comment", label: "Comment", hint: "A sentence or two for the parents." },
  {
    name: "childsWords",
    label: "The child’s own words",
    hint: "What the child says about their own learning.",
  },
];

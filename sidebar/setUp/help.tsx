import { Disclosure } from "../parts/disclosure";

const answers: readonly (readonly [string, string])[] = [
  [
    "Where do I type marks?",
    "In your class’s tab, in the columns of the current term. A mark that cannot be right is marked at once, and My class lists it.",
  ],
  [
    "A child was away. What do I type?",
    "The code for absent that your scale has, such as A. A blank cell means not assessed yet, and never counts as low.",
  ],
  [
    "Who decides on a target?",
    "People do. The add-on proposes and says why; a teacher says that it was discussed, the head agrees it. An agreed target changes only by a new decision, and the Targets tab keeps both. The Staff tab says who is head.",
  ],
  [
    "An assessment point is closed. How do I change a mark?",
    "Choose A child, then Ask for a change. The head grants or refuses it in Set-up. Google protects the columns of a closed point from editing, not from reading; the owner of the Sheet can always edit.",
  ],
  [
    "Can I lose what somebody else typed?",
    "No. Before writing, the add-on looks whether the cell has changed since it was shown, and leaves it alone if so.",
  ],
  [
    "It says that Google did not let the add-on in.",
    "Two Google accounts are probably open in this browser. Sign out of the other one, or open the Sheet in a private window.",
  ],
  [
    "Where does the data go?",
    "Nowhere. Everything stays in this Sheet and in your school’s Drive.",
  ],
];

/** Short help, and the version. */
export function Help({ version }: { readonly version: string }) {
  return (
    <>
      {answers.map(([question, answer]) => (
        <Disclosure key={question} summary={question}>
          <p>{answer}</p>
        </Disclosure>
      ))}
      <p class="quiet">{`Pupil Targets, version ${version}`}</p>
    </>
  );
}

import { hasAutumn } from "./classMarkMistakes";
import { type Mistake, query } from "./planter";

const anotherChild: Mistake = ({ takeFromClass, plant }) => {
  const { draft, row } = takeFromClass([2, 4], (each) => hasAutumn(each) && each.comment !== "");
  const other = draft.rows.find(
    ({ firstName }) => String(firstName).length > 4 && firstName !== row.firstName,
  );
  plant(
    { draft, row, key: "comment" },
    query("another child named", "A letter to one family would name another family's child."),
    `${row.firstName} works best away from ${other?.firstName} ${other?.surname}.`,
  );
};

const privateMatter: Mistake = ({ takeFromClass, plant }) => {
  const { draft, row } = takeFromClass([5, 6], (each) => hasAutumn(each) && each.comment !== "");
  plant(
    { draft, row, key: "comment" },
    query("private matter in a comment", "Health and safeguarding do not belong in the tracker."),
    `${row.firstName} has been anxious since the social worker's visit and the new medication.`,
  );
};

/** Words that a letter would carry to a family and should not. */
export const wordMistakes: readonly Mistake[] = [anotherChild, privateMatter];

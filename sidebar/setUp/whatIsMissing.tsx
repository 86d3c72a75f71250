import { Section } from "../parts/section";
import { useTools } from "../tools";
import { counted, listed } from "../words";

/** What the workbook lacks, and what to do about it. */
export function WhatIsMissing() {
  const { missingTabs, classes, children } = useTools().overview;
  const missing = missingTabs.length > 0;
  return (
    <Section title="Is anything missing?">
      {missing && (
        <p>
          <b>{`Do this first: ${counted(missingTabs.length, "tab is", "tabs are")} missing.`}</b>
          {` Setting up makes ${missingTabs.length === 1 ? "it" : "them"} and keeps everything that is there.`}
        </p>
      )}
      {missing && <p>{`Missing: ${listed(missingTabs)}.`}</p>}
      {!missing && classes.length === 0 && (
        <p>
          There is no class yet. Import the children from a file, or type them into the Pupils tab,
          each with a class; then set up again to make the class tabs.
        </p>
      )}
      {!missing && classes.length > 0 && (
        <p>{`✓ No. ${counted(classes.length, "class", "classes")} and ${counted(children.length, "child", "children")} on roll.`}</p>
      )}
    </Section>
  );
}

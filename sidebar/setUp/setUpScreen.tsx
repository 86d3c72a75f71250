import { YearSection } from "../nextYear/yearSection";
import { Section } from "../parts/section";
import { useTools } from "../tools";
import { YearPart } from "../year/yearPart";
import { Help } from "./help";
import { Jobs } from "./jobs";
import { NewPhrases } from "./newPhrases";
import { SettingsList } from "./settingsList";
import { UndoList } from "./undoList";
import { WhatIsMissing } from "./whatIsMissing";

/** What is missing, the jobs of the whole workbook, settings, new phrases, the school year, what can be undone, and help. */
export function SetUpScreen() {
  const { overview } = useTools();
  return (
    <>
      <WhatIsMissing />
      <YearPart />
      <Jobs />
      <Section title="Settings">
        <SettingsList />
      </Section>
      <Section title="Phrases of letters">
        <NewPhrases />
      </Section>
      <YearSection />
      <Section title="What can be undone">
        <UndoList entries={overview.undo} />
      </Section>
      <Section title="Help">
        <Help version={overview.version} />
      </Section>
    </>
  );
}

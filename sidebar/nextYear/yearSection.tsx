import type { YearRequest } from "../../src/app/api";
import { AtWork } from "../parts/atWork";
import { Choice } from "../parts/choice";
import { ProblemNotice } from "../parts/notice";
import { Section } from "../parts/section";
import { counted } from "../words";
import { useYear } from "./useYear";
import { YearWork } from "./yearWork";

const jobs: readonly { readonly value: YearRequest["job"]; readonly words: string }[] = [
  { value: "newYear", words: "Start a new year" },
  { value: "archiveLeavers", words: "Archive leavers" },
  { value: "anonymise", words: "Anonymise a cohort" },
];

const hints: Readonly<Record<YearRequest["job"], string>> = {
  newYear:
    "Moves children up, keeps this year’s marks in Past marks and opens the next year’s class tabs.",
  archiveLeavers: "Takes out children who left so long ago that their records are not kept.",
  anonymise: "Puts a random key in place of who they were, for all who left in one year.",
};

/** What is done once a year: the next year, and saying goodbye to records. */
export function YearSection() {
  const state = useYear();
  const { chosen, choose, preview } = state;
  const { job } = chosen;
  const cohorts = preview.value?.cohorts;
  return (
    <Section title="The school year">
      <Choice
        label="What is to be done?"
        prompt="Choose"
        hint={job === "" ? "First you see what would happen. Nothing is written yet." : hints[job]}
        options={jobs}
        value={job}
        onChoose={(value) => choose({ job: value as YearRequest["job"] })}
      />
      {cohorts && (
        <Choice
          label="The cohort that left in"
          prompt={cohorts.length === 0 ? "Nobody has left" : "Choose a year"}
          options={cohorts.map(({ year, children }) => ({
            value: year,
            words: `${year} (${counted(children, "child", "children")})`,
          }))}
          value={chosen.cohort}
          onChoose={(cohort) => choose({ cohort })}
        />
      )}
      {preview.problem && <ProblemNotice problem={preview.problem} again={preview.read} />}
      {preview.busy && <AtWork>Looking what would happen.</AtWork>}
      {preview.value && <YearWork state={state} preview={preview.value} />}
    </Section>
  );
}

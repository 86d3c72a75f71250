import { choice } from "./choice";
import { jobControl } from "./jobControl";
import { type Section, sectionFrame, type Tools } from "./section";

/** The cohort summary for the headteacher: of whom, and the button that makes it. */
export function cohortSummarySection({ server, jobs }: Tools): Section {
  const scope = choice(jobs, "scope", "Which children?", "Choose a cohort");
  const [button, place] = jobControl(jobs, {
    label: "Generate cohort summary",
    atWork: "Writing the cohort summary. This may take a minute.",
    makes: "the cohort summary",
    ready: () => {
      if (scope.chosen() === undefined) scope.ask();
      return scope.chosen() !== undefined;
    },
    call: () => server.apiCohortSummary(scope.chosen() ?? ""),
  });
  return {
    element: sectionFrame("Cohort summary", scope.element, button, place),
    update: ({ scopes }) => scope.offer(scopes),
  };
}

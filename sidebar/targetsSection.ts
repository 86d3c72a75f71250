import { fill, h } from "./element";
import { figureList } from "./figures";
import { jobControl } from "./jobControl";
import { type Section, sectionFrame, type Tools } from "./section";

/** How many targets are proposed and agreed, and the button that proposes them. */
export function targetsSection({ server, jobs }: Tools): Section {
  const state = h("div");
  const [button, place] = jobControl(jobs, {
    label: "Propose targets",
    atWork: "Working out a target for every child. This may take a minute.",
    call: () => server.apiRunJob("proposeTargets"),
  });
  return {
    element: sectionFrame("Targets", state, button, place),
    update: ({ targets: { proposed, agreed } }) => {
      if (proposed + agreed === 0) {
        fill(state, h("p", {}, "No target is proposed or agreed yet this year."));
        return;
      }
      const figures = figureList([
        { kind: "plain", value: proposed, label: "proposed" },
        { kind: "agreed", value: agreed, label: "agreed" },
      ]);
      fill(state, figures, h("p", {}, "What people have agreed is never overwritten."));
    },
  };
}

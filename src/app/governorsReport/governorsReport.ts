import { dayInWords } from "../../core/calendar/days";
import { disclosureRules } from "../../core/suppression/disclosureRules";
import type { Block, ReportModel } from "../../documents/report/reportModel";
import { bullets } from "../cohortSummary/blocks";
import { actionSection } from "./action/actionSection";
import { atAGlance } from "./atAGlance";
import { comparison } from "./compare/comparison";
import { howWellAreWeDoing } from "./doing/howWellAreWeDoing";
import type { GovernorsContext } from "./governorsContext";
import { sections } from "./governorsSections";
import { howToRead } from "./howToRead";
import { questionsToAsk } from "./questions/questions";
import { targetsSection } from "./targetsSection";
import { valueAddedSection } from "./valueAddedSection";

/**
 * The content of the report for governors: the five questions of the target-setting policy (1.2), on
 * the whole school, with questions that the figures raise. It names nobody, and holds only figures that may
 * be given. Of fewer than six children there is nothing to say.
 */
export function governorsReport(context: GovernorsContext): ReportModel {
  const { school, children } = context;
  const dateText = dayInWords(school.today);
  const enough = children.length >= disclosureRules.fewestChildren;
  const section = (title: string, blocks: readonly Block[]) => ({ title, blocks });
  return {
    title: "Governors’ report",
    subtitle: "Whole school",
    schoolName: school.settings.schoolName,
    dateText,
    confidentiality: "For governors. It names no child, and figures of small groups are withheld.",
    summary: atAGlance(context),
    sections: enough
      ? [
          section(sections.doing, howWellAreWeDoing(context)),
          section(sections.valueAdded, valueAddedSection(context)),
          section(sections.compare, comparison(context)),
          section(sections.should, targetsSection(context)),
          section(sections.action, actionSection(context)),
          section(sections.questions, [bullets(questionsToAsk(context))]),
          section(sections.reading, howToRead(context)),
        ]
      : [],
    footerText: `Governors’ report, ${dateText}`,
  };
}

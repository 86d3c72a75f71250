/** Groups of a class for one subject, as a teacher pins them to the plan: a page. */
export interface PlanningPage {
  /** `Reading groups, Oak`. */
  readonly title: string;
  /** `Spring 2027, 10 March 2027`. */
  readonly subtitle: string;
  readonly groups: readonly PlanningPageGroup[];
  /** Children who are in no group; empty where all are. */
  readonly apart: readonly string[];
  /** Below the groups, small. */
  readonly note: string;
}

/** One group: what it aims for, and its children by next step. */
export interface PlanningPageGroup {
  readonly aim: string;
  readonly steps: readonly { readonly names: readonly string[]; readonly nextStep?: string }[];
}

/** The planning pages of a class as one document. */
export interface PlanningModel {
  /** For the file's properties. No child is named. */
  readonly title: string;
  readonly schoolName: string;
  /** Who may see it; the first line of the first page. */
  readonly warning: string;
  readonly pages: readonly PlanningPage[];
}

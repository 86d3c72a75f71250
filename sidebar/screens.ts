/** A screen of the sidebar. */
export type ScreenName =
  | "class"
  | "child"
  | "school"
  | "targets"
  | "meetings"
  | "letters"
  | "import"
  | "setUp";

/** The screens in the order of the tabs: what a tab says, and the heading of its screen. */
export const screens: readonly {
  readonly name: ScreenName;
  readonly tab: string;
  readonly heading: string;
}[] = [
  { name: "class", tab: "My class", heading: "My class" },
  { name: "child", tab: "A child", heading: "A child" },
  { name: "school", tab: "School", heading: "Year group or school" },
  { name: "targets", tab: "Targets", heading: "Targets" },
  { name: "meetings", tab: "Meetings", heading: "Meetings and reviews" },
  { name: "letters", tab: "Letters", heading: "Letters to parents" },
  { name: "import", tab: "Import", heading: "Import data" },
  { name: "setUp", tab: "Set-up", heading: "Set-up and help" },
];

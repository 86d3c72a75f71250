/**
 * Something that a call of the sidebar cannot do, told as a sentence with a remedy. It is shown to
 * the person and not logged, so it may quote what the person typed.
 */
export class SidebarProblem extends Error {
  readonly retriable: boolean;

  constructor(message: string, retriable = false) {
    super(message);
    this.name = "SidebarProblem";
    this.retriable = retriable;
  }
}

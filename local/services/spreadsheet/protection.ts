import { AppsScriptError } from "../../runtime/errors";
import { appsScriptClass } from "../../runtime/serviceObject";
import type { ProtectionState } from "../../workbook/hiddenState";
import type { Running } from "../../workspace";
import { LocalUser } from "../user";
import { protectionType } from "./enumerations";
import type { LocalRange } from "./range";

type SheetsRange = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;

const addressOf = (user: string | User): string =>
  typeof user === "string" ? user : user.getEmail();

/** A protection of a range or a sheet. */
export class LocalProtection extends appsScriptClass<GoogleAppsScript.Spreadsheet.Protection>({
  name: "Protection",
  declaration: ["google-apps-script.spreadsheet.d.ts", "Protection"],
}) {
  override readonly tab = (): string =>
    this.running.workspace.workbook.sheetWithId(this.state.sheetId)?.name ?? "";

  constructor(
    private readonly running: Running,
    private readonly state: ProtectionState,
  ) {
    super();
  }

  override getDescription(): string {
    return this.state.description;
  }
  override setDescription(description: string): this {
    this.state.description = description;
    return this;
  }
  override getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    const type = this.state.block === undefined ? protectionType.SHEET : protectionType.RANGE;
    return type as unknown as GoogleAppsScript.Spreadsheet.ProtectionType;
  }
  override isWarningOnly(): boolean {
    return this.state.warningOnly;
  }
  override setWarningOnly(warningOnly: boolean): this {
    this.state.warningOnly = warningOnly;
    return this;
  }
  override getRange(): SheetsRange {
    const sheet = this.running.make.sheetWithId(this.state.sheetId);
    const { block } = this.state;
    if (block !== undefined) return this.running.make.range(sheet, block);
    const grid = this.running.workspace.workbook.gridOf(sheet);
    return this.running.make.range(sheet, { row: 1, column: 1, ...grid });
  }
  override setRange(range: SheetsRange): this {
    this.state.block = (range as LocalRange).block;
    return this;
  }
  override canEdit(): boolean {
    return this.state.warningOnly || this.state.editors.includes(this.running.workspace.user);
  }
  override canDomainEdit(): boolean {
    return this.state.domainEdit;
  }
  override setDomainEdit(editable: boolean): this {
    this.state.domainEdit = editable;
    return this;
  }
  override getEditors(): User[] {
    return this.state.warningOnly
      ? []
      : this.state.editors.map((address) => new LocalUser(address));
  }
  override addEditor(user: string | User): this {
    this.state.editors = [...new Set([...this.state.editors, addressOf(user)])];
    return this;
  }
  override addEditors(emailAddresses: string[]): this {
    this.state.editors = [...new Set([...this.state.editors, ...emailAddresses])];
    return this;
  }
  override removeEditor(user: string | User): this {
    return this.removeEditors([addressOf(user)]);
  }
  /** The person at the keyboard cannot be removed, as at Google. */
  override removeEditors(users: (string | User)[]): this {
    const removed = users.map(addressOf);
    const { user } = this.running.workspace;
    this.state.editors = this.state.editors.filter(
      (editor) => editor === user || !removed.includes(editor),
    );
    return this;
  }
  override getUnprotectedRanges(): SheetsRange[] {
    const sheet = this.running.make.sheetWithId(this.state.sheetId);
    return this.state.unprotected.map((block) => this.running.make.range(sheet, block));
  }
  override setUnprotectedRanges(ranges: SheetsRange[]): this {
    if (this.state.block !== undefined) {
      throw new AppsScriptError("Unprotected ranges are only available on sheet protections.");
    }
    this.state.unprotected = (ranges as LocalRange[]).map(({ block }) => block);
    return this;
  }
  /** Who may not edit what is protected cannot take the protection away (Protection, canEdit). */
  override remove(): void {
    if (!this.canEdit()) {
      throw new AppsScriptError("You do not have permission to remove this protection.");
    }
    const { protections } = this.running.workspace.workbook;
    const at = protections.findIndex(({ key }) => key === this.state.key);
    if (at < 0) throw new AppsScriptError("The protection has already been removed.");
    protections.splice(at, 1);
  }
}

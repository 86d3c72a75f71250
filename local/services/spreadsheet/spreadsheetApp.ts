import { AppsScriptError } from "../../runtime/errors";
import { appsScriptClass } from "../../runtime/serviceObject";
import type { Running } from "../../workspace";
import { LocalUi } from "../ui";
import { LocalConditionalFormatRuleBuilder } from "./conditionalFormat";
import { LocalDataValidationBuilder } from "./dataValidation";
import {
  booleanCriteria,
  dataValidationCriteria,
  protectionType,
  wrapStrategy,
} from "./enumerations";
import { LocalRichTextValueBuilder } from "./richText";

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type SheetsRange = GoogleAppsScript.Spreadsheet.Range;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** The door to the spreadsheet the script belongs to. Other spreadsheets cannot be opened. */
export class LocalSpreadsheetApp extends appsScriptClass<App>({
  name: "SpreadsheetApp",
  declaration: ["google-apps-script.spreadsheet.d.ts", "SpreadsheetApp"],
  properties: ["BooleanCriteria", "DataValidationCriteria", "ProtectionType", "WrapStrategy"],
}) {
  override readonly BooleanCriteria = booleanCriteria as unknown as App["BooleanCriteria"];
  override readonly DataValidationCriteria =
    dataValidationCriteria as unknown as App["DataValidationCriteria"];
  override readonly ProtectionType = protectionType as unknown as App["ProtectionType"];
  override readonly WrapStrategy = wrapStrategy as unknown as App["WrapStrategy"];

  constructor(private readonly running: Running) {
    super();
  }
  override getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return whereOpen(this.running, () => this.running.make.spreadsheet());
  }
  override getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return whereOpen(this.running, () => this.running.make.spreadsheet());
  }
  override getActiveSheet(): Tab {
    return whereOpen(this.running, () => this.running.make.spreadsheet().getActiveSheet());
  }
  override setActiveSheet(sheet: Tab): Tab {
    return this.running.make.spreadsheet().setActiveSheet(sheet);
  }
  override getActiveRange(): SheetsRange {
    return whereOpen(this.running, () => this.running.make.spreadsheet().getActiveRange());
  }
  override setActiveRange(range: SheetsRange): SheetsRange {
    return this.running.make.spreadsheet().setActiveRange(range);
  }
  override getUi(): LocalUi {
    if (this.running.byTrigger) {
      throw new AppsScriptError("Cannot call SpreadsheetApp.getUi() from this context.");
    }
    return new LocalUi(this.running);
  }
  /** Writes are never held back here; only the time is charged. */
  override flush(): void {}
  override newDataValidation(): LocalDataValidationBuilder {
    return new LocalDataValidationBuilder(this.running.make.rangeOf);
  }
  override newConditionalFormatRule(): LocalConditionalFormatRuleBuilder {
    return new LocalConditionalFormatRuleBuilder();
  }
  override newRichTextValue(): LocalRichTextValueBuilder {
    return new LocalRichTextValueBuilder();
  }
}

/** Something of the open spreadsheet. A published add-on has none open when a trigger starts it. */
function whereOpen<Part>({ byTrigger, workspace }: Running, part: () => Part): Part {
  return byTrigger && workspace.installedAs === "add-on" ? (null as Part) : part();
}

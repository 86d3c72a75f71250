import { AppsScriptError } from "../runtime/errors";
import { appsScriptClass } from "../runtime/serviceObject";
import type { MenuEntry, MenuTree, Running } from "../workspace";

/** A menu while it is made. */
export class LocalMenu extends appsScriptClass<GoogleAppsScript.Base.Menu>({
  name: "Menu",
  declaration: ["google-apps-script.base.d.ts", "Menu"],
}) {
  readonly tree: MenuTree;
  private readonly items: MenuEntry[] = [];

  constructor(
    private readonly running: Running,
    label: string,
  ) {
    super();
    this.tree = { label, items: this.items };
  }
  override addItem(caption: string, functionName: string): this {
    if (!/^[A-Za-z$][\w$]*$/.test(functionName)) {
      throw new AppsScriptError(
        `The menu item "${caption}" names ${functionName}, which is not a plain function name.`,
      );
    }
    this.items.push({ label: caption, functionName });
    return this;
  }
  override addSeparator(): this {
    this.items.push({ separator: true });
    return this;
  }
  override addSubMenu(menu: GoogleAppsScript.Base.Menu): this {
    this.items.push((menu as LocalMenu).tree);
    return this;
  }
  override addToUi(): void {
    this.running.workspace.menus.push(this.tree);
  }
}

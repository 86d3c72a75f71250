import { appsScriptClass } from "../runtime/serviceObject";

/** A person, known by an address. */
export class LocalUser extends appsScriptClass<GoogleAppsScript.Base.User>({
  name: "User",
  declaration: ["google-apps-script.base.d.ts", "User"],
}) {
  constructor(private readonly address: string) {
    super();
  }
  override getEmail(): string {
    return this.address;
  }
}

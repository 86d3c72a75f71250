import { createHash } from "node:crypto";
import type { DriveFile, DriveFiles } from "./driveFiles";

/** Somebody besides the owner who may open a file or a folder. */
export interface Grant {
  /** `anyone`: whoever has the link. `domain`: everybody at the school. */
  readonly type: "anyone" | "domain" | "user" | "group";
  readonly role: "reader" | "commenter" | "writer";
  /** The address of the person or group, or the domain's name. */
  readonly who?: string;
}

/** A permission as the Drive API gives it. */
interface Permission {
  readonly kind: "drive#permission";
  readonly id: string;
  readonly type: Grant["type"];
  readonly role: Grant["role"] | "owner";
  readonly emailAddress?: string;
  readonly domain?: string;
}

const ids = new Map<string, string>();

/** The same id for the same person, group or domain, in digits as Google has it. */
function idOf(who: string): string {
  const known = ids.get(who);
  if (known !== undefined) return known;
  const digest = createHash("sha256").update(who).digest();
  const id = digest.readBigUInt64BE().toString().padStart(20, "0");
  ids.set(who, id);
  return id;
}

function permissionOf({ type, role, who = "" }: Grant): Permission {
  const kind = "drive#permission";
  if (type === "anyone") return { kind, id: "anyoneWithLink", type, role };
  if (type === "domain") return { kind, id: `${idOf(who)}k`, type, role, domain: who };
  return { kind, id: idOf(who), type, role, emailAddress: who };
}

/** Who a file is shared with: what was granted on it, and on every folder it lies in. */
function grantsOn(drive: DriveFiles, file: DriveFile): readonly Grant[] {
  const above = file.parents.flatMap((id) => {
    const parent = drive.find(id);
    return parent === undefined ? [] : grantsOn(drive, parent);
  });
  return [...(file.grants ?? []), ...above];
}

/** What the Drive API says of a file's sharing, to the person who asks. */
export function sharingOf(drive: DriveFiles, file: DriveFile, user: string): object {
  const { owner = user, writersCanShare = true } = file;
  const granted = new Map(
    grantsOn(drive, file).map((grant) => [permissionOf(grant).id, permissionOf(grant)]),
  );
  const owning = { kind: "drive#permission", id: idOf(owner), type: "user", role: "owner" };
  return {
    ownedByMe: owner === user,
    shared: granted.size > 0,
    writersCanShare,
    permissions: [{ ...owning, emailAddress: owner }, ...granted.values()],
  };
}

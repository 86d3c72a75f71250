import type { WhoIsHere } from "../app/whoIsHere";

/**
 * The address of the person at the keyboard (scope `userinfo.email`). Google gives none to a person
 * outside the script's domain, and refuses where the scope was not granted yet: neither stops a job.
 */
export const whoIsHere: WhoIsHere = () => {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return "";
  }
};

import { DEFAULT_COMMUNITIES, DEFAULT_LOGINS } from "../../catalog/default-credentials.js";
import { listedHash } from "../../core/login-hash.js";

/** The last community asked for: pollers use the same one all day. */
const latest = { community: "", isDefault: false };

/** Whether makers ship their devices with this login. Nothing of it is kept. */
export function isDefaultLogin(user: string, password: string): boolean {
  return DEFAULT_LOGINS.has(listedHash("login", user, password));
}

/** Whether this community of SNMP is one that devices are shipped with. */
export function isDefaultCommunity(community: string): boolean {
  if (latest.community !== community) {
    latest.community = community;
    latest.isDefault = DEFAULT_COMMUNITIES.has(listedHash("community", community));
  }
  return latest.isDefault;
}

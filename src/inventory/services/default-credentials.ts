import { DEFAULT_COMMUNITIES, DEFAULT_LIST_SALT, DEFAULT_LOGINS } from "../../catalog/default-credentials.js";
import { sha256 } from "../../core/sha256.js";

const DIGITS = 12;

/** The last community asked for: pollers use the same one all day. */
const latest = { community: "", isDefault: false };

/** Whether makers ship their devices with this login. Nothing of it is kept. */
export function isDefaultLogin(user: string, password: string): boolean {
  return DEFAULT_LOGINS.has(hashed("login", user, password));
}

/** Whether this community of SNMP is one that devices are shipped with. */
export function isDefaultCommunity(community: string): boolean {
  if (latest.community !== community) {
    latest.community = community;
    latest.isDefault = DEFAULT_COMMUNITIES.has(hashed("community", community));
  }
  return latest.isDefault;
}

function hashed(...parts: readonly string[]): string {
  return sha256([DEFAULT_LIST_SALT, ...parts].join("\0")).slice(0, DIGITS);
}

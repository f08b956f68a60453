import type { AlertRecord } from "../contracts/alert.js";
import { keptText } from "./database.js";

/** It is kept a second time. */
const CHARACTERS_MAX = 4000;

/** What of an alert is searched by free text, in lower case: at most 4000 characters, what was observed last. */
export function searchText(record: AlertRecord): string {
  const { title, observed, detector, actor, target, point, service } = record;
  const parties = [actor, target].flatMap((party) => (party === undefined ? [] : [party.asset, party.ip, party.mac]));
  const all = [title, detector, point, service, ...parties, observed].filter(Boolean).join("\n");
  return searched(all.slice(0, CHARACTERS_MAX));
}

/** A text as it is searched, and searched for. */
export function searched(text: string): string {
  return keptText(text).toLowerCase();
}

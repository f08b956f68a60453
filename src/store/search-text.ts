import type { AlertRecord } from "../contracts/alert.js";
import { keptText } from "./database.js";

/** All of an alert that is searched by free text, in lower case. */
export function searchText(record: AlertRecord): string {
  const { title, observed, detector, actor, target, point, service } = record;
  const parties = [actor, target].flatMap((party) => (party === undefined ? [] : [party.asset, party.ip, party.mac]));
  return searched([title, observed, detector, point, service, ...parties].filter(Boolean).join("\n"));
}

/** A text as it is searched, and searched for. */
export function searched(text: string): string {
  return keptText(text).toLowerCase();
}

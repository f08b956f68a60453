import type { Party } from "../contracts/sensor-event.js";
import type { Raised } from "./open-alert.js";

/** What a mirror that shows less than before explains, whomever it is about. */
const ABOUT_THE_MIRROR: ReadonlySet<string> = new Set(["integrity/one-way-mirror", "asset/silent"]);

/** What an alert is about, from the narrowest on: the session, the conduit whichever side began, the assets. */
export function linksOf({ doc, finding }: Raised): string[] {
  const { session, actor, target } = finding;
  if (ABOUT_THE_MIRROR.has(doc.id)) return ["mirror", `asset:${actor.asset}`];
  const assets = [`asset:${actor.asset}`, ...(target === undefined ? [] : [`asset:${target.asset}`])];
  if (doc.id.startsWith("realtime/")) assets.push(`load:${linkOf(actor)}`);
  if (session === undefined) return assets;
  const pair = [session.client.asset, session.server.asset].sort().join(" ");
  return [`session:${session.id}`, `conduit:${pair} ${session.transport}/${session.server.port}`, ...assets];
}

/** The outermost VLAN of a party, or none: what loads a link may slow every loop on it. */
function linkOf({ station, asset }: Party): string {
  return /^link:(\d+)$/.exec(asset)?.[1] ?? /@(\d+)/.exec(station ?? "")?.[1] ?? "untagged";
}

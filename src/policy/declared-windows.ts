import type { PolicyLine } from "../contracts/policy.js";
import type { Session } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import type { NameSets } from "./conduit-rule.js";
import { type PartySelector, type PlacedParty, selectorOf } from "./party-selector.js";
import type { PolicyContents } from "./policy-schema.js";
import { isOfService, parseService, type ServiceMatcher } from "./service-matcher.js";
import { isOpen, parseMinutes, parseOffset, parseTime, type TimeWindow } from "./time-window.js";
import type { YamlDocument } from "./yaml-document.js";

type When = NonNullable<PolicyContents["maintenance"]>[number]["when"];
type RemoteSource = NonNullable<PolicyContents["remoteAccess"]>[number];

const ALL_DAY = [0, 1440] as const;

/** Something that holds for some parties at some times. */
export interface DeclaredWindow {
  readonly at: PolicyLine;
  readonly who: readonly PartySelector[];
  readonly window: TimeWindow;
}

/** Remote access that was approved. */
export interface DeclaredAccess extends DeclaredWindow {
  readonly to: readonly PartySelector[];
  /** Empty: every service. */
  readonly services: readonly ServiceMatcher[];
}

/** `place` is the path of the entry in words: `maintenance[0]`. */
export function windowOf(
  document: YamlDocument,
  list: string,
  index: number,
  { who, when }: { readonly who: string | string[]; readonly when?: When | undefined },
  names: NameSets,
): DeclaredWindow {
  return {
    at: document.line([list, index], `${list}[${index}]`),
    who: selectorsOf(who, names),
    window: timeWindow(when, undefined),
  };
}

/** An entry of `remoteAccess`. */
export function accessOf(document: YamlDocument, index: number, source: RemoteSource, names: NameSets): DeclaredAccess {
  const { services = [] } = source;
  return {
    at: document.line(["remoteAccess", index], `remoteAccess[${index}]`),
    who: selectorsOf(source.from, names),
    to: selectorsOf(source.to, names),
    services: (Array.isArray(services) ? services : [services]).flatMap((text) => parseService(text) ?? []),
    window: timeWindow(source.when, source.until),
  };
}

/** The selectors of what may be one text or a list. */
export function selectorsOf(texts: string | readonly string[], names: NameSets): PartySelector[] {
  const list = typeof texts === "string" ? [texts] : texts;
  return list.map((text) => selectorOf(text, names.zones, names.assets));
}

/** The first window that is open for the party. */
export function openFor(
  windows: readonly DeclaredWindow[],
  placed: PlacedParty,
  time: PacketTime,
): DeclaredWindow | undefined {
  return windows.find(({ who, window }) => isOpen(window, time) && who.some((selector) => selector.matches(placed)));
}

/** The first approval that covers the session. */
export function approvalOf(
  approvals: readonly DeclaredAccess[],
  session: Session,
  client: PlacedParty,
  server: PlacedParty,
  time: PacketTime,
): DeclaredAccess | undefined {
  return approvals.find(
    ({ who, to, services, window }) =>
      isOpen(window, time) &&
      who.some((selector) => selector.matches(client)) &&
      to.some((selector) => selector.matches(server)) &&
      (services.length === 0 || services.some((service) => isOfService(service, session, session.server))),
  );
}

function timeWindow(when: When | undefined, until: string | undefined): TimeWindow {
  const [fromMinute, toMinute] = (when?.between === undefined ? undefined : parseMinutes(when.between)) ?? ALL_DAY;
  const end = (text: string | undefined) =>
    (text === undefined ? undefined : parseTime(text, true)) ?? Number.POSITIVE_INFINITY;
  return {
    fromUs: (when?.from === undefined ? undefined : parseTime(when.from)) ?? Number.NEGATIVE_INFINITY,
    toUs: Math.min(end(when?.to), end(until)),
    days: when?.days === undefined ? undefined : new Set(when.days),
    fromMinute,
    toMinute,
    offsetMinutes: (when?.utcOffset === undefined ? undefined : parseOffset(when.utcOffset)) ?? 0,
  };
}

import { engineeringAt, remoteAccessAt, remoteExecutionAt } from "../../catalog/services.js";
import type { Detector } from "../../contracts/detector.js";
import type { Session } from "../../contracts/sensor-event.js";
import { formatPacketTime } from "../../core/packet-time.js";
import { hasWeekHour, weekHour } from "../../core/week-hours.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { knownConduit } from "../known-conduit.js";
import { sessionFacts } from "../session-facts.js";
import { baselineName, capitalised, counted, nameOf, serviceName } from "../wording.js";

const DAY_HOURS = 24;
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
/** File transfer and file sharing, beside what the catalogue has for people at work. */
const FILE_PORTS: ReadonlySet<number> = new Set([20, 21, 139, 445]);

/** People are at work at an hour at which nobody ever was. Keeps nothing: the baseline has the hours. */
export const offSchedule: Detector<"conduit-volume", null> = {
  doc: {
    id: "conduit/off-schedule",
    title: "Activity at an hour never active before",
    summary:
      "Remote access, engineering or file transfer in a known conduit, at an hour of the week at which it was never " +
      "used, nor in the hour before or after, in at least three weeks of learning.",
    spec: ["IEC 62443-3-3 SR 2.1", "IEC 62443-3-3 SR 1.13"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "medium",
    classes: ["STAT"],
    fr: ["UC"],
    sr: ["2.1", "1.13"],
    attack: ["T0859", "T0886"],
    iso24392: ["6.2.k"],
    coverage: "conduits",
    blindTo:
      "Conduits learned for less than three weeks, work at the usual hours, and cyclic traffic, which has no hours.",
    falseAlarms: "Overtime, call-outs, holidays, and maintenance that was not declared as such.",
    triage: [
      "Ask the owner of the account or station whether they were at work.",
      "Look at what was done in the session, above all writes and file transfers that follow.",
      "Declare planned work as a maintenance window in the policy.",
    ],
  },
  options: {},
  hears: ["conduit-volume"],
  open: () => null,
  hear(event, _, context) {
    const { baseline, policy } = context;
    const { session, from, time, frame, capture } = event;
    const service = serviceOf(session);
    if (baseline === undefined || service === undefined) return;
    const known = knownConduit(session, baseline);
    if (known?.weekHours === undefined || policy?.remoteAccess(session, from) !== undefined) return;
    const hour = weekHour(from);
    for (let i = -1; i <= 1; i++) if (hasWeekHour(known.weekHours, hour + i)) return;
    const facts = sessionFacts(session);
    const { client, server } = facts;
    const what = `works on ${nameOf(server)} over ${service}, ${serviceName(facts)}`;
    const when = `${DAYS[Math.floor(hour / DAY_HOURS)]}, ${formatPacketTime(from).slice(11, 16)} UTC`;
    context.alert({
      ...FINDING_DEFAULTS,
      key: [session.conduit],
      time,
      frame,
      capture,
      actor: client,
      target: server,
      session: facts,
      outcome: "accepted",
      observed: `${nameOf(client)} ${what}, on ${when}.`,
      expected: capitalised(
        `in ${baselineName(baseline)} nobody did so at this hour of the week, nor an hour before or after, in ` +
          `${counted(known.n, "session")} on ${counted(known.days, "day")}.`,
      ),
      why:
        "A stolen account is used when its owner is not there to notice. " +
        `Ask who works at ${nameOf(client)} at this hour, and look at what was done on ${nameOf(server)}.`,
      evidence: [{ time, frame, capture, note: `${nameOf(client)} ${what}` }],
    });
  },
  save: () => null,
};

/** What people use it for; undefined for services by which programs talk. */
function serviceOf({ transport, server, isDirectionKnown, service }: Session): string | undefined {
  const { port } = server;
  if (port === undefined || !isDirectionKnown || service === "modbus" || service === "mqtt") return undefined;
  const named = remoteAccessAt(transport, port) ?? engineeringAt(transport, port);
  if (named !== undefined || transport !== "tcp") return named;
  return remoteExecutionAt(port) ?? (FILE_PORTS.has(port) ? "file transfer" : undefined);
}

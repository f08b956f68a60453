import type { Detector } from "../../contracts/detector.js";
import type { Session } from "../../contracts/sensor-event.js";
import type { ServiceFact } from "../../contracts/service-event.js";
import { isKnownConduit } from "../known-conduit.js";
import { postureFinding } from "../posture-finding.js";
import { ToldOnce } from "../told-once.js";
import { assetName, baselineName, capitalised, listed, nameOf } from "../wording.js";

/** Somebody gives the time who did not before. */
export const ntpSource: Detector<"service-fact", ToldOnce> = {
  doc: {
    id: "posture/ntp-source",
    title: "Unexpected time source",
    summary:
      "An asset answers with the time by NTP that gave it to nobody while learning, to one with which it has no " +
      "learned conduit. Once for each such source and client.",
    spec: ["RFC 5905 §7.3", "IEC 62443-3-3 SR 2.11"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "medium",
    classes: ["NOV"],
    fr: ["DC"],
    sr: ["2.11"],
    attack: ["T0830"],
    iso24392: ["6.2.k"],
    blindTo: "PTP, NTP by broadcast, and a known source that gives a wrong time.",
    falseAlarms: "A new time server, and pools whose members change.",
    triage: [
      "Ask whether the time server was changed.",
      "Compare the time it gives with another clock: logs and certificates hang on it.",
      "If it is meant, approve the conduit into the baseline.",
    ],
  },
  options: {},
  hears: ["service-fact"],
  open: (_, saved) => new ToldOnce(saved),
  hear(event, told, context) {
    const { session, fact, by, value } = event;
    const { baseline, policy } = context;
    if (baseline === undefined || session === undefined || fact !== "time-served") return;
    const asked = by.asset === session.server.asset ? session.client : session.server;
    const isSource = (baseline.asset(by.asset)?.roles["ntp/server"] ?? 0) > 0;
    if (isSource || by.asset === asked.asset || isKnownConduit(session, baseline)) return;
    if (policy?.judge(session, event.time).verdict === "allowed") return;
    const key = [by.asset, asked.asset];
    if (!told.isNews(key.join(" "))) return;
    const known = [...baseline.assets()].flatMap(({ key: id, roles }) =>
      (roles["ntp/server"] ?? 0) > 0 ? [assetName(baseline, id)] : [],
    );
    const finding = postureFinding(
      event as ServiceFact & { session: Session },
      {
        key,
        isAlways: true,
        actor: by,
        target: asked,
        observed: `${nameOf(by)} gives ${nameOf(asked)} the time by NTP (${value}).`,
        practice: "",
        why:
          "Who gives the time decides when things are said to have happened, and which certificates hold. Ask who " +
          `set ${nameOf(asked)} to ${nameOf(by)}.`,
        note: `${nameOf(by)} answers with the time (${value})`,
        value,
      },
      context,
    );
    const sources = known.length === 0 ? "no source of time" : `as sources of time only ${listed(known.sort())}`;
    context.alert({ ...finding, expected: capitalised(`${baselineName(baseline)} has ${sources}.`) });
  },
  save: (told) => told.save(),
};

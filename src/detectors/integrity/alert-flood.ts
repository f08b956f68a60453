import type { Detector, Finding } from "../../contracts/detector.js";
import type { AlertsSuppressed } from "../../contracts/finding-event.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { counted, listed, nameOf } from "../wording.js";

/** More alerts than anyone could read: what was held back, and whose it was. */
export const alertFlood: Detector<"alerts-suppressed", null> = {
  doc: {
    id: "integrity/alert-flood",
    title: "More alerts than are told",
    summary:
      "New alerts came faster than a person can read, so some were held back and counted. What is critical is never " +
      "held back; what is high only where hundreds come at once, and then this alert is high as well.",
    spec: ["IEC 62443-3-3 SR 2.10", "IEC 62443-3-3 SR 6.2"],
    version: 1,
    severity: "low",
    floor: "low",
    cap: "high",
    classes: ["ABS"],
    fr: ["TRE"],
    sr: ["2.9", "2.10", "7.2"],
    attack: ["T0814"],
    iso24392: ["6.2.g"],
    blindTo: "What the alerts that were held back said: only their detectors and actors are counted.",
    falseAlarms: "A baseline learned from too little, or from another part of the plant.",
    triage: [
      "Look at the actors named first: one station behind most of it is scanning or broken.",
      "If they have nothing in common, the baseline does not fit: learn it again from this segment.",
      "Replay the recording of the time with the actor filtered out to see what else happened.",
    ],
  },
  options: {},
  hears: ["alerts-suppressed"],
  open: () => null,
  hear(event, _, context) {
    const finding = findingOf(event);
    if (finding !== undefined) context.alert(finding);
  },
  save: () => null,
};

function findingOf(event: AlertsSuppressed): Finding | undefined {
  const { time, frame, capture, from, count, highCount, detectors, actors } = event;
  const actor = actors[0]?.[0];
  if (actor === undefined) return undefined;
  const seconds = Math.max(1, Math.round((time - from) / 1_000_000));
  const what = listed(detectors.map(([id, n]) => `${id} (${n})`));
  const whose = listed(actors.map(([party, n]) => `${nameOf(party)} (${n})`));
  return {
    ...FINDING_DEFAULTS,
    key: ["alert-flood"],
    time,
    frame,
    capture,
    actor,
    severity: highCount > 0 ? "high" : undefined,
    isCertain: true,
    value: String(count),
    observed:
      `${counted(count, "alert")} within ${seconds} s were held back, ${highCount === 0 ? "none" : highCount} of ` +
      `them high: ${what}; of ${whose}.`,
    expected: "A plant gives a few alerts a day, and each is told.",
    why:
      "So many at once are a scan, a broken device, noise made to hide something, or a baseline that does not fit. " +
      `Begin with ${nameOf(actor)}; whatever is critical was told all the same.`,
    evidence: [{ time, frame, capture, note: `latest of ${counted(count, "alert")} held back` }],
  };
}

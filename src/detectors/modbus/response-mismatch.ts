import type { Detector } from "../../contracts/detector.js";
import { isJustFound, isQuirk } from "../modbus-quirks.js";
import { functionText } from "../point-wording.js";
import { responseFinding } from "../response-finding.js";
import { listed, nameOf } from "../wording.js";

/** How the response contradicts its request, as it follows `answered with`. */
const CONTRADICTIONS: Readonly<Record<string, string>> = {
  responseMismatch: "another length or kind than asked for",
  echoMismatch: "an echo that differs from the request",
  unitIdentifierMismatch: "another unit identifier than the request had",
  functionCodeMismatch: "another function than the request had",
};
const UNIT = "unitIdentifierMismatch";

/** A response that contradicts its request. Keeps nothing: what a device does by habit stands in the baseline. */
export const responseMismatch: Detector<"modbus-response", null> = {
  doc: {
    id: "modbus/response-mismatch",
    title: "Response contradicts its request",
    summary:
      "A Modbus response whose function, unit, length or echo is not what its request asked for. Medium when only " +
      "the unit differs, as gateways are careless with it; what a device did in two hours of learning is its habit.",
    spec: ["MODBUS-TCP §4.4.1.3", "MODBUS-AP §6", "IEC 62443-3-3 SR 3.1"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["ABS"],
    fr: ["SI"],
    sr: ["3.1", "3.5"],
    attack: ["T1692.002", "T0830"],
    iso24392: ["6.2.f"],
    blindTo: "Forged responses that fit their request; mismatches beside a gap in the capture.",
    falseAlarms: "Faulty devices and gateways, before two hours of learning have shown their habit.",
    triage: [
      "Compare request and response of the evidence field by field.",
      "Compare MAC address and TTL of the response with those of other answers of the device.",
      "Ask whether the device or gateway was replaced or updated.",
    ],
  },
  options: {},
  hears: ["modbus-response"],
  ignores: "sound-answers",
  open: () => null,
  hear(event, _, context) {
    const { session, functionCode, anomalies, time } = event;
    if (anomalies.length === 0 || anomalies.includes("captureCut") || isJustFound(session, time)) return;
    const found = anomalies.filter(
      (code) => code in CONTRADICTIONS && !isQuirk(session, "server", code, context.baseline),
    );
    if (found.length === 0) return;
    const isUnitAlone = found.every((code) => code === UNIT);
    // Low, for what is named while learning is not learned: that it is a habit could never show.
    const isLearning = context.phase === "learning";
    const { client, server } = session;
    const how = listed(found.map((code) => CONTRADICTIONS[code] ?? code));
    context.alert(
      responseFinding(event, {
        severity: isUnitAlone ? (isLearning ? "low" : "medium") : undefined,
        floor: isUnitAlone && isLearning ? "low" : undefined,
        action: `answered a request of ${nameOf(client)} by ${functionText(functionCode)} with ${how}`,
        expected: "A response repeats transaction, unit and function of its request and has what that asked for.",
        why:
          "An answer that does not fit was made for another request, by a faulty device or by somebody in between. " +
          `Find out whether ${nameOf(server)} was changed, and whether the frame came from it.`,
      }),
    );
  },
  save: () => null,
};

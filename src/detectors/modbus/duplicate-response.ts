import type { Detector } from "../../contracts/detector.js";
import { isJustFound, isQuirk } from "../modbus-quirks.js";
import { functionText } from "../point-wording.js";
import { responseFinding } from "../response-finding.js";
import { nameOf } from "../wording.js";

const CODE = "conflictingResponse";

/** A second answer to one request, with other content. Keeps nothing: the decoder knows the first answer. */
export const duplicateResponse: Detector<"modbus-response", null> = {
  doc: {
    id: "modbus/duplicate-response",
    title: "Two different answers to one request",
    summary:
      "A Modbus request was answered twice within ten seconds, and the second answer differs from the first: one of " +
      "the two is not the device's. The same answer again is a repetition and ignored.",
    spec: ["MODBUS-AP §4.5", "MODBUS-TCP §4.4.1.3", "IEC 62443-3-3 SR 3.1"],
    version: 1,
    severity: "high",
    floor: "high",
    cap: "critical",
    classes: ["ABS"],
    fr: ["SI"],
    sr: ["3.1", "3.8"],
    attack: ["T1692.002", "T0830"],
    iso24392: ["6.2.f", "6.2.e"],
    blindTo:
      "A forged answer that replaces the true one on the way, and one with the content of the true one; answers of " +
      "which the capture lost the first.",
    falseAlarms:
      "Gateways that answer a request and its repetition, under one transaction identifier, with newer values.",
    triage: [
      "Compare MAC address, TTL and TCP sequence numbers of the two answers.",
      "Look for ARP spoofing and TCP injection in the same incident.",
      "Compare both contents with the display at the device: who is right is not the one to worry about.",
    ],
  },
  options: {},
  hears: ["modbus-response"],
  ignores: "sound-answers",
  open: () => null,
  hear(event, _, context) {
    const { session, functionCode, anomalies, time } = event;
    if (!anomalies.includes(CODE) || anomalies.includes("captureCut") || isJustFound(session, time)) return;
    if (isQuirk(session, "server", CODE, context.baseline)) return;
    const { client, server } = session;
    context.alert(
      responseFinding(event, {
        action: `answered a request of ${nameOf(client)} for ${functionText(functionCode)} again, with other content`,
        expected: "A request has one answer; what comes again under its transaction identifier has the same content.",
        why:
          "Two answers mean that somebody else answers too, in a race for which one the client takes. Find out from " +
          `where the second frame came, and do not trust what ${nameOf(client)} shows of ${nameOf(server)} until then.`,
      }),
    );
  },
  save: () => null,
};

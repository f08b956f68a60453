import type { Detector } from "../../contracts/detector.js";
import { postureFinding } from "../posture-finding.js";
import { ToldOnce } from "../told-once.js";
import { nameOf, serviceName } from "../wording.js";

/** Protocols in which nobody says who he is. */
const OPEN: ReadonlySet<string | undefined> = new Set(["modbus", "uadp"]);

/** The list of conduits on which commands are taken from anybody. */
export const unauthenticatedControl: Detector<"conduit", ToldOnce> = {
  doc: {
    id: "posture/unauthenticated-control",
    title: "Control conduit without authentication",
    summary:
      "A conduit carries a control protocol that knows no authentication. An audit event while learning, once for " +
      "each client and server: together they are the list of what has to be protected by zones alone. New " +
      "conduits are told of by other detectors.",
    spec: ["MODBUS-AP §4.1", "IEC 62443-3-3 SR 1.2"],
    version: 1,
    severity: "info",
    floor: "info",
    cap: "info",
    classes: ["ABS"],
    fr: ["DC"],
    sr: ["1.2", "3.1"],
    attack: ["T1692.001"],
    iso24392: ["6.2.g", "6.2.d"],
    blindTo: "Protocols that are not decoded, and OPC UA and MQTT, of which other detectors tell.",
    falseAlarms: "None: it is a list, not an alarm.",
    triage: [
      "Keep both ends in one zone, or declare the conduit in the policy with what it may do.",
      "Where the devices offer Modbus Security or OPC UA, plan the change.",
    ],
  },
  options: {},
  hears: ["conduit"],
  open: (_, saved) => new ToldOnce(saved),
  hear(event, told, context) {
    const { session, stage } = event;
    if (context.phase !== "learning" || stage !== "identified" || !OPEN.has(session.protocol)) return;
    const { client, server } = session;
    const key = [client.asset, server.asset, session.service];
    if (!told.isNews(key.join(" "))) return;
    context.alert(
      postureFinding(
        event,
        {
          key,
          raise: -2,
          observed: `${nameOf(client)} talks to ${nameOf(server)} over ${serviceName(session)} without authentication.`,
          practice: "A command comes with a proof of who gives it",
          why:
            "Anybody who reaches the server can command it, so that only the borders of the zone protect it. Keep " +
            `${nameOf(server)} out of reach of all but ${nameOf(client)}.`,
          note: `identified as ${serviceName(session)}`,
        },
        context,
      ),
    );
  },
  save: (told) => told.save(),
};

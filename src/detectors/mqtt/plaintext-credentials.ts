import type { Detector } from "../../contracts/detector.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import { mqttFinding } from "../mqtt-finding.js";
import { clientName, quoted } from "../mqtt-wording.js";
import { openMap, saveMap } from "../saved-map.js";
import { nameOf } from "../wording.js";

const CLIENTS_MAX = 20_000;
const DAY_US = 86_400_000_000;

/** A password that everybody on the way can read. */
export const plaintextCredentials: Detector<"mqtt-connect", BoundedMap<number>> = {
  doc: {
    id: "mqtt/plaintext-credentials",
    title: "MQTT password sent in clear text",
    summary:
      "A CONNECT outside TLS carries a password. Told once a day for each client and broker. The password itself is " +
      "neither kept nor shown.",
    spec: ["MQTT5 §5.4.1", "IEC 62443-3-3 SR 1.5"],
    version: 1,
    severity: "low",
    floor: "low",
    cap: "high",
    classes: ["ABS"],
    fr: ["IAC"],
    sr: ["1.5", "1.7", "4.1"],
    attack: ["T0842", "T1694.001", "T0859"],
    iso24392: ["6.2.g", "6.2.f"],
    blindTo: "Whether several clients share one password, and whether it is a default one: passwords are not kept.",
    falseAlarms: "Tokens that are worthless by themselves but sent in the place of a password.",
    triage: [
      "Let the broker offer TLS, and move the clients there.",
      "Change the passwords afterwards: those seen so far must be taken for known.",
    ],
  },
  options: {},
  hears: ["mqtt-connect"],
  open: (_, saved) => openMap(CLIENTS_MAX, saved),
  hear(event, told, context) {
    const { session, client, time } = event;
    if (!client.hasPassword) return;
    const key = `${session.client.asset}>${session.server.asset} ${client.template ?? ""}`;
    const last = told.touch(key);
    if (last !== undefined && time - last < DAY_US) return;
    told.set(key, time);
    const name = clientName(session, client);
    const user = client.userName === undefined ? "" : ` of user ${quoted(client.userName)}`;
    context.alert(
      mqttFinding(event, {
        key: [session.client.asset, session.server.asset, client.template ?? ""],
        isCertain: true,
        observed: `${name} sent the password${user} to ${nameOf(session.server)} in clear text.`,
        expected: "Credentials travel inside TLS.",
        why:
          "Whoever sees the traffic can log in as this client. Let the broker offer TLS, move the client there and " +
          "change its password.",
        note: `CONNECT of ${name} with a password`,
      }),
    );
  },
  save: saveMap,
};

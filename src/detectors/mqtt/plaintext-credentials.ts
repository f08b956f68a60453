import type { Detector, Finding } from "../../contracts/detector.js";
import type { MqttConnect } from "../../contracts/mqtt-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonObject } from "../../core/json.js";
import { mqttFinding } from "../mqtt-finding.js";
import { clientName, quoted } from "../mqtt-wording.js";
import { openMap, saveMap } from "../saved-map.js";
import { listed, nameOf } from "../wording.js";

const CLIENTS_MAX = 20_000;
const DAY_US = 86_400_000_000;
const PASSWORDS_MAX = 8192;
/** So many clients with one password share it. */
const SHARERS_MIN = 5;

/** Clients that use one password at one broker, by their templates, and when that was told. */
interface Shared {
  readonly templates: string[];
  told: number;
}

interface Memory {
  /** When each client was told of. */
  readonly told: BoundedMap<number>;
  /** By broker and hash. */
  readonly shared: BoundedMap<Shared>;
}

/** A password that everybody on the way can read. */
export const plaintextCredentials: Detector<"mqtt-connect", Memory> = {
  doc: {
    id: "mqtt/plaintext-credentials",
    title: "MQTT password sent in clear text",
    summary:
      "A CONNECT outside TLS carries a password. Told once a day for each client and broker. High when devices are " +
      "shipped with it, or when five clients of the broker use the same one. Of the password six digits of a hash " +
      "are kept, and nothing is shown.",
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
    blindTo: "Default passwords that are not in the list, and passwords within TLS.",
    falseAlarms: "Tokens that are worthless by themselves but sent in the place of a password.",
    triage: [
      "Let the broker offer TLS, and move the clients there.",
      "Change the passwords afterwards: those seen so far must be taken for known.",
    ],
  },
  options: {},
  hears: ["mqtt-connect"],
  open(_, saved) {
    const { told, shared } = (saved ?? {}) as JsonObject;
    return { told: openMap<number>(CLIENTS_MAX, told), shared: openMap<Shared>(PASSWORDS_MAX, shared) };
  },
  hear(event, { told, shared }, context) {
    const { session, client, time } = event;
    if (!client.hasPassword) return;
    const sharers = sharersOf(event, shared);
    if (sharers !== undefined) context.alert(sharedFinding(event, sharers));
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
        severity: client.hasDefaultLogin ? "high" : undefined,
        observed:
          `${name} sent the password${user} to ${nameOf(session.server)} in clear ` +
          `text${client.hasDefaultLogin ? "; devices are shipped with it" : ""}.`,
        expected: "Credentials travel inside TLS.",
        why:
          "Whoever sees the traffic can log in as this client. Let the broker offer TLS, move the client there and " +
          "change its password.",
        note: `CONNECT of ${name} with a password`,
      }),
    );
  },
  save: ({ told, shared }) => ({ told: saveMap(told), shared: saveMap(shared) }),
};

/** The clients that share the password of this one, once a day. */
function sharersOf({ session, client, time }: MqttConnect, shared: BoundedMap<Shared>): readonly string[] | undefined {
  const { passwordHash, template = "" } = client;
  if (passwordHash === undefined) return undefined;
  const key = `${session.server.asset} ${passwordHash}`;
  const known = shared.touch(key) ?? { templates: [], told: -DAY_US };
  if (known.templates.length === 0) shared.set(key, known);
  if (!known.templates.includes(template) && known.templates.length < SHARERS_MIN) known.templates.push(template);
  if (known.templates.length < SHARERS_MIN || time - known.told < DAY_US) return undefined;
  known.told = time;
  return known.templates;
}

function sharedFinding(event: MqttConnect, sharers: readonly string[]): Finding {
  const { session, client } = event;
  const name = clientName(session, client);
  const broker = nameOf(session.server);
  return mqttFinding(event, {
    key: [session.server.asset, "shared"],
    isCertain: true,
    severity: "high",
    observed: `${name} sent ${broker} the same password in clear text as others: ${listed(sharers.map(quoted))}.`,
    expected: "Each client has a password of its own, and sends it inside TLS.",
    why:
      "Who reads it once can log in as each of them, and nobody can tell which one did something. Give each client " +
      `of ${broker} its own, and let the broker offer TLS.`,
    note: `CONNECT of ${name} with a password that others have too`,
  });
}

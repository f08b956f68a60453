import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { OpcuaChannelEvent } from "../../contracts/opcua-event.js";
import type { ConduitEvent } from "../../contracts/sensor-event.js";
import { habitOf, opcuaKnowledge } from "../opcua-knowledge.js";
import { postureFinding } from "../posture-finding.js";
import { ToldOnce } from "../told-once.js";
import { baselineName, capitalised, listed, nameOf, serviceName } from "../wording.js";

const READ = ["modbus", "opcua", "mqtt"] as const;
/** Ports on which these are in clear text. */
const CLEAR_PORTS: ReadonlyMap<number | undefined, string> = new Map([
  [502, "modbus"],
  [1883, "mqtt"],
  [4840, "opcua"],
]);
const ENCRYPTED = "SignAndEncrypt";

/** What could be read of a conduit is encrypted from now on. */
export const encryptedBlind: Detector<"conduit" | "opcua-channel", ToldOnce> = {
  doc: {
    id: "posture/encrypted-blind",
    title: "Visibility lost to encryption",
    summary:
      "Two assets whose control traffic was read while learning talk by TLS, or by OPC UA with encryption. That is " +
      "good for them, and an audit event that says what can no more be watched; TLS on a port of clear text is " +
      "medium, because nobody plans that.",
    spec: ["OPC 10000-4 §7.20", "IEC 62443-3-3 SR 6.2"],
    version: 1,
    severity: "info",
    floor: "info",
    cap: "medium",
    classes: ["NOV"],
    fr: ["DC"],
    sr: ["6.2"],
    attack: ["T0869"],
    iso24392: ["6.2.f", "6.2.h"],
    blindTo: "Encryption within a protocol that is not decoded, and tunnels.",
    falseAlarms: "A planned migration to encryption: approve the new conduits.",
    triage: [
      "Ask whether the change was planned, and by whom.",
      "If it was, watch the ends instead: logs of the server, and its certificate.",
      "TLS on a port of clear text may be a tunnel: find the program that listens there.",
    ],
  },
  options: {},
  hears: ["conduit", "opcua-channel"],
  open: (_, saved) => new ToldOnce(saved),
  hear(event, told, context) {
    if (context.baseline === undefined) return;
    if (event.type === "opcua-channel") hearChannel(event, told, context);
    else if (event.stage === "identified" && event.session.protocol === "tls") hearTls(event, told, context);
  },
  save: (told) => told.save(),
};

function hearTls(event: ConduitEvent, told: ToldOnce, context: DetectContext): void {
  const { session } = event;
  const { client, server } = session;
  const clear = CLEAR_PORTS.get(server.port);
  const lost = lostProtocols(event, context);
  if (clear === undefined && lost.length === 0) return;
  tell(
    event,
    `TLS on tcp/${server.port}`,
    clear === undefined ? `${nameOf(client)} talks to ${nameOf(server)} by TLS on ${serviceName(session)}` : undefined,
    clear === undefined ? lost : [clear],
    told,
    context,
  );
}

/** What was read between the two, and can be no more. */
function lostProtocols({ session: { client, server } }: ConduitEvent, { baseline }: DetectContext): string[] {
  const between = baseline?.conduitsBetween(client.asset, server.asset) ?? [];
  const isTls = between.some(({ ports }) => ports.includes(server.port ?? -1));
  if (isTls) return [];
  return READ.filter((id) => between.some(({ service }) => service === id));
}

function hearChannel(event: OpcuaChannelEvent, told: ToldOnce, context: DetectContext): void {
  const { session, stage, mode, policy } = event;
  const { baseline } = context;
  if (baseline === undefined || stage !== "secured" || mode !== ENCRYPTED) return;
  const knowledge = opcuaKnowledge(session, baseline);
  if (knowledge.client === undefined || habitOf(knowledge, "security", "None/None") !== "known") return;
  if (habitOf(knowledge, "security", `${policy}/${mode}`) !== "new") return;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  tell(event, "OPC UA", `${who} talks to ${whom} by OPC UA under ${policy} with encryption`, ["opcua"], told, context);
}

/** Whether the baseline has something else than the clear text of the port there; a policy allows the port alone. */
function isLearnedSo({ session: { client, server } }: ConduitEvent | OpcuaChannelEvent, baseline: Baseline): boolean {
  const clear = CLEAR_PORTS.get(server.port);
  const between = baseline.conduitsBetween(client.asset, server.asset);
  return between.some(({ ports, service }) => ports.includes(server.port ?? -1) && service !== clear);
}

/** `planned` says it; undefined where TLS is on a port of clear text. */
function tell(
  event: ConduitEvent | OpcuaChannelEvent,
  how: string,
  planned: string | undefined,
  lost: readonly string[],
  told: ToldOnce,
  context: DetectContext,
): void {
  const { session } = event;
  const { client, server } = session;
  const key = [client.asset, server.asset, how];
  const { baseline } = context;
  if (baseline === undefined || !told.isNews(key.join(" "))) return;
  const finding = postureFinding(
    event,
    {
      key,
      isAlways: planned === undefined && !isLearnedSo(event, baseline),
      severity: planned === undefined ? "medium" : "info",
      raise: planned === undefined ? 0 : -2,
      observed: `${planned ?? `${nameOf(client)} and ${nameOf(server)} speak TLS on port ${server.port}`}.`,
      practice: "",
      why:
        `Detectors for ${listed(lost)} see no more than times and sizes here from now on. If this is planned, ` +
        `approve it and watch the logs of ${nameOf(server)}; if not, find out who set it up.`,
      note: `${how} between ${nameOf(client)} and ${nameOf(server)}`,
      value: how,
    },
    context,
  );
  const expected =
    planned === undefined
      ? `Port ${server.port} is registered for ${listed(lost)} in clear text; TLS has a port of its own.`
      : capitalised(`${baselineName(baseline)} has ${listed(lost)} in clear text between the two.`);
  context.alert({ ...finding, expected });
}

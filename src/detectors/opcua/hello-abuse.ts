import type { Severity } from "../../catalog/severity.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { OpcuaChannelEvent } from "../../contracts/opcua-event.js";
import type { ProtocolAnomaly } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { hostOfUrl } from "../../core/opcua-endpoint.js";
import { RateWindow } from "../../core/rate-window.js";
import { isJustFound } from "../modbus-quirks.js";
import { opcuaFinding } from "../opcua-finding.js";
import { habitOf, opcuaKnowledge } from "../opcua-knowledge.js";
import { baselineName, capitalised, counted, listed, nameOf } from "../wording.js";

const CLIENTS_MAX = 4096;
const FLAWS: Readonly<Record<string, string>> = {
  bufferSizeInvalid: "buffers of a size that the standard does not allow",
  textTooLong: "a URL of more than 4096 bytes",
  unexpectedMessage: "a second greeting on one connection",
};
/** A server that goes by this many hosts is behind an address translator: its host says nothing. */
const VARIABLE_HOSTS = 3;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By client and server: greetings that no channel followed. */
  readonly halfOpen: BoundedMap<RateWindow>;
}

const OPTIONS = {
  halfOpenCount: {
    default: 20,
    min: 2,
    max: 10_000,
    help: "How many greetings a minute may lack a channel " + "after them.",
  },
} as const;

interface Abuse {
  readonly kind: string;
  readonly severity: Severity;
  readonly text: string;
  readonly expected: string;
  readonly isByServer: boolean;
  readonly isDoubtful?: boolean;
  readonly value?: string | undefined;
}

/** The first words of a connection are misused. */
export const helloAbuse: Detector<"opcua-channel" | "protocol-anomaly", Memory, typeof OPTIONS> = {
  doc: {
    id: "opcua/hello-abuse",
    title: "Misused Hello or ReverseHello",
    summary:
      "The first message of a connection breaks the standard, asks a server by a host that it never went by, or is " +
      "not followed by a channel again and again; or a host calls a client that it never called before, which is " +
      "high.",
    spec: ["OPC 10000-6 §7.1.2.3", "OPC 10000-6 §7.1.3", "IEC 62443-3-3 SR 3.5"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["ABS", "NOV"],
    fr: ["RA"],
    sr: ["3.5", "7.1"],
    attack: ["T0814", "T0846", "T0884"],
    iso24392: ["6.2.r", "6.2.i"],
    blindTo: "Connections whose beginning was not captured, and greetings of sound form from known hosts.",
    falseAlarms: "A server that got another host name, and a reverse connection that was set up after learning.",
    triage: [
      "Ask whether the server was given another name, or the connection was set up on purpose.",
      "For a ReverseHello look at the host it came from: who answers it gives it a session.",
      "If it is meant, approve it into the baseline.",
    ],
  },
  options: OPTIONS,
  hears: ["opcua-channel", "protocol-anomaly"],
  open(options, saved) {
    const halfOpen = new BoundedMap<RateWindow>(CLIENTS_MAX);
    for (const [key, window] of (saved ?? []) as unknown as [string, Json][]) halfOpen.set(key, new RateWindow(window));
    return { options, halfOpen };
  },
  hear(event, memory, context) {
    if (event.type === "protocol-anomaly") {
      const abuse = event.protocol === "opcua" ? badForm(event, context) : undefined;
      if (abuse !== undefined) context.alert(findingOf(event, abuse));
      return;
    }
    const abuse = abuseOf(event, memory, context);
    if (abuse !== undefined) context.alert(findingOf(event, abuse));
  },
  save: ({ halfOpen }) => [...halfOpen.entries()].map(([key, window]) => [key, window.save()] as const),
};

function badForm({ codes, session, from, time }: ProtocolAnomaly, { baseline }: DetectContext): Abuse | undefined {
  if (isJustFound(session, time)) return undefined;
  const flaws = codes.filter((code) => code in FLAWS);
  if (flaws.length === 0) return undefined;
  const known = baseline === undefined ? undefined : opcuaKnowledge(session, baseline).client;
  if (flaws.every((code) => known?.has("quirk", `${from} ${code}`) === true)) return undefined;
  return {
    kind: flaws[0] ?? "",
    severity: "medium",
    text: `greets with ${listed(flaws.map((code) => FLAWS[code] ?? code))}`,
    expected: "One greeting, with buffers of at least 8192 bytes and a short URL.",
    isByServer: from === "server",
  };
}

function abuseOf(
  event: OpcuaChannelEvent,
  { halfOpen, options }: Memory,
  { baseline, policy }: DetectContext,
): Abuse | undefined {
  const { stage, session, time, endpointUrl } = event;
  if (baseline === undefined || session.client.asset === session.server.asset) return undefined;
  const knowledge = opcuaKnowledge(session, baseline);
  const where = `in ${baselineName(baseline)}`;
  if (stage === "reverse-hello") {
    const state = habitOf(knowledge, "service", "ReverseHello");
    if (state === "known" || policy?.judge(session, time).conduit?.isReverse === true) return undefined;
    const expected = capitalised(`${where} ${nameOf(session.server)} never called ${nameOf(session.client)}.`);
    const text = `calls with a ReverseHello as ${event.serverUri?.slice(0, 128) ?? "nobody"}`;
    const isDoubtful = state === "doubtful";
    return { kind: "reverse", severity: "high", text, expected, isByServer: true, isDoubtful };
  }
  const key = `${session.client.asset}>${session.server.asset}`;
  if (stage === "opening") halfOpen.touch(key)?.add(time, -1);
  if (stage !== "hello") return undefined;
  let window = halfOpen.touch(key);
  if (window === undefined) {
    window = new RateWindow();
    halfOpen.set(key, window);
  }
  const count = window.add(time);
  if (count > options.halfOpenCount) {
    const text = `greeted ${counted(count, "time")} within a minute and opened no channel`;
    const expected = "A greeting is followed by a channel.";
    return { kind: "half-open", severity: "medium", text, expected, isByServer: false };
  }
  const hosts = knowledge.server?.entity.state === "ok" ? (knowledge.server.entity.habits.host ?? []) : [];
  const host = endpointUrl === undefined ? undefined : hostOfUrl(endpointUrl);
  const isVague = hosts.length === 0 || hosts.length >= VARIABLE_HOSTS;
  if (host === undefined || isVague || hosts.includes(host) || host === session.server.ip) return undefined;
  const expected = capitalised(`${where} ${nameOf(session.server)} goes by ${listed(hosts)}.`);
  return {
    kind: "host",
    severity: "medium",
    text: `asks for the host ${host}`,
    expected,
    isByServer: false,
    value: host,
  };
}

function findingOf(event: OpcuaChannelEvent | ProtocolAnomaly, abuse: Abuse): Finding {
  const { client, server } = event.session;
  const [who, whom] = abuse.isByServer ? [server, client] : [client, server];
  return opcuaFinding(event, {
    key: [who.asset, whom.asset, abuse.kind],
    observed: `${nameOf(who)} ${abuse.text}, talking to ${nameOf(whom)}.`,
    expected: abuse.expected,
    why:
      "The first message of a connection is read before anybody has proved who he is; flaws of servers and " +
      `false guests begin there. Check ${nameOf(whom)}, and find out what runs on ${nameOf(who)}.`,
    note: `${nameOf(who)} ${abuse.text}`,
    severity: abuse.severity,
    raise: abuse.isDoubtful === true ? -1 : 0,
    isByServer: abuse.isByServer,
    value: abuse.value,
  });
}

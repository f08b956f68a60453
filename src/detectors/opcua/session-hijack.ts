import type { Detector, Finding } from "../../contracts/detector.js";
import type { OpcuaRequest, OpcuaResponse, OpcuaSessionEvent } from "../../contracts/opcua-event.js";
import type { Party, Session } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { opcuaFinding } from "../opcua-finding.js";
import { openMap, saveMap } from "../saved-map.js";
import { counted, nameOf } from "../wording.js";

const TOKENS_MAX = 8192;
const SUBSCRIPTIONS_MAX = 16_384;

interface Memory {
  /** Who owns a session, by server and token, and a subscription, by server and id: the asset and its name. */
  readonly tokens: BoundedMap<readonly [asset: string, name: string]>;
  readonly subscriptions: BoundedMap<readonly [asset: string, name: string]>;
  /** The token that was found to be the own one, by session: not asked for again. */
  readonly own: WeakMap<Session, number>;
}

/** A session is used by somebody else than who opened it. */
export const sessionHijack: Detector<"opcua-session" | "opcua-request" | "opcua-response", Memory> = {
  doc: {
    id: "opcua/session-hijack",
    title: "Session used from another host",
    summary:
      "Requests of one host carry the authentication token of a session that another host activated, or a host takes " +
      "over the subscriptions of another one. Whoever knows the token can do all that its user may.",
    spec: ["OPC 10000-4 §5.7.2", "OPC 10000-4 §5.14.7", "IEC 62443-3-3 SR 3.8"],
    version: 1,
    severity: "critical",
    floor: "medium",
    cap: "critical",
    classes: ["ABS"],
    fr: ["SI"],
    sr: ["3.8", "2.6"],
    attack: ["T0859", "T0830"],
    iso24392: ["6.2.k", "6.2.f"],
    blindTo: "Sessions on encrypted channels, and an intruder on the very host that opened the session.",
    falseAlarms: "Redundant clients that share a session, unless the policy declares them redundant.",
    triage: [
      "Close the session on the server, and with it the token.",
      "Find out how the second host came to know the token: it travels readable on channels without encryption.",
      "Cut the second host off, and look at all that it read, wrote and called in the session.",
    ],
  },
  options: {},
  hears: ["opcua-session", "opcua-request", "opcua-response"],
  open(_, saved) {
    const [tokens, subscriptions] = (saved ?? []) as readonly Json[];
    return {
      tokens: openMap(TOKENS_MAX, tokens),
      subscriptions: openMap(SUBSCRIPTIONS_MAX, subscriptions),
      own: new WeakMap(),
    };
  },
  hear(event, memory, context) {
    if (event.type === "opcua-session") {
      noteSession(event, memory);
      return;
    }
    if (event.type === "opcua-response") {
      noteResponse(event, memory);
      const { request } = event;
      const owner = request === undefined ? undefined : strangerTo(request, memory);
      if (request === undefined || owner === undefined || isRedundant(request, context.policy)) return;
      context.alert(transferFinding(request, owner, event));
      return;
    }
    const { token, session, service } = event;
    if (token === undefined || service === "ActivateSession" || memory.own.get(session) === token) return;
    const owner = memory.tokens.get(`${session.server.asset} ${token}`);
    if (owner?.[0] === session.client.asset) memory.own.set(session, token);
    if (owner === undefined || owner[0] === session.client.asset || isRedundant(event, context.policy)) return;
    context.alert(hijackFinding(event, owner));
  },
  save: ({ tokens, subscriptions }) => [saveMap(tokens), saveMap(subscriptions)],
};

/** The token of `activated` is that of its request. */
function noteSession({ stage, token, session }: OpcuaSessionEvent, { tokens }: Memory): void {
  if (token === undefined) return;
  const key = `${session.server.asset} ${token}`;
  if (stage === "created" || stage === "activated") tokens.set(key, ownerOf(session.client));
}

function noteResponse(event: OpcuaResponse, { tokens, subscriptions }: Memory): void {
  const { request, session, outcome } = event;
  if (request === undefined || outcome === "rejected") return;
  const { server, client } = session;
  if (request.service === "CloseSession" && request.token !== undefined) {
    if (tokens.get(`${server.asset} ${request.token}`)?.[0] === client.asset)
      tokens.delete(`${server.asset} ` + `${request.token}`);
  } else if (request.service === "ActivateSession" && request.token !== undefined) {
    tokens.set(`${server.asset} ${request.token}`, ownerOf(client));
  } else if (request.service === "CreateSubscription" && event.subscription !== undefined) {
    subscriptions.set(`${server.asset} ${event.subscription}`, ownerOf(client));
  }
}

/** Whose subscriptions a request takes over; undefined when they are its own. */
function strangerTo({ service, nodes, session }: OpcuaRequest, { subscriptions }: Memory) {
  if (service !== "TransferSubscriptions") return undefined;
  for (const id of nodes) {
    const owner = subscriptions.get(`${session.server.asset} ${id}`);
    if (owner !== undefined && owner[0] !== session.client.asset) return owner;
  }
  return undefined;
}

function ownerOf(client: Party): readonly [string, string] {
  return [client.asset, nameOf(client)];
}

function isRedundant({ session }: OpcuaRequest, policy: { isRedundant(party: Party): boolean } | undefined): boolean {
  return policy?.isRedundant(session.client) === true;
}

function hijackFinding(event: OpcuaRequest, owner: readonly [string, string]): Finding {
  const { session, service } = event;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  return opcuaFinding(event, {
    key: [session.client.asset, session.server.asset, owner[0]],
    observed: `${who} uses ${service} on ${whom} in a session that ${owner[1]} activated.`,
    expected: `A session is used by the host that activated it, here ${owner[1]}, until another one activates it.`,
    why:
      "Whoever has the token of a session acts with the rights of its user. Close the session on " +
      `${whom}, cut ${who} off, and look at all that it did there.`,
    note: `${who} uses ${service} with the token of ${owner[1]}`,
    floor: "high",
    isCertain: true,
    value: service,
  });
}

function transferFinding(event: OpcuaRequest, owner: readonly [string, string], answer: OpcuaResponse): Finding {
  const { session, count } = event;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const finding = opcuaFinding(event, {
    key: [session.client.asset, session.server.asset, owner[0], "transfer"],
    observed: `${who} takes over ${counted(count, "subscription")} of ${owner[1]} on ${whom}.`,
    expected: `Subscriptions belong to the host that made them, here ${owner[1]}.`,
    why:
      `From now on ${owner[1]} is told nothing, and may not notice it. Ask whether ${who} stands in for ${owner[1]}, ` +
      `and declare them redundant if so.`,
    note: `${who} sent TransferSubscriptions`,
    severity: "high",
    outcome: answer.outcome,
    isCertain: true,
  });
  return finding;
}

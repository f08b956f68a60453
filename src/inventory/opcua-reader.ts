import type { OpcuaEndpoint, OpcuaEvent, OpcuaRequest, OpcuaSessionStage } from "../contracts/opcua-event.js";
import type { Pdu } from "../contracts/pdu.js";
import type { Session } from "../contracts/sensor-event.js";
import { SESSION_TOKEN } from "../core/session-token.js";
import { certificateIn, type OpcuaBody, type OpcuaBodyEndpoint } from "./opcua-body.js";
import { OpcuaConnection, securityOf } from "./opcua-connection.js";
import { opcuaContent } from "./opcua-items.js";
import { HeldRequests } from "./opcua-pending.js";
import { RangeProperties, rangeOwners } from "./opcua-ranges.js";
import { OpcuaValueReader } from "./opcua-value-reader.js";

/** Asked of every server before there is a session, mostly without security. [OPC 10000-4 §5.5] */
const DISCOVERY: ReadonlySet<string> = new Set([
  "FindServers",
  "FindServersOnNetwork",
  "GetEndpoints",
  "RegisterServer",
  "RegisterServer2",
  "CloseSecureChannel",
]);
const PUBLISH: ReadonlySet<number | undefined> = new Set([826, 829]);
const DISORDER: ReadonlySet<string> = new Set(["sequenceNumberInvalid", "requestIdReused", "unsolicitedResponse"]);
const ENDPOINTS_MAX = 64;
const VALUE_ATTRIBUTE = 13;
const TRANSLATE = "TranslateBrowsePathsToNodeIds";
const POLICY_PREFIX = "http://opcfoundation.org/UA/SecurityPolicy#";
const NO_STATUSES: readonly string[] = [];

/** Stage of a session by the request that asks for it, and by the answer. */
const SESSION_STAGES: Readonly<Record<string, readonly [OpcuaSessionStage, OpcuaSessionStage]>> = {
  CreateSession: ["creating", "created"],
  ActivateSession: ["activating", "activated"],
};

/** From OPC UA messages to what clients and servers do: channels, sessions, requests and what became of them. */
export class OpcuaReader {
  readonly #connections = new Map<number, OpcuaConnection>();
  readonly #held = new HeldRequests();
  readonly #emit: (event: OpcuaEvent) => void;
  readonly #ranges = new RangeProperties();
  readonly #values: OpcuaValueReader;

  constructor(emit: (event: OpcuaEvent) => void) {
    this.#emit = emit;
    this.#values = new OpcuaValueReader(this.#ranges, emit);
  }

  /** Requests whose content was not kept until their answer. */
  get refusals(): number {
    return this.#held.refusals;
  }

  /** Properties forgotten because there were too many. */
  get evictions(): number {
    return this.#ranges.evictions;
  }

  pdu(pdu: Pdu, session: Session): void {
    const body = pdu.body as OpcuaBody;
    const connection = this.#connectionOf(pdu.flow.id);
    const step = connection.sequence(pdu.direction, body.sequenceNumber);
    if (pdu.anomalies.length > 0) this.#tellDisorder(pdu, body, session, step);
    if (PUBLISH.has(body.typeId)) {
      this.#publish(pdu, session, connection);
      return;
    }
    switch (body.messageType) {
      case "HEL":
        this.#emit(connection.channelEvent("hello", pdu, session));
        return;
      case "RHE":
        this.#emit(connection.channelEvent("reverse-hello", pdu, session));
        return;
      case "ERR":
        this.#emit(connection.channelEvent("error", pdu, session));
        return;
      case "OPN":
        this.#open(pdu, session, connection);
        return;
      case "CLO":
        this.#emit(connection.channelEvent("closed", pdu, session));
        return;
      case "MSG":
        this.#message(pdu, body, session, connection);
        return;
      default:
    }
  }

  end(flowId: number): void {
    this.#connections.get(flowId)?.pending.clear();
    this.#connections.delete(flowId);
  }

  #connectionOf(flowId: number): OpcuaConnection {
    let connection = this.#connections.get(flowId);
    if (connection === undefined) {
      connection = new OpcuaConnection(this.#held);
      this.#connections.set(flowId, connection);
    }
    return connection;
  }

  #open(pdu: Pdu, session: Session, connection: OpcuaConnection): void {
    const body = pdu.body as OpcuaBody;
    connection.learn(body, pdu.direction);
    const isAsked = pdu.direction === "toServer";
    // A channel that is opened has no id yet; of an answer only the request told what it was.
    const isNew = isAsked
      ? (body.requestType ?? (body.secureChannelId === 0 ? "Issue" : "Renew")) === "Issue"
      : undefined;
    if (isNew !== undefined) connection.isOpening = isNew;
    const stage = isAsked
      ? connection.isOpening
        ? "opening"
        : "renewing"
      : connection.isOpening
        ? "opened"
        : "renewed";
    this.#emit(connection.channelEvent(stage, pdu, session));
  }

  #message(pdu: Pdu, body: OpcuaBody, session: Session, connection: OpcuaConnection): void {
    const isRequest = pdu.direction === "toServer";
    const name = body.service;
    if (name === undefined) {
      if (body.encrypted === true) this.#secure(pdu, session, connection);
      return;
    }
    const service = serviceOf(name);
    if (!DISCOVERY.has(service) && name !== "ServiceFault") this.#secure(pdu, session, connection);
    if (isRequest) this.#request(pdu, body, service, session, connection);
    else this.#response(pdu, body, service, session, connection);
  }

  #secure(pdu: Pdu, session: Session, connection: OpcuaConnection): void {
    const { policy, mode } = securityOf(pdu.body as OpcuaBody);
    const stage = pdu.direction === "toServer" ? "secured" : "confirmed";
    if (policy === undefined || !connection.isNews(stage, policy, mode)) return;
    this.#emit(connection.channelEvent(stage, pdu, session));
  }

  #request(pdu: Pdu, body: OpcuaBody, service: string, session: Session, connection: OpcuaConnection): void {
    const { time, frame, capture } = pdu;
    const request: OpcuaRequest = {
      type: "opcua-request",
      time,
      frame,
      capture,
      session,
      ...securityOf(body),
      service,
      ...opcuaContent(service, body),
      token: body[SESSION_TOKEN],
    };
    if (body.requestId !== undefined) {
      const owners = service === TRANSLATE ? rangeOwners(body) : undefined;
      connection.pending.add(body.requestId, request, service === "Read" && readsValues(body), owners);
    }
    const stage = SESSION_STAGES[service]?.[0];
    if (stage !== undefined) {
      connection.learn(body, pdu.direction);
      this.#emit(connection.sessionEvent(stage, pdu, session));
    } else if (service === "GetEndpoints") {
      connection.isFiltered = (body.profileUris?.length ?? 0) > 0;
    }
    this.#emit(request);
  }

  #response(pdu: Pdu, body: OpcuaBody, name: string, session: Session, connection: OpcuaConnection): void {
    const { time, frame, capture } = pdu;
    const request = connection.pending.take(body.requestId, body.requestFrame);
    const service = request?.service ?? name;
    const status = body.serviceResult ?? "Good";
    const statuses = statusesOf(body);
    const isRefused = isBad(status) || (statuses.length > 0 && statuses.every(isBad));
    const stages = SESSION_STAGES[service];
    if (stages !== undefined) {
      connection.learn(body, pdu.direction);
      this.#emit(connection.sessionEvent(isBad(status) ? "refused" : stages[1], pdu, session));
    } else if (service === "CloseSession") this.#emit(connection.sessionEvent("closed", pdu, session));
    if (service === "Read" && connection.pending.isOfValues) this.#values.read(pdu, body, session);
    else if (service === "Browse") this.#ranges.browsed(session.server.asset, request?.nodes ?? [], body);
    else if (service === TRANSLATE) {
      this.#ranges.translated(session.server.asset, connection.pending.owners ?? [], body);
    }
    const told = body.endpoints ?? body.serverEndpoints;
    if (told !== undefined && told !== null) this.#tellEndpoints(pdu, session, connection, told);
    this.#emit({
      type: "opcua-response",
      time,
      frame,
      capture,
      session,
      ...securityOf(body),
      request,
      service,
      outcome: isRefused ? "rejected" : "accepted",
      status,
      statuses,
      subscription: body.subscriptionId,
    });
  }

  /** Publish is most of what passes: it is only counted. */
  #publish(pdu: Pdu, session: Session, connection: OpcuaConnection): void {
    if (pdu.direction === "toClient") {
      if (connection.publishWaiting > 0) connection.publishWaiting--;
      this.#values.published(pdu, pdu.body as OpcuaBody, session);
      return;
    }
    const body = pdu.body as OpcuaBody;
    const count = ++connection.publishWaiting;
    if (count < connection.publishTold) return;
    connection.publishTold = 2 * count;
    const { time, frame, capture } = pdu;
    const at = { time, frame, capture, session, ...securityOf(body) };
    const token = body[SESSION_TOKEN];
    this.#emit({ type: "opcua-request", ...at, service: "Publish", items: [], nodes: [], count, token });
  }

  #tellEndpoints(
    { time, frame, capture }: Pdu,
    session: Session,
    connection: OpcuaConnection,
    told: readonly (OpcuaBodyEndpoint | null)[],
  ): void {
    const endpoints = told
      .slice(0, ENDPOINTS_MAX)
      .flatMap((endpoint) => (endpoint === null ? [] : [endpointOf(endpoint)]));
    const isWhole = !connection.isFiltered && told.length <= ENDPOINTS_MAX;
    this.#emit({ type: "opcua-endpoints", time, frame, capture, session, isWhole, endpoints });
  }

  #tellDisorder(pdu: Pdu, body: OpcuaBody, session: Session, step: number | undefined): void {
    const codes = pdu.anomalies.filter((code) => DISORDER.has(code));
    if (codes.length === 0) return;
    const { time, frame, capture } = pdu;
    const from = pdu.direction === "toServer" ? "client" : "server";
    const at = { time, frame, capture, session, ...securityOf(body) };
    this.#emit({ type: "opcua-disorder", ...at, from, codes, step, service: body.service });
  }
}

/** Names of services by those of their messages, of which the decoder has a table. */
const services = new Map<string, string>();

function serviceOf(name: string): string {
  let service = services.get(name);
  if (service === undefined) {
    service = name.replace(/(Request|Response)$/, "");
    services.set(name, service);
  }
  return service;
}

function endpointOf(endpoint: OpcuaBodyEndpoint): OpcuaEndpoint {
  const { endpointUrl = "", securityPolicyUri = "", securityMode, userIdentityTokens, serverCertificate } = endpoint;
  const tokens = (userIdentityTokens ?? []).map((token) => String(token?.tokenType ?? "?"));
  const isStandard = securityPolicyUri.startsWith(POLICY_PREFIX);
  return {
    url: endpointUrl,
    policy: isStandard ? securityPolicyUri.slice(POLICY_PREFIX.length) : securityPolicyUri,
    mode: securityMode,
    tokens: [...new Set(tokens)].sort(),
    certificate: certificateIn(serverCertificate),
  };
}

function statusesOf({ results }: OpcuaBody): readonly (string | undefined)[] {
  if (results === undefined || results === null || results.length === 0) return NO_STATUSES;
  return results.map((result) => (typeof result === "object" ? result?.statusCode : result));
}

/** Other attributes of a node are no values of it. */
function readsValues({ nodesToRead }: OpcuaBody): boolean {
  return nodesToRead?.every((item) => item?.attributeId === VALUE_ATTRIBUTE) === true;
}

function isBad(status: string | undefined): boolean {
  return status !== undefined && (status.startsWith("Bad") || status.startsWith("0x8"));
}

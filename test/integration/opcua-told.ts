import type { OpcUaSaid, SessionSaid } from "../stacks/opcua-said.js";
import type { DecodedRecord } from "../tools/decoded-frames.js";

/** The members of a body that are read here, of all services together. */
interface Body {
  readonly messageType: string;
  readonly requestId?: number;
  readonly securityPolicy?: string;
  readonly securityMode?: string;
  readonly encrypted?: boolean;
  readonly service?: string;
  readonly serviceResult?: string;
  readonly nodesToRead?: readonly { nodeId: string }[];
  readonly nodesToWrite?: readonly { nodeId: string; value: DataValue }[];
  readonly methodsToCall?: readonly { objectId: string; methodId: string; inputArguments?: readonly Variant[] }[];
  readonly browsePaths?: readonly { relativePath: { elements: readonly { targetName: Name }[] } }[];
  readonly itemsToCreate?: readonly { itemToMonitor: { nodeId: string }; requestedParameters: Handle }[];
  readonly notificationMessage?: { readonly notificationData?: readonly { body: Notification }[] };
  readonly userIdentityToken?: { readonly userName?: string };
  readonly results?: readonly unknown[];
}

type Variant = { readonly value: unknown };
type DataValue = { readonly value?: Variant; readonly statusCode?: string };
type Name = string | { readonly namespaceIndex?: number; readonly name: string };
type Handle = { readonly clientHandle: number };
type Notification = {
  readonly monitoredItems?: readonly (Handle & { value: DataValue })[];
  readonly events?: readonly (Handle & { eventFields: readonly Variant[] })[];
};
type CallResult = { readonly statusCode: string; readonly outputArguments?: readonly Variant[] };
type BrowseResult = { readonly references?: readonly { nodeId: string; browseName: Name }[] };
type PathResult = { readonly targets?: readonly { targetId: string }[] };
type HistoryResult = { readonly statusCode: string; readonly historyData?: { body?: { dataValues?: DataValue[] } } };

/** Where the bodies cannot be read, services cannot be told apart. */
const UNREADABLE = "unreadable";
const LARGE_NODE = "ns=1;s=Tank.Curve";

type Told = Omit<OpcUaSaid, "sessions"> & { readonly sessions: Omit<SessionSaid, "label">[] };

/** What the client should have said if the records of `decode` are right. */
export function opcUaTold(records: readonly DecodedRecord[]): Told {
  const told = new Telling();
  for (const { flow, direction, body } of records) told.record(flow, direction, body as unknown as Body);
  return told.said;
}

/** Without what a decoder cannot know: labels, and the services of an encrypted session. */
export function opcUaSaid(said: OpcUaSaid): Told {
  const sessions = said.sessions.map(({ label: _, ...session }) => {
    if (session.securityMode !== "SignAndEncrypt") return session;
    const sum = { requests: 0, responses: 0 };
    for (const { requests, responses } of Object.values(session.services)) {
      sum.requests += requests;
      sum.responses += responses;
    }
    return { ...session, services: { [UNREADABLE]: sum } };
  });
  return { ...said, sessions };
}

class Telling {
  readonly said: Told = {
    sessions: [],
    reads: [],
    writes: [],
    calls: [],
    browsed: [],
    translated: [],
    notified: [],
    events: [],
    history: [],
    refused: [],
    largeReadValues: 0,
  };
  readonly #sessions = new Map<string, Told["sessions"][number]>();
  readonly #requests = new Map<string, Body>();
  readonly #monitored = new Map<string, string>();

  record(flow: string, direction: string, body: Body): void {
    if (body.messageType !== "MSG" && body.messageType !== "CLO") return;
    const isRequest = body.service === undefined ? direction === "toServer" : body.service.endsWith("Request");
    this.#count(flow, body, isRequest);
    if (isRequest) this.#request(flow, body);
    else this.#response(flow, this.#requests.get(`${flow} ${body.requestId}`), body);
  }

  #count(flow: string, body: Body, isRequest: boolean): void {
    const { securityPolicy = "", service, encrypted } = body;
    // Only this mode encrypts messages [OPC 10000-4 §7.20].
    const securityMode = body.securityMode ?? (encrypted === true ? "SignAndEncrypt" : "");
    let session = this.#sessions.get(flow);
    if (session === undefined) {
      session = { securityPolicy, securityMode, services: {} };
      this.#sessions.set(flow, session);
      this.said.sessions.push(session);
    }
    // The library does not tell of answers that say no more than that the request failed.
    if (service === "ServiceFault" && body.serviceResult === "BadNoSubscription") return;
    const asked = service === "ServiceFault" ? this.#requests.get(`${flow} ${body.requestId}`)?.service : service;
    const name = encrypted === true ? UNREADABLE : (asked ?? "").replace(/(Request|Response)$/, "");
    session.services[name] ??= { requests: 0, responses: 0 };
    session.services[name][isRequest ? "requests" : "responses"]++;
  }

  #request(flow: string, body: Body): void {
    this.#requests.set(`${flow} ${body.requestId}`, body);
    for (const { itemToMonitor, requestedParameters } of body.itemsToCreate ?? []) {
      this.#monitored.set(`${flow} ${requestedParameters.clientHandle}`, itemToMonitor.nodeId);
    }
  }

  #response(flow: string, request: Body | undefined, body: Body): void {
    const results = (body.results ?? []) as readonly never[];
    const tell: Readonly<Record<string, () => void>> = {
      ReadResponse: () => this.#read(request, results),
      WriteResponse: () => this.#wrote(request, results),
      CallResponse: () => this.#called(request, results),
      BrowseResponse: () => this.#browsed(results),
      BrowseNextResponse: () => this.#browsed(results),
      TranslateBrowsePathsToNodeIdsResponse: () => this.#translated(request, results),
      PublishResponse: () => this.#published(flow, body),
      HistoryReadResponse: () => this.#historyRead(request, results),
      ActivateSessionResponse: () => this.#refused(request, body),
      ServiceFault: () => this.#refused(request, body),
    };
    tell[body.service ?? ""]?.();
  }

  #browsed(results: readonly BrowseResult[]): void {
    for (const { references = [] } of results) {
      for (const { nodeId, browseName } of references) {
        this.said.browsed.push({ nodeId: inFull(nodeId), browseName: nameOf(browseName) });
      }
    }
  }

  /** By an answer that holds nothing but its result, or by a ServiceFault: stacks do either. */
  #refused(request: Body | undefined, body: Body): void {
    if (request?.service !== "ActivateSessionRequest" || body.serviceResult === "Good") return;
    const userName = request.userIdentityToken?.userName ?? "";
    this.said.refused.push({ userName, statusCode: body.serviceResult ?? "" });
  }

  #read(request: Body | undefined, results: readonly DataValue[]): void {
    for (const [index, { value, statusCode = "Good" }] of results.entries()) {
      const nodeId = request?.nodesToRead?.[index]?.nodeId ?? "";
      if (nodeId === LARGE_NODE) this.said.largeReadValues = Array.isArray(value?.value) ? value.value.length : 0;
      else this.said.reads.push({ nodeId, value: value?.value ?? undefined, statusCode });
    }
  }

  #wrote(request: Body | undefined, results: readonly string[]): void {
    for (const [index, statusCode] of results.entries()) {
      const written = request?.nodesToWrite?.[index];
      this.said.writes.push({ nodeId: written?.nodeId ?? "", value: written?.value.value?.value, statusCode });
    }
  }

  #called(request: Body | undefined, results: readonly CallResult[]): void {
    for (const [index, { statusCode, outputArguments = [] }] of results.entries()) {
      const called = request?.methodsToCall?.[index];
      this.said.calls.push({
        objectId: called?.objectId ?? "",
        methodId: called?.methodId ?? "",
        inputs: (called?.inputArguments ?? []).map(({ value }) => value),
        statusCode,
        outputs: outputArguments.map(({ value }) => value),
      });
    }
  }

  #translated(request: Body | undefined, results: readonly PathResult[]): void {
    for (const [index, { targets = [] }] of results.entries()) {
      const elements = request?.browsePaths?.[index]?.relativePath.elements ?? [];
      const path = elements.map(({ targetName }) => `/${qualified(targetName)}`).join("");
      this.said.translated.push({ path, nodeId: inFull(targets[0]?.targetId ?? "") });
    }
  }

  #published(flow: string, body: Body): void {
    for (const { body: data } of body.notificationMessage?.notificationData ?? []) {
      for (const { clientHandle, value } of data.monitoredItems ?? []) {
        const nodeId = this.#monitored.get(`${flow} ${clientHandle}`) ?? "";
        this.said.notified.push({ nodeId, value: value.value?.value });
      }
      for (const { eventFields } of data.events ?? []) {
        const [message, severity] = eventFields;
        this.said.events.push({ message: String(message?.value), severity: Number(severity?.value) });
      }
    }
  }

  #historyRead(request: Body | undefined, results: readonly HistoryResult[]): void {
    for (const [index, { statusCode, historyData }] of results.entries()) {
      const nodeId = request?.nodesToRead?.[index]?.nodeId ?? "";
      const values = (historyData?.body?.dataValues ?? []).map(({ value }) => Number(value?.value));
      this.said.history.push({ nodeId, statusCode, values });
    }
  }
}

/** The library writes namespace 0 out. */
function inFull(nodeId: string): string {
  return nodeId.startsWith("ns=") ? nodeId : `ns=0;${nodeId}`;
}

function nameOf(name: Name): string {
  return typeof name === "string" ? name.replace(/^\d+:/, "") : name.name;
}

function qualified(name: Name): string {
  return typeof name === "string" ? name : `${name.namespaceIndex ?? 0}:${name.name}`;
}

import type { Direction } from "../contracts/flow.js";
import type {
  OpcuaChannelEvent,
  OpcuaChannelStage,
  OpcuaSecurity,
  OpcuaSessionEvent,
  OpcuaSessionStage,
} from "../contracts/opcua-event.js";
import type { Pdu } from "../contracts/pdu.js";
import type { Session } from "../contracts/sensor-event.js";
import type { CertificateFacts } from "../core/certificate.js";
import { SESSION_TOKEN } from "../core/session-token.js";
import { certificateIn, type OpcuaBody } from "./opcua-body.js";
import { type HeldRequests, PendingRequests } from "./opcua-pending.js";

/** A client with so many unanswered Publish requests is told of, and again when there are twice as many. */
const PUBLISH_TOLD = 100;

/** What one connection has shown of its two ends so far. */
export class OpcuaConnection {
  publishWaiting = 0;
  /** So many have to wait before it is told. */
  publishTold = PUBLISH_TOLD;
  /** The latest OPN of the client asks for a new channel. */
  isOpening = true;
  /** The latest GetEndpoints asks for some endpoints only. */
  isFiltered = false;
  #clientCertificate: CertificateFacts | undefined;
  #serverCertificate: CertificateFacts | undefined;
  #applicationUri: string | undefined;
  #productUri: string | undefined;
  #applicationName: string | undefined;
  #serverUri: string | undefined;
  /** Of HEL. */
  #endpointUrl: string | undefined;
  #tokenKind: string | undefined;
  #userName: string | undefined;
  #isPasswordClear = false;
  /** Security of which `secured` and `confirmed` were told. */
  #secured: OpcuaSecurity | undefined;
  #confirmed: OpcuaSecurity | undefined;
  /** The latest sequence number of the client and of the server. */
  #clientSequence: number | undefined;
  #serverSequence: number | undefined;
  readonly pending: PendingRequests;

  constructor(held: HeldRequests) {
    this.pending = new PendingRequests(held);
  }

  /** The step from the sequence number before; undefined where one of the two is not known. */
  sequence(direction: Direction, number: number | undefined): number | undefined {
    const isClient = direction === "toServer";
    const last = isClient ? this.#clientSequence : this.#serverSequence;
    if (isClient) this.#clientSequence = number;
    else this.#serverSequence = number;
    return last === undefined || number === undefined ? undefined : number - last;
  }

  /** Whether messages travel under a security that `stage` was not told of yet. */
  isNews(stage: "secured" | "confirmed", policy: string | undefined, mode: string | undefined): boolean {
    const told = stage === "secured" ? this.#secured : this.#confirmed;
    if (told !== undefined && told.policy === policy && told.mode === mode) return false;
    if (stage === "secured") this.#secured = { policy, mode };
    else this.#confirmed = { policy, mode };
    return true;
  }

  /** Keeps what a message says of who sent it. */
  learn(body: OpcuaBody, direction: Direction): void {
    const { senderCertificate, clientDescription, serverEndpoints, userIdentityToken } = body;
    if (senderCertificate !== undefined) {
      if (direction === "toServer") this.#clientCertificate = senderCertificate;
      else this.#serverCertificate = senderCertificate;
    }
    this.#clientCertificate = certificateIn(body.clientCertificate) ?? this.#clientCertificate;
    this.#serverCertificate = certificateIn(body.serverCertificate) ?? this.#serverCertificate;
    if (clientDescription !== undefined) {
      const { applicationName } = clientDescription;
      this.#applicationUri = clientDescription.applicationUri;
      this.#productUri = clientDescription.productUri;
      this.#applicationName = typeof applicationName === "object" ? applicationName.text : applicationName;
    }
    this.#serverUri = serverEndpoints?.[0]?.server?.applicationUri ?? this.#serverUri;
    if (userIdentityToken === undefined) return;
    this.#tokenKind = userIdentityToken.tokenKind;
    this.#userName = userIdentityToken.userName;
    const { passwordIsEncrypted, passwordIsEmpty } = userIdentityToken;
    this.#isPasswordClear = passwordIsEncrypted === false && passwordIsEmpty !== true;
  }

  channelEvent(stage: OpcuaChannelStage, pdu: Pdu, session: Session): OpcuaChannelEvent {
    const body = pdu.body as OpcuaBody;
    const { time, frame, capture } = pdu;
    if (stage === "hello") this.#endpointUrl = body.endpointUrl;
    return {
      type: "opcua-channel",
      stage,
      ...{ time, frame, capture, session },
      from: pdu.direction === "toServer" ? "client" : "server",
      ...securityOf(body),
      clientCertificate: this.#clientCertificate,
      serverCertificate: this.#serverCertificate,
      endpointUrl: body.endpointUrl ?? this.#endpointUrl,
      serverUri: body.serverUri,
      lifetimeMs: body.securityToken?.revisedLifetime,
      error: body.error,
    };
  }

  sessionEvent(stage: OpcuaSessionStage, pdu: Pdu, session: Session): OpcuaSessionEvent {
    const body = pdu.body as OpcuaBody;
    const { time, frame, capture } = pdu;
    return {
      type: "opcua-session",
      stage,
      ...{ time, frame, capture, session },
      ...securityOf(body),
      applicationUri: this.#applicationUri,
      productUri: this.#productUri,
      applicationName: this.#applicationName,
      serverUri: this.#serverUri,
      clientCertificate: this.#clientCertificate,
      serverCertificate: this.#serverCertificate,
      tokenKind: this.#tokenKind,
      userName: this.#userName,
      isPasswordClear: this.#isPasswordClear,
      status: body.serviceResult,
      token: body[SESSION_TOKEN],
    };
  }
}

/** A connection that nobody saw begin, and whose messages can be read without a signature, has no security. */
export function securityOf({ securityPolicy, securityMode }: OpcuaBody): OpcuaSecurity {
  return { policy: securityPolicy ?? (securityMode === "None" ? "None" : undefined), mode: securityMode };
}

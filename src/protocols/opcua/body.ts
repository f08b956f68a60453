import type { CertificateFacts } from "../../core/certificate.js";
import type { Json } from "../../core/json.js";
import type { SESSION_TOKEN } from "../../core/session-token.js";
import type { SECURITY_MODES } from "./tables.js";

/** The three letters with which a message begins. */
export type MessageType = "HEL" | "ACK" | "ERR" | "RHE" | "OPN" | "MSG" | "CLO";

/** What every message says of itself before its own fields; those of a service follow under the standard's names. */
export interface OpcuaBody {
  readonly messageType: MessageType;
  readonly secureChannelId?: number | undefined;
  readonly tokenId?: number | undefined;
  readonly sequenceNumber?: number | undefined;
  readonly requestId?: number | undefined;
  readonly chunks?: number | undefined;
  /** As sent: of all chunks, with headers and signatures. */
  readonly messageBytes?: number | undefined;
  readonly securityPolicy?: string | undefined;
  readonly securityMode?: (typeof SECURITY_MODES)[number] | undefined;
  readonly encrypted?: boolean | undefined;
  readonly isInferred?: boolean | undefined;
  readonly isAborted?: boolean | undefined;
  readonly senderCertificate?: CertificateFacts | undefined;
  readonly receiverCertificateThumbprint?: string | undefined;
  readonly protocolVersion?: number | undefined;
  readonly receiveBufferSize?: number | undefined;
  readonly sendBufferSize?: number | undefined;
  readonly maxMessageSize?: number | undefined;
  readonly maxChunkCount?: number | undefined;
  readonly serverUri?: string | undefined;
  readonly endpointUrl?: string | undefined;
  readonly error?: string | undefined;
  readonly reason?: string | undefined;
  readonly typeId?: number | undefined;
  readonly typeNodeId?: string | undefined;
  readonly service?: string | undefined;
  readonly requestFrame?: number | undefined;
  readonly latencyUs?: number | undefined;
  /** By which a session is known again. */
  readonly [SESSION_TOKEN]?: number | undefined;
  readonly [field: string]: Json | CertificateFacts | undefined;
}

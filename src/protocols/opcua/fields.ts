import type { Field } from "../../contracts/doc.js";
import { SERVICE_FIELDS } from "./services/service-fields.js";

const CONNECTION_FIELDS: Readonly<Record<string, Field>> = {
  messageType: { type: "text", help: "HEL, ACK, ERR, RHE, OPN, MSG or CLO." },
  secureChannelId: { type: "integer", help: "Given out by the server; 0 when a channel is asked for." },
  tokenId: { type: "integer", help: "Security token of the channel; another one after each renewal." },
  sequenceNumber: { type: "integer", help: "Of the last chunk; of encrypted messages it cannot be read." },
  requestId: { type: "integer", help: "Chosen by the client, repeated by the server." },
  chunks: { type: "integer", help: "Chunks that the message came in." },
  messageBytes: { type: "integer", help: "Size as sent, of all chunks, where the content cannot be read.", unit: "B" },
  securityPolicy: { type: "text", help: "Name after the # of its URI; the whole URI if it is none of the standard." },
  securityMode: { type: "text", help: "None, Sign, SignAndEncrypt or Invalid." },
  encrypted: { type: "boolean", help: "Whether the content of this message is encrypted." },
  isInferred: {
    type: "boolean",
    help: "The mode was not read from an OpenSecureChannel message but concluded from the messages themselves.",
  },
  isAborted: { type: "boolean", help: "The sender gave the message up; error and reason say why." },
  senderCertificate: {
    type: "object",
    help: "First certificate of the sender: subject, applicationUri, validity, key, thumbprint.",
  },
  receiverCertificateThumbprint: { type: "hex", help: "SHA-1 of the certificate that the message is encrypted for." },
  protocolVersion: { type: "integer", help: "Of the connection protocol; 0." },
  receiveBufferSize: { type: "integer", help: "Longest chunk that the sender of this can take.", unit: "B" },
  sendBufferSize: { type: "integer", help: "Longest chunk that the sender of this will send.", unit: "B" },
  maxMessageSize: { type: "integer", help: "Longest message that it can take; 0 for no limit.", unit: "B" },
  maxChunkCount: { type: "integer", help: "Most chunks of a message that it can take; 0 for no limit." },
  serverUri: { type: "text", help: "ApplicationUri of a server that connects to its client." },
  endpointUrl: { type: "text", help: "Of the endpoint that is asked for or offered." },
  error: { type: "text", help: "StatusCode of ERR or of an aborted message." },
  reason: { type: "text", help: "Text that comes with the error." },
  typeId: { type: "integer", help: "Numeric identifier of the message's encoding in namespace 0." },
  typeNodeId: { type: "text", help: "NodeId of the encoding where it is none of namespace 0." },
  service: { type: "text", help: "Name of the request or response, such as ReadRequest." },
  requestFrame: { type: "integer", help: "Frame of the request that this answers." },
  latencyUs: { type: "integer", help: "Time from the request to this answer.", unit: "us" },
};

/** Help for every key at the top of a body, in the order in which it carries them. */
export const FIELDS: Readonly<Record<string, Field>> = { ...CONNECTION_FIELDS, ...SERVICE_FIELDS };

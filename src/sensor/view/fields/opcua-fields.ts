import { OFFSET } from "../../../protocols/opcua/tables.js";
import { FieldWalk, type MessageField } from "./field-walk.js";

/** What the decoder said of a message. */
export interface OpcuaSaid {
  readonly messageType?: unknown;
  readonly encrypted?: unknown;
  readonly chunks?: unknown;
  readonly service?: unknown;
}

/** Of these, requests or responses carry what nobody but the two may know. */
const SECRET = /^(CreateSession|ActivateSession|Call)(Request|Response)$/;

/**
 * The headers of a message, of its last chunk where it has several [OPC 10000-6 §6.7.2, §7.1.2]. Of what a service
 * says no field is told. Session tokens, and what services carry that people log in with, are hidden.
 */
export function opcuaFields(bytes: Uint8Array, said: OpcuaSaid): readonly MessageField[] {
  const walk = new FieldWalk(bytes);
  walk.takeAll([
    ["messageType", 3],
    ["chunkType", 1],
    ["messageSize", 4],
  ]);
  const { messageType } = said;
  if (messageType === "HEL" || messageType === "ACK") connection(walk);
  else if (messageType === "ERR") walk.take("error", 4);
  if (messageType === "ERR") counted(walk, "reason");
  else if (messageType === "RHE") counted(walk, "serverUri");
  if (messageType === "HEL" || messageType === "RHE") counted(walk, "endpointUrl");
  if (messageType === "OPN") open(walk, said);
  else if (messageType === "MSG" || messageType === "CLO") message(walk, said);
  walk.rest("rest");
  return walk.fields;
}

/** [OPC 10000-6 §7.1.2.3] */
function connection(walk: FieldWalk): void {
  walk.takeAll([
    ["protocolVersion", 4],
    ["receiveBufferSize", 4],
    ["sendBufferSize", 4],
    ["maxMessageSize", 4],
    ["maxChunkCount", 4],
  ]);
}

/** [OPC 10000-6 §6.7.2.3] */
function open(walk: FieldWalk, { encrypted }: OpcuaSaid): void {
  walk.take("secureChannelId", 4);
  counted(walk, "securityPolicyUri");
  counted(walk, "senderCertificate");
  counted(walk, "receiverCertificateThumbprint");
  if (encrypted !== false) {
    walk.rest("encrypted");
    return;
  }
  sequenceHeader(walk);
  walk.take("typeId", nodeIdBytes(walk));
  // Nonces of both sides are among it.
  walk.rest("body (hidden)");
}

function message(walk: FieldWalk, { encrypted, chunks, service }: OpcuaSaid): void {
  walk.takeAll([
    ["secureChannelId", 4],
    ["tokenId", 4],
  ]);
  if (encrypted !== false) {
    walk.rest("encrypted");
    return;
  }
  sequenceHeader(walk);
  const name = typeof service === "string" ? service : undefined;
  const isSecret = name === undefined || SECRET.test(name);
  if (chunks === 1 && walk.at === OFFSET.body) {
    walk.take("typeId", nodeIdBytes(walk));
    if (name?.endsWith("Request") === true) walk.take("authenticationToken (hidden)", nodeIdBytes(walk));
  }
  walk.rest(isSecret ? "body (hidden)" : "body");
}

function sequenceHeader(walk: FieldWalk): void {
  walk.takeAll([
    ["sequenceNumber", 4],
    ["requestId", 4],
  ]);
}

/** A length, which is -1 for null, and as many bytes. */
function counted(walk: FieldWalk, name: string): void {
  const length = longAt(walk, walk.at);
  walk.take(`${name}.length`, 4);
  walk.take(name, length);
}

const NUMERIC_BYTES: readonly number[] = [2, 4, 7];
const [GUID, LONGEST] = [4, 5] as const;
const [URI_FLAG, SERVER_FLAG] = [0x80, 0x40] as const;

/** How many bytes a NodeId takes here, all that is left where it is none [OPC 10000-6 §5.2.2.9]. */
function nodeIdBytes(walk: FieldWalk): number {
  const first = walk.byteAt(walk.at);
  const form = first & ~(URI_FLAG | SERVER_FLAG);
  if (form > LONGEST) return walk.left;
  const plain = NUMERIC_BYTES[form] ?? (form === GUID ? 19 : 7 + longAt(walk, walk.at + 3));
  const uri = (first & URI_FLAG) === 0 ? 0 : 4 + longAt(walk, walk.at + plain);
  return plain + uri + ((first & SERVER_FLAG) === 0 ? 0 : 4);
}

/** Little-endian; 0 for what is negative. */
function longAt({ bytes }: FieldWalk, at: number): number {
  const byte = (i: number) => bytes[at + i] ?? 0;
  return Math.max(0, byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24));
}

import { u32le } from "../../../core/bytes.js";
import type { Json } from "../../../core/json.js";
import { Cursor } from "../binary/cursor.js";
import { diagnosticInfo } from "../binary/diagnostic-info.js";
import { extensionObject } from "../binary/extension-object.js";
import { hideFrom } from "../binary/hidden.js";
import { listOf } from "../binary/list.js";
import { nodeId, nodeIdText, scanTypeId } from "../binary/node-id.js";
import { buildText, scanText, text } from "../binary/text.js";
import { statusCodeName } from "../status-code-name.js";
import { FAULT } from "./faults.js";
import { KNOWN_STRUCTURES } from "./known-structures.js";
import type { ServiceMessage } from "./service-message.js";
import { SERVICES } from "./services.js";

type Members = Record<string, Json | undefined>;

const stringTable = listOf(text);
const cursor = new Cursor(KNOWN_STRUCTURES);
const TIMESTAMP_BYTES = 8;

/**
 * Reads the message body in [at, end), which begins with the NodeId of its encoding, into `message`. What is not there
 * is not read; of a body whose last `missingBytes` are not there, that is no fault.
 */
export function readService(
  bytes: Uint8Array,
  at: number,
  end: number,
  missingBytes: number,
  wantsBody: boolean,
  message: ServiceMessage,
): void {
  cursor.start(bytes, at, end, missingBytes);
  message.requestHandle = 0;
  message.serviceResult = 0;
  message.typeId = scanTypeId(cursor);
  message.typeIdText = wantsBody && message.typeId < 0 && !cursor.isStopped ? nodeIdText(bytes, at) : undefined;
  const service = cursor.isStopped ? undefined : SERVICES.get(message.typeId);
  message.isRequest = service?.isRequest === true;
  message.isResponse = service?.isRequest === false;
  const members: Members | undefined = wantsBody ? {} : undefined;
  message.body = members;
  if (service === undefined) unknownBody(members);
  else {
    if (service.isRequest) requestHeader(message, members);
    else responseHeader(message, members);
    if (members === undefined) service.parameters.walk(cursor);
    else service.parameters.buildInto(cursor, members);
    if (cursor.at < end) cursor.faults |= FAULT.trailingBytes;
    if (members !== undefined && cursor.isFull) members.isPartial = true;
  }
  message.token = cursor.hiddenHash;
  message.faults = missingBytes > 0 ? cursor.faults & ~FAULT.bodyTooShort : cursor.faults;
  cursor.close();
}

/** Its bytes stay hidden: those of a request begin with the authentication token of its session. */
function unknownBody(members: Members | undefined): void {
  if (cursor.isStopped) return;
  cursor.faults |= FAULT.serviceUnknown;
  if (members === undefined) return;
  members.byteLength = cursor.end - cursor.at;
}

/** [OPC 10000-4 §7.32]. The authentication token is a secret. */
function requestHeader(message: ServiceMessage, members: Members | undefined): void {
  hideFrom(cursor, nodeId);
  cursor.skip(TIMESTAMP_BYTES);
  if (cursor.isStopped) return;
  message.requestHandle = number();
  if (members !== undefined && !cursor.isStopped) members.requestHandle = message.requestHandle;
  cursor.skip(4);
  const auditEntryId = members === undefined ? void scanText(cursor) : buildText(cursor);
  const timeoutHint = number();
  if (members !== undefined && !cursor.isStopped) {
    members.timeoutHint = timeoutHint;
    if (auditEntryId !== "") members.auditEntryId = auditEntryId;
  }
  extensionObject.walk(cursor);
}

/** [OPC 10000-4 §7.33] */
function responseHeader(message: ServiceMessage, members: Members | undefined): void {
  cursor.skip(TIMESTAMP_BYTES);
  message.requestHandle = number();
  if (members !== undefined && !cursor.isStopped) members.requestHandle = message.requestHandle;
  message.serviceResult = number();
  if (members === undefined) {
    diagnosticInfo.walk(cursor);
    stringTable.walk(cursor);
  } else {
    if (!cursor.isStopped) members.serviceResult = statusCodeName(message.serviceResult);
    members.serviceDiagnostics = diagnosticInfo.build(cursor);
    const strings = stringTable.build(cursor);
    if (Array.isArray(strings) && strings.length > 0) members.stringTable = strings;
  }
  extensionObject.walk(cursor);
}

/** The next UInt32; 0 when it is not there. */
function number(): number {
  if (!cursor.has(4)) return 0;
  cursor.at += 4;
  return u32le(cursor.bytes, cursor.at - 4);
}

import { expect } from "vitest";
import type { JsonObject } from "../../../../src/core/json.js";
import { readService } from "../../../../src/protocols/opcua/services/read-service.js";
import { createServiceMessage, type ServiceMessage } from "../../../../src/protocols/opcua/services/service-message.js";
import { fromHex } from "../binary/encoding.js";
import { clean, faultNames } from "../binary/read-both.js";

interface Outcome {
  readonly message: Omit<ServiceMessage, "faults" | "body"> & { readonly faults: readonly string[] };
  readonly body: JsonObject;
}

/** What is told without a body too. */
const SHARED = ["typeId", "isRequest", "isResponse", "requestHandle", "serviceResult", "faults"] as const;

/** Reads with and without a body, which must find the same; the message stands amid other bytes. */
export function readMessage(hex: string, missingBytes = 0): Outcome {
  return readBytes(fromHex(hex), missingBytes);
}

export function readBytes(body: Uint8Array, missingBytes = 0): Outcome {
  const bytes = new Uint8Array(body.length + 12).fill(0x55);
  bytes.set(body, 3);
  const [at, end] = [3, 3 + body.length];
  const walked = createServiceMessage();
  readService(bytes, at, end, missingBytes, false, walked);
  const built = createServiceMessage();
  readService(bytes, at, end, missingBytes, true, built);
  const isSame = SHARED.every((key) => walked[key] === built[key]);
  if (!isSame || walked.body !== undefined)
    expect(walked).toEqual({ ...built, typeIdText: undefined, body: undefined });
  const { faults, body: members, ...rest } = built;
  return { message: { ...rest, faults: faultNames(faults) }, body: clean(members) as JsonObject };
}

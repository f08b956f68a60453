import type { JsonObject } from "../../../../../src/core/json.js";
import { date, id, NO_OBJECT, NULL, u32 } from "../../binary/encoding.js";

/** A request or response: what follows its header in hexadecimal, and the fields that it is to have. */
export interface Sample {
  readonly service: string;
  readonly typeId: number;
  readonly hex: string;
  readonly want: JsonObject;
}

export const SOME_DAY = "2020-01-02T03:04:05Z";
export const SOME_DAY_HEX = date(SOME_DAY);

/** What the headers say in every sample. */
export const HEADER = {
  request: { requestHandle: 7, timeoutHint: 5000, auditEntryId: "a" },
  response: { requestHandle: 7, serviceResult: "Good" },
};

const requestHeader = `${id(1)}${SOME_DAY_HEX}${u32(7)}${u32(0)}${u32(1)}61${u32(5000)}${NO_OBJECT}`;
const responseHeader = `${SOME_DAY_HEX}${u32(7)}${u32(0)}00${NULL}${NO_OBJECT}`;

export function isRequest(sample: Sample): boolean {
  return sample.service.endsWith("Request");
}

/** The whole message. */
export function messageOf(sample: Sample): string {
  return id(sample.typeId) + (isRequest(sample) ? requestHeader : responseHeader) + sample.hex.replaceAll(" ", "");
}

/** Results that are StatusCodes, with an empty list of diagnostics: how most responses end. */
export const STATUS_RESULTS = {
  hex: `${u32(2)}0000000000003480${u32(0)}`,
  want: { results: ["Good", "BadNodeIdUnknown"], diagnosticInfos: [] },
};

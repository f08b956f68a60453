import type { Reader } from "../binary/reader.js";
import { type Structure, structure } from "../binary/structure.js";

/** A request or a response. */
export interface Service {
  /** As in the standard: "ReadRequest". */
  readonly name: string;
  readonly isRequest: boolean;
  /** What follows the header. */
  readonly parameters: Structure;
}

type Fields = Readonly<Record<string, Reader>>;

/** What a client sends. */
export function request(name: string, fields: Fields): Service {
  return { name, isRequest: true, parameters: structure(fields) };
}

/** What a server answers. */
export function response(name: string, fields: Fields): Service {
  return { name, isRequest: false, parameters: structure(fields) };
}

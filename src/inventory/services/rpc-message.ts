import { hex, i32be, u8, u16be, u16le } from "../../core/bytes.js";
import { RPC_INTERFACE_STARTS, RPC_INTERFACES, type RpcInterface } from "./rpc-interfaces.js";
import type { FactTeller } from "./spoken-payload.js";

/** Version 5.0 of connection-oriented DCE RPC. [MS-RPCE §2.2.2] */
const VERSION = 0x0500;
const TYPE = { request: 0, bind: 11, alter: 14 } as const;
const HEADER_BYTES = 16;
const OPERATION_AT = 22;
const IDENTIFIER_BYTES = 16;

/** What is asked of the interfaces that one session has bound. */
export class RpcMessages {
  #bound: RpcInterface | undefined = undefined;

  /** What a client sends into a pipe; a bind may come in several pieces. */
  read(bytes: Uint8Array, at: number, end: number, tell: FactTeller): void {
    if (looksLikeRpc(bytes, at, end)) {
      const type = u8(bytes, at + 2);
      if (type === TYPE.request) {
        this.#request(bytes, at, end, tell);
        return;
      }
      if (type !== TYPE.bind && type !== TYPE.alter) return;
    }
    for (let i = at; i + IDENTIFIER_BYTES <= end; i++) {
      if (!RPC_INTERFACE_STARTS.has(i32be(bytes, i))) continue;
      const found = RPC_INTERFACES.get(hex(bytes, i, i + IDENTIFIER_BYTES));
      if (found === undefined) continue;
      this.#bound = found;
      tell("rpc-bind", found.name);
      return;
    }
  }

  #request(bytes: Uint8Array, at: number, end: number, tell: FactTeller): void {
    const bound = this.#bound;
    if (bound === undefined || at + OPERATION_AT + 2 > end) return;
    const operation = u16le(bytes, at + OPERATION_AT);
    const name = bound.operations[operation];
    tell("rpc-call", name === undefined ? `${bound.name} operation ${operation}` : `${bound.name} ${name}`);
  }
}

/** Whether a message of RPC begins here. */
export function looksLikeRpc(bytes: Uint8Array, at: number, end: number): boolean {
  return at + HEADER_BYTES <= end && u16be(bytes, at) === VERSION && u8(bytes, at + 2) <= 19;
}

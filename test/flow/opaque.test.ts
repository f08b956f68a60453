import { describe, expect, it } from "vitest";
import type { Decoder } from "../../src/contracts/decoder.js";
import type { Side } from "../../src/contracts/flow.js";
import { TcpScript } from "../tools/tcp-script.js";
import { toyDecoder, toyPdu } from "../tools/toy-decoder.js";

const MAGIC = 0x5a;
const LAST = 0xff;

/** The toy protocol, of which a side becomes unreadable after a PDU that begins with `LAST`. */
function sealing(port = 502): Decoder {
  const toy = toyDecoder("toy", MAGIC, port) as Decoder;
  return {
    ...toy,
    decode(bytes, at, end, context, state, out) {
      toy.decode(bytes, at, end, context, state, out);
      if (bytes[at + 4] === LAST) out.opaque();
    },
  };
}

function script(decoder: Decoder): { written: TcpScript; send: (from: Side, ...payload: number[]) => void } {
  const written = new TcpScript([decoder]);
  written.handshake(1000, 5000);
  const next = [1001, 5001];
  const send = (from: Side, ...payload: number[]) => {
    written.send({ from, sequence: next[from]!, acknowledgement: next[1 - from]!, payload: Uint8Array.from(payload) });
    next[from]! += payload.length;
  };
  return { written, send };
}

const plain = [...toyPdu(MAGIC, Uint8Array.of(1))];
const sealed = [...toyPdu(MAGIC, Uint8Array.of(LAST))];

describe("a side that becomes opaque", () => {
  it("is only counted from there on, the other side still read", () => {
    const { written, send } = script(sealing());
    send(0, ...plain);
    send(0, ...sealed, 1, 2, 3);
    send(0, ...plain);
    send(1, ...plain);
    expect(written.texts).toEqual(["toServer:01", "toServer:ff", "toClient:01"]);
    const [client, server] = written.finish()[0]!.ledgers;
    expect(client).toMatchObject({ opaqueBytes: 3 + plain.length, undecodableBytes: 0, decodedBytes: 12 });
    expect(server).toMatchObject({ opaqueBytes: 0, decodedBytes: plain.length });
  });

  it.each([1, 3, 5])("is opaque after a PDU that came in pieces of %i bytes and the rest", (size) => {
    const { written, send } = script(sealing());
    send(0, ...plain);
    send(0, ...sealed.slice(0, size));
    send(0, ...sealed.slice(size), 7, 7);
    send(0, ...plain);
    expect(written.texts).toEqual(["toServer:01", "toServer:ff"]);
    expect(written.finish()[0]!.ledgers[0]).toMatchObject({ opaqueBytes: 2 + plain.length, undecodableBytes: 0 });
  });

  it("is not looked into again after a gap", () => {
    const { written, send } = script(sealing());
    send(0, ...sealed);
    written.send({ from: 0, sequence: 1001 + sealed.length + 100, payload: Uint8Array.from(plain) });
    written.send({ from: 1, sequence: 5001, acknowledgement: 1001 + sealed.length + 100 + plain.length });
    const [ended] = written.finish();
    expect(written.texts).toEqual(["toServer:ff"]);
    expect(ended!.ledgers[0]).toMatchObject({ gapBytes: 100, opaqueBytes: plain.length, undecodableBytes: 0 });
  });

  it("is forgotten with a trial that fails", () => {
    const { written, send } = script(sealing(9999));
    send(0, ...sealed);
    send(0, 1, 2, 3, 4);
    const ledger = written.finish()[0]!.ledgers[0];
    expect(ledger.opaqueBytes + ledger.unidentifiedBytes).toBe(sealed.length + 4);
    expect(written.texts).toEqual([]);
  });
});

describe("the state of a decoder", () => {
  it("is closed once with its flow, and with a trial that fails", () => {
    let open = 0;
    const counted = (port: number): Decoder => {
      const toy = toyDecoder("toy", MAGIC, port) as Decoder;
      const start: Decoder["open"] = (hints) => {
        open++;
        return toy.open(hints);
      };
      return { ...toy, open: start, close: () => open-- };
    };
    const { written, send } = script(counted(502));
    send(0, ...plain);
    written.finish();
    const failing = script(counted(9999));
    failing.send(0, MAGIC, 0xa5);
    failing.send(0, 0, 1, 9, 9);
    failing.send(0, 9, 9, 9, 9, 9, 9, 9, 9);
    failing.written.finish();
    // What remains are the states that only ever see `frame` and `resync`, one for each engine.
    expect(open).toBe(2);
  });
});

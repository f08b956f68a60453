import { describe, expect, it } from "vitest";
import { TCP_FLAG } from "../../src/core/packet.js";
import { TcpScript } from "../tools/tcp-script.js";
import { toyDecoder, toyPdu } from "../tools/toy-decoder.js";

const MAGIC = 0x5a;
const decoders = [toyDecoder("toy", MAGIC, 502)];
const one = toyPdu(MAGIC, Uint8Array.of(1, 1));
const two = toyPdu(MAGIC, Uint8Array.of(2, 2));
const three = toyPdu(MAGIC, Uint8Array.of(3, 3));

function started(): TcpScript {
  const script = new TcpScript(decoders);
  script.handshake(1000, 5000);
  return script;
}

describe("the same ports, used again", () => {
  it("begins a new flow when the ports are used again", () => {
    const script = started();
    script.send({ from: 0, sequence: 1001, payload: one });
    script.send({ from: 0, sequence: 1001 + one.length, acknowledgement: 5001, flags: TCP_FLAG.fin | TCP_FLAG.ack });
    script.send({ from: 1, sequence: 5001, acknowledgement: 1002 + one.length, flags: TCP_FLAG.fin | TCP_FLAG.ack });
    script.handshake(900_000, 800_000);
    script.send({ from: 0, sequence: 900_001, payload: two });
    expect(script.texts).toEqual(["toServer:0101", "toServer:0202"]);
    const ended = script.finish();
    expect(ended.map(({ state }) => state)).toEqual(["closed", "established"]);
    expect(ended.every(({ ledgers }) => ledgers[0].gapBytes === 0)).toBe(true);
  });

  it("takes a stray SYN in a live flow for what it is until it is answered", () => {
    const script = started();
    script.send({ from: 0, sequence: 1001, payload: one });
    script.send({ from: 0, sequence: 3_000_000, flags: TCP_FLAG.syn });
    script.send({ from: 0, sequence: 1001 + one.length, payload: two });
    expect(script.opened.length).toBe(1);
    expect(script.texts).toEqual(["toServer:0101", "toServer:0202"]);
    script.send({ from: 0, sequence: 4_000_000, flags: TCP_FLAG.syn });
    script.send({ from: 1, sequence: 6_000_000, acknowledgement: 4_000_001, flags: TCP_FLAG.syn | TCP_FLAG.ack });
    script.send({ from: 0, sequence: 4_000_001, payload: three });
    expect(script.opened.length).toBe(2);
    expect(script.texts).toEqual(["toServer:0101", "toServer:0202", "toServer:0303"]);
  });
});

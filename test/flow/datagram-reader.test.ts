import { describe, expect, it } from "vitest";
import type { Decoder } from "../../src/contracts/decoder.js";
import type { Side } from "../../src/contracts/flow.js";
import { TRANSPORT } from "../../src/core/packet.js";
import { TcpScript } from "../tools/tcp-script.js";
import { toyDecoder, toyPdu } from "../tools/toy-decoder.js";

const MAGIC = 0x5a;
const PORT = 4840;
const ON_PORT = [40_000, PORT] as const;
const ELSEWHERE = [40_000, 9999] as const;

function toy(id: string, magic: number, over: "tcp" | "udp"): Decoder {
  return { ...(toyDecoder(id, magic, PORT) as Decoder), carriedBy: [{ over, port: PORT }] };
}

function script(ports: readonly [number, number]) {
  const decoders = [toy("stream", MAGIC, "tcp"), toy("first", 0x5b, "udp"), toy("second", MAGIC, "udp")];
  const written = new TcpScript(decoders);
  const send = (from: Side, ...payload: number[]) =>
    written.send({ from, sequence: 0, payload: Uint8Array.from(payload), ports, transport: TRANSPORT.udp });
  return { written, send };
}

const pdu = (...body: number[]) => [...toyPdu(MAGIC, Uint8Array.from(body))];

describe("datagrams", () => {
  it("are PDUs, one each, of the protocol that their content shows", () => {
    const { written, send } = script(ON_PORT);
    send(0, ...pdu(1));
    send(1, ...pdu(2));
    expect(written.texts).toEqual(["toServer:01", "toClient:02"]);
    const [ended] = written.finish();
    expect(ended!.flow.protocol).toBe("second");
    expect(ended!.ledgers.map(({ decodedBytes, unidentifiedBytes }) => [decodedBytes, unidentifiedBytes])).toEqual([
      [6, 0],
      [6, 0],
    ]);
  });

  it("are held back until there is evidence enough, then told in order", () => {
    const { written, send } = script(ELSEWHERE);
    send(0, ...pdu(1));
    send(1, ...pdu(2));
    expect(written.texts).toEqual([]);
    send(0, ...pdu(3));
    expect(written.texts).toEqual(["toServer:01", "toClient:02", "toServer:03"]);
    expect(written.pdus.map(({ frame }) => frame)).toEqual([1, 2, 3]);
  });

  it("are not joined: what is no whole PDU is counted, and the next one is read", () => {
    const { written, send } = script(ON_PORT);
    send(0, ...pdu(1));
    send(0, ...pdu(2, 2).slice(0, 5));
    send(0, ...pdu(3));
    expect(written.texts).toEqual(["toServer:01", "toServer:03"]);
    expect(written.finish()[0]!.ledgers[0]).toMatchObject({ decodedBytes: 12, undecodableBytes: 5 });
  });

  it("of a trial that fails are all unidentified, and nothing of them is told", () => {
    const { written, send } = script(ELSEWHERE);
    send(0, ...pdu(1));
    send(0, 9, 9, 9);
    send(0, ...pdu(2));
    expect(written.texts).toEqual([]);
    const [ended] = written.finish();
    expect(ended!.flow.protocol).toBeUndefined();
    expect(ended!.ledgers[0]).toMatchObject({ decodedBytes: 0, undecodableBytes: 0, unidentifiedBytes: 15 });
  });

  it("are no longer looked at after sixteen that fit nothing, but on a registered port they are", () => {
    for (const [ports, want] of [
      [ELSEWHERE, []],
      [ON_PORT, ["toServer:01", "toServer:02", "toServer:03"]],
    ] as const) {
      const { written, send } = script(ports);
      for (let i = 0; i < 16; i++) send(0, 9, 9, 9);
      for (const body of [1, 2, 3]) send(0, ...pdu(body));
      expect(written.texts).toEqual(want);
    }
  });
});

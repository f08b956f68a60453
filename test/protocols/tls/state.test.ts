import { describe, expect, it } from "vitest";
import type { PduContext } from "../../../src/contracts/decoder.js";
import { ByteBudget } from "../../../src/core/byte-budget.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { tls } from "../../../src/protocols/tls/index.js";
import { bytesOf, clientHello, extension, handshake, message, record, serverHello } from "./made-records.js";

const context: PduContext = { from: 0, time: 1 as PacketTime, frame: 1, missingBytes: 0, isPeerBehind: false };

/** A connection whose states share a budget of this size. */
function connection(bytesMax: number) {
  const budget = new ByteBudget(bytesMax);
  const state = tls.open({ transport: "tcp", ports: [4000, 443], handshakeServer: 1, portServer: 1, budget });
  const bodies: object[] = [];
  const out = { wantsBody: true, pdu: (body?: object) => void bodies.push(body ?? {}), serverIs() {}, opaque() {} };
  const send = (bytes: Uint8Array, from: 0 | 1 = 0) =>
    tls.decode(bytes, 0, bytes.length, { ...context, from }, state, out);
  return { budget, state, bodies, send };
}

const hello = clientHello({ extensions: [extension.serverName("a.example"), extension.alpn("mqtt")] });

describe("what a connection holds", () => {
  it("is given back at its end", () => {
    const { budget, state, send } = connection(1 << 20);
    send(handshake(1, hello));
    send(record(22, message(11, new Uint8Array(3000)).slice(0, 2000)));
    send(record(22, message(11, new Uint8Array(3000)).slice(0, 9)), 1);
    expect(budget.heldBytes).toBeGreaterThan(2000);
    tls.close?.(state);
    expect(budget.heldBytes).toBe(0);
    tls.close?.(state);
    expect(budget.heldBytes).toBe(0);
    expect(tls.summary(state)).toMatchObject({ sni: "a.example", clientHellos: 1 });
  });

  it("is less once the server has answered", () => {
    const { budget, send } = connection(1 << 20);
    send(handshake(1, hello));
    const before = budget.heldBytes;
    send(handshake(2, serverHello({})), 1);
    expect(budget.heldBytes).toBeLessThan(before);
  });

  it("does not grow with any number of hellos, or of messages that never end", () => {
    const { budget, state, send } = connection(1 << 20);
    for (let i = 0; i < 2000; i++) {
      send(handshake(1, hello));
      send(handshake(2, serverHello({ extensions: [extension.alpn("mqtt")] })), 1);
      send(record(22, message(1, new Uint8Array(9000)).slice(0, 8000)));
      if (i % 3 === 0) tls.gap(state, 0, 100);
    }
    expect(budget.heldBytes).toBeLessThan(20_000);
    expect(budget.refusals).toBe(0);
  });

  it("is at most 64 KiB of one message, whatever its length says", () => {
    const { budget, bodies, send } = connection(1 << 24);
    send(record(22, bytesOf(1, 0xff, 0xff, 0xff, new Uint8Array(16_000))));
    for (let i = 0; i < 20; i++) send(record(22, new Uint8Array(16_384)));
    expect(budget.heldBytes).toBeLessThan(1000);
    expect(bodies).toMatchObject([{ handshakeType: "clientHello", isPartial: true }]);
  });

  it("is nothing without room, and what is read is the same", () => {
    const rich = connection(1 << 20);
    const poor = connection(0);
    for (const { send } of [rich, poor]) {
      send(handshake(1, hello));
      send(handshake(2, serverHello({})), 1);
    }
    expect(poor.bodies).toHaveLength(rich.bodies.length);
    expect(poor.bodies[0]).toEqual(rich.bodies[0]);
    expect(poor.budget.heldBytes).toBe(0);
    expect(poor.budget.refusals).toBeGreaterThan(0);
    expect(tls.summary(poor.state)).toMatchObject({ clientHellos: 1, version: "TLS 1.2" });
    expect(tls.summary(poor.state).sni).toBeUndefined();
  });

  it("is nothing of a message for which there is no room; the next is read", () => {
    const { bodies, state, send } = connection(100);
    const content = message(1, hello);
    send(record(22, content.slice(0, 20)));
    send(record(22, bytesOf(content.slice(20), content)));
    expect(bodies).toMatchObject([{ isPartial: true }, { sni: "a.example" }]);
    expect(tls.summary(state)).toMatchObject({ partialMessages: 1, clientHellos: 2 });
  });

  it("is no offer of an absurd size", () => {
    const { budget, send } = connection(1 << 20);
    send(handshake(1, clientHello({ cipherSuites: Array.from({ length: 5000 }, (_, i) => i + 1) })));
    expect(budget.heldBytes).toBeLessThan(200);
  });
});

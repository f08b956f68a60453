import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../src/contracts/sensor-event.js";
import { Inventory } from "../../src/inventory/inventory.js";
import { Pipeline } from "../../src/sensor/pipeline.js";
import { exchange, frameOf, host } from "./frames.js";
import { heard, type Sent, START_US } from "./heard.js";

const [A, B] = [host(1), host(2)];
const request = [0, 1, 0, 0, 0, 6, 1, 3, 0, 0, 0, 1];
const sentOf = (payloads: readonly (readonly number[])[]) =>
  exchange(A, B, [40_000, 502], payloads).map((bytes, i): Sent => [i / 100, bytes]);

describe("Inventory", () => {
  it("tells messages that are wrong, and who sent them", () => {
    const wrong = [0, 2, 0, 0, 0, 6, 1, 3, 0, 0, 0, 0];
    const answer = [0, 1, 0, 0, 0, 5, 1, 3, 2, 0, 7];
    const told = heard(
      "protocol-anomaly",
      sentOf([request, answer, wrong]),
      ({ frame, protocol, from, codes, session }) => {
        return `${frame} ${protocol} ${from} ${codes} ${session.server.ip}`;
      },
    );
    expect(told).toEqual(["6 modbus client quantityOutOfRange 10.0.0.2"]);
  });

  it("tells that a port of Modbus speaks something else", () => {
    const text = [...Buffer.from("SSH-2.0-OpenSSH_9.6 and some more of it to fill the first line, quite long")];
    const told = heard("conduit", sentOf([text, text]), ({ stage, frame }) => `${frame} ${stage}`);
    expect(told).toEqual(["1 attempted", "2 established", "5 foreign", "5 ended"]);
  });

  it("knows by the time anyone hears of it", () => {
    const told: unknown[] = [];
    const listen = (event: SensorEvent) => {
      const { assets } = inventory;
      if (event.type === "asset-seen") told.push(assets.asset(event.asset.asset)?.ips);
      if (event.type === "modbus-response") told.push(assets.asset(event.session.server.asset)?.deviceClass);
    };
    const inventory: Inventory = new Inventory([], listen);
    const pipeline = new Pipeline({ listener: inventory });
    const answer = [0, 1, 0, 0, 0, 5, 1, 3, 2, 0, 7];
    for (const [i, [seconds, bytes]] of sentOf([request, answer]).entries()) {
      pipeline.frame(frameOf(bytes, START_US + seconds * 1e6, i));
    }
    expect(told).toEqual([[A.ip], [B.ip], "controller"]);
    expect(inventory.assets.asset(`a:${A.mac}`)).toMatchObject({ roles: { "modbus/client": 1 }, frames: 3 });
  });
});

import { describe, expect, it } from "vitest";
import { PduTable } from "../../src/cli/pdu-table.js";
import { printable } from "../../src/cli/printable.js";
import type { Flow } from "../../src/contracts/flow.js";
import type { PacketTime } from "../../src/core/packet-time.js";

const HOSTILE = "a\u001b[2Jb\u009b31mc\u007f\r\n";
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

describe("text of the wire on a terminal", () => {
  it("keeps no control character", () => {
    expect(printable(HOSTILE)).toBe("a\ufffd[2Jb\ufffd31mc\ufffd\ufffd\ufffd");
  });

  it("keeps none inside lists and objects of a message either", () => {
    const end = { ip: "10.20.0.1", port: 502, mac: undefined };
    let out = "";
    new PduTable((text) => {
      out += text;
    }).pdu({
      time: 1e15 as PacketTime,
      frame: 1,
      capture: 0,
      protocol: "modbus",
      direction: "toServer",
      flow: { endpoints: [end, end], server: 1 } as unknown as Flow,
      body: { kind: "response", text: HOSTILE, objects: { 0: HOSTILE } },
      anomalies: [],
    });
    expect(out).not.toMatch(CONTROL);
  });
});

import { describe, expect, it } from "vitest";
import type { Side } from "../../src/contracts/flow.js";
import { TcpScript } from "../tools/tcp-script.js";
import { toyDecoder, toyPdu } from "../tools/toy-decoder.js";

const MAGIC = 0x5a;

interface Sent {
  readonly from: Side;
  readonly payload: readonly number[];
  /** Bytes that are sent before it but not seen. */
  readonly hole?: number;
  readonly cutBytes?: number;
}

/** Whether the flow is foreign after each of these. */
function foreignAfter(sent: readonly Sent[], port = 502): boolean[] {
  const script = new TcpScript([toyDecoder("toy", MAGIC, port)]);
  script.handshake(1000, 5000);
  const next: [number, number] = [1001, 5001];
  return sent.map(({ from, payload, hole = 0, cutBytes = 0 }) => {
    next[from] += hole;
    const acknowledgement = next[from === 0 ? 1 : 0];
    script.send({ from, sequence: next[from], acknowledgement, payload: Uint8Array.from(payload), cutBytes });
    next[from] += payload.length + cutBytes;
    return script.opened[0]?.isForeign ?? false;
  });
}

const up: Sent = { from: 0, payload: [1, 2, 3] };
const down: Sent = { from: 1, payload: [1, 2, 3] };
const long = Array<number>(64).fill(7);
const known = [...toyPdu(MAGIC, Uint8Array.of(1))];

describe("a flow on a registered port", () => {
  it.each<[string, readonly Sent[], readonly boolean[]]>([
    ["is foreign after two segments of each side", [up, down, up, down], [false, false, false, true]],
    [
      "is foreign after one long segment of each",
      [
        { ...up, payload: long },
        { ...down, payload: long },
      ],
      [false, true],
    ],
    ["is not while one side is silent", [up, up, up, up], [false, false, false, false]],
    [
      "is not where one side says a word of the protocol",
      [up, { ...down, payload: known }, up, down],
      [false, false, false, false],
    ],
    ["stays foreign", [up, down, up, down, { ...up, payload: known }], [false, false, false, true, true]],
    ["is not where bytes are missing", [up, down, { ...up, hole: 9 }, down, up, down, up, down], Array(8).fill(false)],
    ["is not where the capture cut them", [{ ...up, cutBytes: 5 }, down, up, down], Array(4).fill(false)],
  ])("%s", (_, sent, want) => {
    expect(foreignAfter(sent)).toEqual(want);
  });

  it("is not foreign where nobody has the port", () => {
    expect(foreignAfter([up, down, up, down], 503)).toEqual([false, false, false, false]);
  });
});

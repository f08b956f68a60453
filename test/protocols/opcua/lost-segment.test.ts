import { describe, expect, it } from "vitest";
import type { Decoder } from "../../../src/contracts/decoder.js";
import type { Side } from "../../../src/contracts/flow.js";
import { opcua } from "../../../src/protocols/opcua/index.js";
import { TcpScript } from "../../tools/tcp-script.js";
import { doubleValue, type Part, textNode } from "./opcua-bytes.js";
import { acknowledge, hello, message, openRequest, openResponse, readRequest, readResponse } from "./opcua-messages.js";

const CLIENT_ISN = 1000;
const SERVER_ISN = 5000;
const EXCHANGES = 40;
/** After a lost segment, messages of its direction that may not be read although all of their bytes were seen. */
const LATER_LOST_MAX = 2;

interface Sent {
  readonly from: Side;
  readonly bytes: Uint8Array;
  /** Of the message that ends in it; 0 for an earlier chunk. */
  readonly requestId: number;
}

function chunks(request: number, sequence: { next: number }, content: Part, bytesMax: number, from: Side): Sent[] {
  const count = Math.ceil(content.length / bytesMax);
  return Array.from({ length: count }, (_, i) => {
    const type = i === count - 1 ? "MSGF" : "MSGC";
    const part = content.slice(i * bytesMax, (i + 1) * bytesMax);
    const requestId = i === count - 1 ? request : 0;
    return { from, bytes: message({ request, sequence: sequence.next++, type }, part), requestId };
  });
}

/** Reads with long responses, in chunks of `bytesMax` of content. */
function conversation(bytesMax: number): Sent[] {
  const sequences = [{ next: 2 }, { next: 2 }] as const;
  const sent: Sent[] = [
    { from: 0, bytes: hello(), requestId: 0 },
    { from: 1, bytes: acknowledge(), requestId: 0 },
    { from: 0, bytes: openRequest(), requestId: 0 },
    { from: 1, bytes: openResponse(), requestId: 0 },
  ];
  for (let request = 2; request < 2 + EXCHANGES; request++) {
    const count = 5 + (request % 30);
    const nodes = Array.from({ length: count }, (_, i) => textNode(`Tag${i}`));
    const values = nodes.map((_, i) => doubleValue(i));
    sent.push(...chunks(request, sequences[0], readRequest(request, ...nodes), bytesMax, 0));
    sent.push(...chunks(request, sequences[1], readResponse(request, ...values), bytesMax, 1));
  }
  return sent;
}

/** Both streams in segments of `segmentBytes`, without the segment `lost` of side `from`. */
function replay(sent: readonly Sent[], segmentBytes: number, from: Side, lost: number) {
  const script = new TcpScript([opcua as Decoder]);
  script.handshake(CLIENT_ISN, SERVER_ISN);
  const next: [number, number] = [CLIENT_ISN + 1, SERVER_ISN + 1];
  let count = 0;
  const touched = new Set<number>();
  let afterLoss = false;
  for (const [index, { from: side, bytes }] of sent.entries()) {
    for (let at = 0; at < bytes.length; at += segmentBytes) {
      const payload = bytes.slice(at, at + segmentBytes);
      const isLost = side === from && count++ === lost;
      if (isLost) {
        afterLoss = true;
        const end = sent.findIndex((later, i) => i >= index && later.from === from && later.requestId > 0);
        touched.add(sent[end]?.requestId ?? 0);
      } else {
        script.send({ from: side, sequence: next[side], acknowledgement: next[side === 0 ? 1 : 0], payload });
      }
      next[side] += payload.length;
    }
  }
  script.finish();
  const read = script.pdus.filter(({ direction }) => (direction === "toServer") === (from === 0));
  return { afterLoss, touched, read: read.map(({ body }) => body as Record<string, unknown>), all: script.pdus };
}

describe.each([
  { name: "single chunks", bytesMax: 60_000 },
  { name: "several chunks", bytesMax: 90 },
])("in $name, one lost segment", ({ bytesMax }) => {
  const sent = conversation(bytesMax);
  const whole = replay(sent, 1400, 1, -1);

  it("costs at most two later messages of its direction, and joins nothing wrongly", () => {
    expect(whole.read.filter(({ service }) => service === "ReadResponse").length).toBe(EXCHANGES);
    for (const from of [0, 1] as const) {
      for (const segmentBytes of [130, 700, 1400]) {
        for (let lost = 2; lost < 40; lost += 3) {
          const { afterLoss, touched, read, all } = replay(sent, segmentBytes, from, lost);
          if (!afterLoss) continue;
          const ids = new Set(read.map(({ requestId }) => requestId));
          const unread = sent.filter(
            ({ from: side, requestId }) => side === from && requestId > 0 && !ids.has(requestId),
          );
          const later = unread.filter(({ requestId }) => !touched.has(requestId));
          expect(later.length).toBeLessThanOrEqual(LATER_LOST_MAX);
          expect(all.flatMap(({ anomalies }) => anomalies)).toEqual([]);
          expectContents(all.map(({ body }) => body as Record<string, unknown>));
        }
      }
    }
  });
});

/** Every message that was read is just as it was sent. */
function expectContents(bodies: readonly Record<string, unknown>[]): void {
  for (const { service, requestId, nodesToRead, results } of bodies) {
    if (service !== "ReadRequest" && service !== "ReadResponse") continue;
    const list = (service === "ReadRequest" ? nodesToRead : results) as {
      nodeId?: string;
      value?: { value: number };
    }[];
    expect(list.length).toBe(5 + ((requestId as number) % 30));
    list.forEach((item, i) => {
      if (service === "ReadRequest") expect(item.nodeId).toBe(`ns=2;s=Tag${i}`);
      else expect(item.value?.value).toBe(i);
    });
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPcap } from "../../samples/make/capture-file.js";
import { projectRoot } from "../style/project-files.js";
import type { WrittenFrame } from "../tools/capture-writer.js";
import { type DecodedRecord, decodedFrames } from "../tools/decoded-frames.js";

const SAMPLES = ["opcua-plant", "mqtt-plant", "sparkplug-plant"];
/** Of the frames of a sample, so that cuts fall into the beginning, the middle and the end. */
const CUTS = [0.03, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** Every so many frames one is lost. */
const LOSSES = [7, 13, 29];

function framesOf(sample: string): WrittenFrame[] {
  const file = readFileSync(join(projectRoot, "samples", sample, "capture.pcap"));
  return readPcap(file).map(({ seconds, micros, bytes }) => ({ timeUs: seconds * 1e6 + micros, bytes }));
}

/** What a message is, whatever is known of the flow before it; then, where it can be read, what it says. */
function identities({ direction, flow, body }: DecodedRecord): string[] {
  const { messageType, tokenId, packetType, packetIdentifier, payloadBytes, topicFilters, service, requestId } = body;
  const outside = [direction, flow, messageType, tokenId, packetType, packetIdentifier, payloadBytes, topicFilters];
  return [outside, ...(service === undefined ? [] : [[...outside, service, requestId]])].map((one) =>
    JSON.stringify(one),
  );
}

/** Messages of `got` that are not among `all`, each as often as it is too much. */
function invented(got: readonly DecodedRecord[], all: readonly DecodedRecord[]): string[] {
  const left = all.flatMap(identities);
  return got.flatMap(identities).filter((one) => {
    const index = left.indexOf(one);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/**
 * Connections that began before frame `skipped` inside of a WebSocket. MQTT.js sends each piece of a packet in a frame
 * of its own, and such frames do not look like MQTT to who has not seen the handshake.
 */
function hiddenFlows(all: readonly DecodedRecord[], skipped: number): ReadonlySet<string> {
  const handshakes = all.filter(({ body }) => body.packetType === "WEBSOCKET");
  return new Set(handshakes.filter(({ frame }) => frame <= skipped).map(({ flow }) => flow));
}

describe.each(SAMPLES)("%s", (sample) => {
  const frames = framesOf(sample);

  it.each(CUTS)("from %d on: all but what was under way, and nothing else", async (cut) => {
    const skipped = Math.floor(frames.length * cut);
    const all = await decodedFrames(frames);
    const hidden = hiddenFlows(all, skipped);
    const due = all.filter(({ frame }) => frame > skipped);
    const late = await decodedFrames(frames.slice(skipped));
    expect(invented(late, due)).toEqual([]);
    // At most one message in either direction of the flow that was speaking is missing.
    expect(late.length).toBeGreaterThanOrEqual(due.filter(({ flow }) => !hidden.has(flow)).length - 2);
    expect(late.flatMap(({ anomalies }) => anomalies)).toEqual([]);
  });

  it.each(LOSSES)("without every %dth frame: nothing that was not said", async (every) => {
    const all = await decodedFrames(frames);
    const left = await decodedFrames(frames.filter((_, index) => index % every !== every - 1));
    expect(invented(left, all)).toEqual([]);
    expect(left.length).toBeGreaterThan(all.length / 2);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { DecodedEvidence, MessageView } from "../../../src/contracts/alert-background.js";
import { EvidenceMessages } from "../../../src/sensor/view/evidence-messages.js";
import { alertRecord } from "../../store/sample-records.js";

const sample = (name: string) => fileURLToPath(new URL(`../../../samples/${name}/capture.pcap`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "zonewarden-messages-"));
afterAll(() => rmSync(folder, { recursive: true }));

const desk = new EvidenceMessages();
const alertAt = (ts: string) => alertRecord("A-1", 3, { ts });
const of = (name: string, ts: string): Promise<DecodedEvidence> => desk.messages(sample(name), alertAt(ts));

function hexOf({ bytesHex }: MessageView, { at, length }: MessageView["fields"][number]): string {
  return bytesHex.slice(2 * at, 2 * (at + length));
}

describe("messages of evidence", () => {
  it("are those nearest to the alert, in order", async () => {
    const ts = "2026-11-21T08:06:09.178736Z";
    const { messages, isCut } = await of("modbus-rogue-writer", ts);
    expect([messages.length, isCut]).toEqual([200, true]);
    expect(messages.map((one) => one.ts)).toEqual(messages.map((one) => one.ts).toSorted());
    expect(messages.filter((one) => one.ts < ts).length).toBeGreaterThan(50);
    expect(messages.filter((one) => one.ts > ts).length).toBeGreaterThan(50);
    const alarming = messages.find((one) => one.ts === ts);
    expect(alarming).toMatchObject({ protocol: "modbus", body: { kind: "request" } });
  });

  it("are all there where they are few", async () => {
    const { messages, isCut } = await of("mqtt-plant", "2000-01-01T00:00:00.000000Z");
    expect([messages.length, isCut]).toEqual([101, false]);
  });

  it.each([
    ["modbus-plant", "modbus"],
    ["mqtt-plant", "mqtt"],
    ["opcua-plant", "opcua"],
  ])("of %s have fields that lie side by side in their bytes", async (name, protocol) => {
    const { messages } = await of(name, "2026-11-21T12:09:31.500000Z");
    const ours = messages.filter((one) => one.protocol === protocol && one.bytesHex !== "");
    expect(ours.length).toBeGreaterThan(50);
    for (const { bytesHex, fields, lengthBytes } of ours) {
      expect(bytesHex.length / 2).toBe(Math.min(512, lengthBytes));
      expect(fields.map(({ at }) => at)).toEqual([0, ...fields.slice(0, -1).map(({ at, length }) => at + length)]);
      expect(fields.reduce((sum, { length }) => sum + length, 0)).toBe(bytesHex.length / 2);
    }
  });

  it("show what the decoder says, byte for byte", async () => {
    const { messages } = await of("modbus-plant", "2026-11-21T08:05:15.000000Z");
    const reads = messages.filter(({ body }) => body.functionCode === 3 && body.kind === "response");
    expect(reads.length).toBeGreaterThan(10);
    for (const message of reads) {
      const values = message.fields.filter(({ name }) => name.startsWith("values["));
      expect(values.map((field) => Number.parseInt(hexOf(message, field), 16))).toEqual(message.body.values);
    }
  });

  it("do not show passwords and session tokens", async () => {
    const { messages } = await of("mqtt-plant", "2026-11-21T11:45:39.266446Z");
    const hidden = messages.flatMap((message) =>
      message.fields.filter(({ name }) => name.endsWith("(hidden)")).map((field) => hexOf(message, field)),
    );
    expect(hidden.length).toBe(3);
    for (const hex of hidden) expect(hex).toMatch(/^(00)+$/);
    // Of what goes through a WebSocket no bytes are shown.
    const carried = messages.filter(({ protocol, bytesHex }) => protocol === "mqtt" && bytesHex === "");
    expect(carried.some(({ body }) => body.packetType === "CONNECT")).toBe(true);
    const calls = (await of("opcua-plant", "2026-11-21T12:09:31.040566Z")).messages;
    const tokens = calls.flatMap((message) =>
      message.fields.filter(({ name }) => name.startsWith("authenticationToken")).map((field) => hexOf(message, field)),
    );
    expect(tokens.length).toBeGreaterThan(20);
    for (const hex of tokens) expect(hex).toMatch(/^(00)+$/);
  });

  it("are the same for all who ask, and let others have their turn", async () => {
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    const asked = [1, 2, 3].map(() => of("opcua-plant", "2026-11-21T12:09:31.040566Z"));
    const [one, ...others] = await Promise.all(asked);
    clearInterval(counting);
    for (const other of others) expect(other).toBe(one);
    expect(turns).toBeGreaterThan(2);
  });

  it.each([
    ["is not there", undefined, "CAPTURE_NOT_FOUND"],
    ["is no capture", Buffer.from("no capture at all, but some text of some length"), "CAPTURE_UNKNOWN_FORMAT"],
  ])("are refused of a file that %s, and others go on", async (_, bytes, code) => {
    const path = join(folder, `${code}.pcapng`);
    if (bytes !== undefined) writeFileSync(path, bytes);
    await expect(desk.messages(path, alertAt("2026-11-21T12:09:31.040566Z"))).rejects.toMatchObject({ code });
    expect((await of("mqtt-plant", "2000-01-01T00:00:00.000000Z")).messages.length).toBe(101);
  });
});

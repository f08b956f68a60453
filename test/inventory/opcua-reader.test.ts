import { describe, expect, it } from "vitest";
import type { OpcuaEvent } from "../../src/contracts/opcua-event.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import { Inventory } from "../../src/inventory/inventory.js";
import { Pipeline } from "../../src/sensor/pipeline.js";
import { START } from "../detectors/given.js";
import { f64, list, NULL, u32 } from "../protocols/opcua/opcua-bytes.js";
import {
  endpoint,
  endpointsTalk,
  OpcuaTalk,
  POLICY,
  SCADA,
  STATUS,
  TANK,
  talk,
  textNode,
} from "../sensor/opcua-plant.js";
import { eventsIn } from "../sensor/opcua-watched.js";
import { Plant, type StreamForm } from "../sensor/plant.js";

function told(said: OpcuaTalk, how: StreamForm = {}): OpcuaEvent[] {
  const events = eventsIn(talk(new Plant(), 1, SCADA, TANK, said, how));
  return events.filter((event): event is OpcuaEvent => event.type.startsWith("opcua-"));
}

/** `channel hello`, `session created`, `request Read`, `response Read accepted`. */
function lines(events: readonly OpcuaEvent[]): string[] {
  return events.map((event) => {
    const kind = event.type.slice(6);
    if ("stage" in event) return `${kind} ${event.stage}`;
    if (event.type === "opcua-request") return `${kind} ${event.service}`;
    return event.type === "opcua-response" ? `${kind} ${event.service} ${event.outcome}` : kind;
  });
}

describe("OpcuaReader", () => {
  it("tells of a session from its greeting to its end", () => {
    expect(lines(told(new OpcuaTalk().begin().read("Level").close()))).toEqual([
      ...["channel hello", "channel opening", "channel opened", "channel secured"],
      ...["session creating", "request CreateSession", "channel confirmed", "session created"],
      ...["endpoints", "response CreateSession accepted"],
      ...["session activating", "request ActivateSession", "session activated", "response ActivateSession accepted"],
      ...["request Read", "values", "response Read accepted"],
      ...["request CloseSession", "session closed", "response CloseSession accepted", "channel closed"],
    ]);
  });

  it("counts asking for endpoints as no work, and tells them", () => {
    const url = "opc.tcp://10.0.0.31:4840";
    const events = told(endpointsTalk(endpoint(url, POLICY.basic256Sha256, 3)));
    expect(lines(events)).not.toContain("channel secured");
    expect(events.find(({ type }) => type === "opcua-endpoints")).toMatchObject({
      isWhole: true,
      endpoints: [{ url, policy: "Basic256Sha256", mode: "SignAndEncrypt", tokens: ["Anonymous"] }],
    });
  });

  it("tells of what is encrypted no more than that it is", () => {
    const said = new OpcuaTalk().hello().sealedOpen(POLICY.basic256Sha256, [], []).sealed().sealed();
    const events = told(said);
    expect(lines(events)).toEqual([
      ...["channel hello", "channel opening", "channel opened", "channel secured", "channel confirmed"],
    ]);
    expect(events[3]).toMatchObject({ policy: "Basic256Sha256", mode: "SignAndEncrypt" });
  });

  it("says what is written and what became of each item", () => {
    const items = ["A", "B"].map((name, i) => [...textNode(name), ...u32(13), ...NULL, 1, 1, i]);
    const said = new OpcuaTalk().begin().ask(673, list(...items));
    const events = told(said.answer(676, [...list(u32(STATUS.good), u32(STATUS.notWritable)), ...u32(0)]));
    const answer = events.find((event) => event.type === "opcua-response" && event.service === "Write");
    expect(answer).toMatchObject({
      outcome: "accepted",
      statuses: ["Good", "BadNotWritable"],
      request: {
        items: [
          { name: "ns=2;s=A", attribute: 13, value: "false", number: 0 },
          { name: "ns=2;s=B", attribute: 13, value: "true", number: 1 },
        ],
      },
    });
  });

  it.each([
    { name: "a refused item", said: new OpcuaTalk().begin().write("A", 1, STATUS.notWritable), want: "BadNotWritable" },
    { name: "a fault", said: new OpcuaTalk().begin().ask(673, u32(0)).fault(STATUS.userAccessDenied), want: undefined },
  ])("takes $name for a refusal", ({ said, want }) => {
    const answer = told(said).findLast((event) => event.type === "opcua-response");
    expect(answer).toMatchObject({ service: "Write", outcome: "rejected" });
    if (want !== undefined) expect(answer).toMatchObject({ statuses: [want] });
  });

  it("knows the owner of a session by a hash, and the same one again", () => {
    const token = (said: OpcuaTalk) => {
      const request = told(said).findLast((event) => event.type === "opcua-request");
      return request?.type === "opcua-request" ? request.token : undefined;
    };
    const own = token(new OpcuaTalk().begin({ token: 501 }).read("A"));
    expect(own).toBeGreaterThan(0);
    expect(token(new OpcuaTalk().hello().open().as(501).read("A"))).toBe(own);
    expect(token(new OpcuaTalk().begin({ token: 502 }).read("A"))).not.toBe(own);
    expect(token(new OpcuaTalk().hello().open().read("A"))).toBeUndefined();
  });

  it("tells of Publish requests only when a hundred wait", () => {
    const said = new OpcuaTalk().begin();
    for (let i = 0; i < 210; i++) said.ask(826, u32(0));
    const counts = told(said).flatMap((event) =>
      event.type === "opcua-request" && event.service === "Publish" ? [event.count] : [],
    );
    expect(counts).toEqual([100, 200]);
  });

  it("gives the step of a sequence number that does not fit", () => {
    const step = (by: number) =>
      told(new OpcuaTalk().begin().skip("client", by).read("A")).find(({ type }) => type === "opcua-disorder");
    expect(step(4)).toMatchObject({ codes: ["sequenceNumberInvalid"], step: 4, from: "client" });
    expect(step(0)).toMatchObject({ step: 0 });
    expect(step(1)).toBeUndefined();
  });

  it("takes up a connection that is under way", () => {
    const said = new OpcuaTalk().begin().read("A").read("B");
    said.parts.splice(0, 8);
    const events = told(said, { hasHandshake: false });
    expect(lines(events)).toContain("response Read accepted");
    expect(events.find((event) => event.type === "opcua-channel")).toMatchObject({ stage: "secured", policy: "None" });
  });

  it("holds no more of unanswered requests than its limit, and counts what it did not keep", () => {
    const names = Array.from({ length: 2500 }, (_, i) => textNode(`N${i}`));
    const items = names.map((node) => [...node, ...u32(13), ...NULL, 0, 0, ...NULL]);
    const content = [...f64(0), ...u32(3), ...list(...items)];
    const clock = new PacketClock();
    const inventory = new Inventory([], () => {}, { clock });
    const pipeline = new Pipeline({ listener: inventory, clock });
    const said = new OpcuaTalk().begin();
    for (let i = 0; i < 60; i++) said.ask(631, content);
    for (const frame of talk(new Plant(), 1, SCADA, TANK, said).frames(START)) pipeline.frame(frame);
    expect(inventory.counters.displaced["opcua requests"]).toBe(8);
    pipeline.finish();
  });
});

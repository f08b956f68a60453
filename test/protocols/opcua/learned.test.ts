import { describe, expect, it } from "vitest";
import {
  doubleValue,
  extension,
  f64,
  list,
  NULL,
  type Part,
  qualifiedName,
  requestHeader,
  responseHeader,
  standardNode,
  textNode,
  time,
  u32,
} from "./opcua-bytes.js";
import { CLIENT, OpcuaConnection, SERVER } from "./opcua-connection.js";
import { message, readRequest, readResponse } from "./opcua-messages.js";

const LEVEL = textNode("Level");
const PUMP = textNode("Pump");

const reference = (node: Part, name: string): Part => [
  ...[...standardNode(35), 1],
  ...node,
  ...qualifiedName(2, name),
  ...[0, ...u32(2), ...standardNode(63)],
];
const browseRequest: Part = [...requestHeader(527, 1), ...standardNode(0), ...time, ...u32(0), ...u32(0), ...NULL];
const browseResponse = (...references: Part[]): Part => [
  ...responseHeader(530, 1),
  ...list([...u32(0), ...NULL, ...list(...references)]),
  ...NULL,
];
const toMonitor = (node: Part, clientHandle: number): Part => [
  ...[...node, ...u32(13), ...NULL, 0, 0, ...NULL, ...u32(2)],
  ...[...u32(clientHandle), ...f64(250), ...extension(0), ...u32(1), 1],
];
const createItems = (subscription: number, ...items: Part[]): Part => [
  ...requestHeader(751, 1),
  ...[...u32(subscription), ...u32(2), ...list(...items)],
];
const created = (status: number, id: number): Part => [
  ...u32(status),
  ...u32(id),
  ...f64(250),
  ...u32(1),
  ...extension(0),
];
const itemsCreated = (...results: Part[]): Part => [...responseHeader(754, 1), ...list(...results), ...NULL];
const publish: Part = [...requestHeader(826, 1), ...NULL];
const dataChange = (...handles: number[]): Part =>
  extension(811, [...list(...handles.map((handle) => [...u32(handle), ...doubleValue(1)])), ...NULL]);
const events = (handle: number): Part => extension(916, list([...u32(handle), ...u32(0)]));
const published = (subscription: number, ...data: Part[]): Part => [
  ...responseHeader(829, 1),
  ...[...u32(subscription), ...NULL, 0, ...u32(1), ...time, ...list(...data), ...NULL, ...NULL],
];
const deleteItems = (subscription: number, ...ids: number[]): Part => [
  ...requestHeader(781, 1),
  ...[...u32(subscription), ...list(...ids.map(u32))],
];
const modifyItem = (subscription: number, id: number, clientHandle: number): Part => [
  ...requestHeader(763, 1),
  ...[...u32(subscription), ...u32(2)],
  ...list([...u32(id), ...u32(clientHandle), ...f64(250), ...extension(0), ...u32(1), 1]),
];
const statuses = (typeId: number, ...codes: number[]): Part => [
  ...responseHeader(typeId, 1),
  ...list(...codes.map(u32)),
  ...NULL,
];
const modified: Part = [
  ...responseHeader(766, 1),
  ...list([...u32(0), ...f64(250), ...u32(1), ...extension(0)]),
  ...NULL,
];

/** A connection that asks and answers; `exchange` gives back the bodies of both. */
class Talk {
  readonly connection = OpcuaConnection.opened();
  #number = 1;

  exchange(request: Part, response: Part): { asked: Record<string, unknown>; answered: Record<string, unknown> } {
    this.#number++;
    const place = { sequence: this.#number, request: this.#number };
    const asked = this.connection.send(CLIENT, message(place, request));
    const answered = this.connection.send(SERVER, message(place, response));
    expect([...asked.anomalies, ...answered.anomalies]).toEqual([]);
    return { asked: asked.body, answered: answered.body };
  }

  /** What notifications of this subscription say of their nodes. */
  notified(subscription: number, ...data: Part[]): unknown[] {
    const { answered } = this.exchange(publish, published(subscription, ...data));
    const message = answered.notificationMessage as { notificationData: { body: Record<string, object[]> }[] };
    return message.notificationData
      .flatMap(({ body }) => [...(body.monitoredItems ?? []), ...(body.events ?? [])])
      .map((item) => (item as { nodeId?: string }).nodeId);
  }
}

describe("names of nodes", () => {
  it("are learned from Browse, and stand beside nodes from then on", () => {
    const talk = new Talk();
    talk.exchange(browseRequest, browseResponse(reference(LEVEL, "Level"), reference(PUMP, "Pump")));
    const { asked, answered } = talk.exchange(readRequest(1, PUMP), readResponse(1, doubleValue(1)));
    expect(asked.nodesToRead).toMatchObject([{ nodeId: "ns=2;s=Pump", browseName: "2:Pump" }]);
    expect(answered.results).toMatchObject([{ nodeId: "ns=2;s=Pump", browseName: "2:Pump" }]);
    const call = [...requestHeader(712, 1), ...list([...LEVEL, ...PUMP, ...NULL])];
    const { asked: called } = talk.exchange(call, statuses(715));
    expect(called.methodsToCall).toMatchObject([{ objectBrowseName: "2:Level", methodBrowseName: "2:Pump" }]);
    const write = [...requestHeader(673, 1), ...list([...LEVEL, ...u32(13), ...NULL, ...doubleValue(1)])];
    expect(talk.exchange(write, statuses(676, 0)).asked.nodesToWrite).toMatchObject([{ browseName: "2:Level" }]);
    const { asked: watched } = talk.exchange(createItems(1, toMonitor(LEVEL, 1)), itemsCreated(created(0, 1)));
    expect(watched.itemsToCreate).toMatchObject([{ itemToMonitor: { browseName: "2:Level" } }]);
  });

  it.each([
    { name: "followed to its end", remaining: 0xffffffff, want: "2:Level" },
    { name: "not followed to its end", remaining: 0, want: undefined },
  ])("are learned from a browse path $name", ({ remaining, want }) => {
    const talk = new Talk();
    const element = [...standardNode(33), 0, 1, ...qualifiedName(2, "Level")];
    const request = [...requestHeader(554, 1), ...list([...standardNode(85), ...list(element)])];
    const target = [...LEVEL, ...u32(remaining)];
    talk.exchange(request, [...responseHeader(557, 1), ...list([...u32(0), ...list(target)]), ...NULL]);
    const { asked } = talk.exchange(readRequest(1, LEVEL), readResponse(1));
    expect((asked.nodesToRead as { browseName?: string }[])[0]?.browseName).toBe(want);
  });

  it("go with a node to the id it is registered under", () => {
    const talk = new Talk();
    const alias: Part = [1, 3, 7, 0];
    talk.exchange(browseRequest, browseResponse(reference(LEVEL, "Level")));
    const register = [...requestHeader(560, 1), ...list(PUMP, LEVEL)];
    talk.exchange(register, [...responseHeader(563, 1), ...list([1, 3, 6, 0], alias)]);
    const { asked } = talk.exchange(readRequest(1, [1, 3, 6, 0], alias), readResponse(1));
    expect((asked.nodesToRead as { browseName?: string }[]).map(({ browseName }) => browseName)).toEqual([
      undefined,
      "2:Level",
    ]);
  });

  it("are kept to the first 4096", () => {
    const talk = new Talk();
    for (let first = 0; first < 5000; first += 1000) {
      const names = Array.from({ length: 1000 }, (_, i) => `Tag${first + i}`);
      talk.exchange(browseRequest, browseResponse(...names.map((name) => reference(textNode(name), name))));
    }
    const { asked } = talk.exchange(readRequest(1, textNode("Tag4095"), textNode("Tag4096")), readResponse(1));
    const names = (asked.nodesToRead as { browseName?: string }[]).map(({ browseName }) => browseName);
    expect(names).toEqual(["2:Tag4095", undefined]);
    expect(talk.connection.summary).toMatchObject({ namesRefused: 904 });
  });
});

describe("results of a read", () => {
  it("carry the nodes asked for, up to 256", () => {
    const talk = new Talk();
    const nodes = Array.from({ length: 256 }, (_, i) => textNode(`Tag${i}`));
    const values = nodes.map(() => doubleValue(1));
    const { answered } = talk.exchange(readRequest(1, ...nodes), readResponse(1, ...values));
    expect((answered.results as { nodeId: string }[])[255]?.nodeId).toBe("ns=2;s=Tag255");
    const more = talk.exchange(readRequest(1, ...nodes, LEVEL), readResponse(1, ...values, doubleValue(1)));
    expect((more.answered.results as object[])[0]).not.toHaveProperty("nodeId");
  });

  it("of another number than asked for carry none", () => {
    const { answered } = new Talk().exchange(readRequest(1, LEVEL, PUMP), readResponse(1, doubleValue(1)));
    expect((answered.results as object[])[0]).not.toHaveProperty("nodeId");
  });

  it("of histories too", () => {
    const request = [...requestHeader(664, 1), ...extension(0), ...u32(0), 0];
    const node = [...LEVEL, ...NULL, 0, 0, ...NULL, ...NULL];
    const result = [...u32(0), ...NULL, ...extension(0)];
    const { answered } = new Talk().exchange(
      [...request, ...list(node)],
      [...responseHeader(667, 1), ...list(result), ...NULL],
    );
    expect(answered.results).toMatchObject([{ nodeId: "ns=2;s=Level" }]);
  });
});

describe("notifications", () => {
  function watching(): Talk {
    const talk = new Talk();
    const request = createItems(9, toMonitor(LEVEL, 41), toMonitor(textNode("Gone"), 42), toMonitor(PUMP, 43));
    talk.exchange(request, itemsCreated(created(0, 1), created(0x80340000, 0), created(0, 3)));
    return talk;
  }

  it("carry the nodes behind their client handles, per subscription", () => {
    const talk = watching();
    expect(talk.notified(9, dataChange(43, 41, 42))).toEqual(["ns=2;s=Pump", "ns=2;s=Level", undefined]);
    expect(talk.notified(9, events(43))).toEqual(["ns=2;s=Pump"]);
    expect(talk.notified(8, dataChange(43))).toEqual([undefined]);
  });

  it("follow a handle that was changed", () => {
    const talk = watching();
    talk.exchange(modifyItem(9, 3, 77), modified);
    expect(talk.notified(9, dataChange(43, 77))).toEqual([undefined, "ns=2;s=Pump"]);
    talk.exchange(deleteItems(9, 3), statuses(784, 0));
    expect(talk.notified(9, dataChange(43, 77))).toEqual([undefined, undefined]);
  });

  it("forget deleted items and subscriptions, and give back what they took", () => {
    const talk = watching();
    const before = talk.connection.budget.heldBytes;
    talk.exchange(deleteItems(9, 3), statuses(784, 0));
    expect(talk.notified(9, dataChange(43, 41))).toEqual([undefined, "ns=2;s=Level"]);
    expect(talk.connection.budget.heldBytes).toBeLessThan(before);
    talk.exchange([...requestHeader(847, 1), ...list(u32(9))], statuses(850, 0));
    expect(talk.notified(9, dataChange(41))).toEqual([undefined]);
    talk.connection.close();
    expect(talk.connection.budget.heldBytes).toBe(0);
  });

  it("that are sent again carry them too", () => {
    const talk = watching();
    const request = [...requestHeader(832, 1), ...u32(9), ...u32(1)];
    const response = [...responseHeader(835, 1), ...u32(1), ...time, ...list(dataChange(41))];
    const { answered } = talk.exchange(request, response);
    expect(JSON.stringify(answered)).toContain("ns=2;s=Level");
  });
});

it("learns nothing where nobody wants bodies", () => {
  const connection = OpcuaConnection.opened();
  connection.wantsBody = false;
  const before = connection.budget.heldBytes;
  connection.client(message({ sequence: 2, request: 2 }, browseRequest));
  connection.server(message({ sequence: 2, request: 2 }, browseResponse(reference(LEVEL, "Level"))));
  expect(connection.budget.heldBytes).toBe(before);
});

import { describe, expect, it } from "vitest";
import type { FlowHints } from "../../../src/contracts/decoder.js";
import { ByteBudget } from "../../../src/core/byte-budget.js";
import {
  list,
  NULL,
  type Part,
  qualifiedName,
  requestHeader,
  responseHeader,
  standardNode,
  text,
  textNode,
  u32,
} from "./opcua-bytes.js";
import { CLIENT, OpcuaConnection, SERVER } from "./opcua-connection.js";
import { message } from "./opcua-messages.js";

const KEYS: Part = [15, ...u32(2), 0xde, 0xad];
const GROUP: Part = [12, ...text("group 1")];

const call = (...methods: Part[]): Part => [
  ...requestHeader(712, 1),
  ...list(...methods.map((method) => [...standardNode(85), ...method, ...list(GROUP)])),
];
const returned = (count: number): Part => [
  ...responseHeader(715, 1),
  ...list(...new Array<Part>(count).fill([...u32(0), ...NULL, ...NULL, ...list(KEYS)])),
  ...NULL,
];
const browsed = (node: Part, name: string): Part => {
  const reference = [...standardNode(47), 1, ...node, ...qualifiedName(3, name), 0, ...u32(4), ...standardNode(0)];
  return [...responseHeader(530, 1), ...list([...u32(0), ...NULL, ...list(reference)]), ...NULL];
};

/** A client that calls methods. */
class Caller {
  readonly connection: OpcuaConnection;
  #next = 2;

  constructor(hints: Partial<FlowHints> = {}) {
    this.connection = OpcuaConnection.opened(hints);
  }

  learn(node: Part, name: string): void {
    this.connection.send(SERVER, message({ sequence: this.#next++, request: 900 }, browsed(node, name)));
  }

  /** The first argument given and the first one returned. */
  call(...methods: Part[]): { given: unknown; returned: unknown } {
    const place = { sequence: this.#next++, request: this.#next };
    const asked = this.connection.send(CLIENT, message(place, call(...methods))).body;
    const answered = this.connection.send(SERVER, message(place, returned(methods.length))).body;
    const first = (body: Record<string, unknown>, lists: string, name: string) =>
      (body[lists] as Record<string, unknown[]>[])[0]?.[name]?.[0];
    return {
      given: first(asked, "methodsToCall", "inputArguments"),
      returned: first(answered, "results", "outputArguments"),
    };
  }
}

const SHOWN = { given: { type: "String", value: "group 1" }, returned: { type: "ByteString", value: "dead" } };
const HIDDEN = { given: { type: "String", isHidden: true }, returned: { type: "ByteString", isHidden: true } };

describe("what a method returns", () => {
  it.each([
    { name: "GetSecurityKeys of its type", methods: [standardNode(15_907)] },
    { name: "GetSecurityKeys of the server", methods: [standardNode(15_215)] },
    { name: "one of several", methods: [textNode("Start"), standardNode(15_215)] },
  ])("is hidden: $name", ({ methods }) => {
    expect(new Caller().call(...methods)).toEqual({ given: SHOWN.given, returned: HIDDEN.returned });
  });

  it("is shown of others, and of the next call", () => {
    const caller = new Caller();
    expect(caller.call(textNode("Start"))).toEqual(SHOWN);
    caller.call(standardNode(15_215));
    expect(caller.call(textNode("Start"))).toEqual(SHOWN);
  });

  it("is hidden while many other requests wait", () => {
    const caller = new Caller();
    const { connection } = caller;
    for (let i = 0; i < 20; i++) connection.client(message({ sequence: 2 + i, request: 100 + i }, call(textNode("a"))));
    connection.client(message({ sequence: 22, request: 200 }, call(standardNode(15_215))));
    for (let i = 0; i < 20; i++)
      connection.client(message({ sequence: 23 + i, request: 300 + i }, call(textNode("a"))));
    for (let i = 0; i < 20; i++) connection.server(message({ sequence: 2 + i, request: 100 + i }, returned(1)));
    const other = connection.server(message({ sequence: 22, request: 300 }, returned(1))).body;
    expect(JSON.stringify(other)).toContain("dead");
    const told = connection.server(message({ sequence: 23, request: 200 }, returned(1))).body;
    expect(JSON.stringify(told)).not.toContain("dead");
  });

  it("is hidden where the capture cut the request, or it holds more values than are shown", () => {
    const { connection } = new Caller();
    const cut = message({ sequence: 2, request: 2 }, call(textNode("Start"), standardNode(15_215)));
    connection.client(cut.slice(0, cut.length - 30), { missingBytes: 30 });
    const many: Part = [0x83, ...u32(70_000), ...new Array<number>(70_000).fill(1)];
    const long = [...requestHeader(712, 1), ...list([...standardNode(85), ...textNode("Start"), ...list(many)])];
    expect(connection.client(message({ sequence: 3, request: 3 }, long)).body).toMatchObject({ isPartial: true });
    for (const request of [2, 3]) {
      const { body } = connection.server(message({ sequence: request, request }, returned(1)));
      expect(body).toMatchObject({ results: [{ outputArguments: [HIDDEN.returned] }] });
    }
  });

  it("is hidden of methods whose learned name says so", () => {
    const caller = new Caller();
    caller.learn(textNode("m"), "FinishRequest");
    expect(caller.call(textNode("m"))).toEqual({ given: SHOWN.given, returned: HIDDEN.returned });
  });

  it("is hidden where there is no room to learn", () => {
    const caller = new Caller();
    caller.call(textNode("Start"));
    caller.connection.budget.take(caller.connection.budget.bytesMax - caller.connection.budget.heldBytes);
    expect(caller.call(standardNode(15_215)).returned).toEqual(HIDDEN.returned);
  });
});

describe("what a method is given", () => {
  it.each(["ChangePassword", "StartNewKeyPairRequest"])("is hidden where its learned name is %s", (name) => {
    const caller = new Caller();
    caller.learn(textNode("m"), name);
    expect(caller.call(textNode("m"))).toEqual({ given: HIDDEN.given, returned: SHOWN.returned });
  });

  it("is hidden with what it returns where both are secret", () => {
    const caller = new Caller({ budget: new ByteBudget(1 << 20) });
    caller.learn(textNode("m"), "RequestAccessToken");
    expect(caller.call(textNode("m"))).toEqual(HIDDEN);
  });
});

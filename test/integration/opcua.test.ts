import { describe, expect, it, type TestContext } from "vitest";
import type { OpcUaSaid } from "../stacks/opcua-said.js";
import { type DecodedRecord, decodedFrames } from "../tools/decoded-frames.js";
import { RecordedLink } from "../tools/recorded-link.js";
import { skipUnless } from "../tools/skip-unless.js";
import { opcUaSaid, opcUaTold } from "./opcua-told.js";
import { freePort, hasStacks, INSTALL_STACKS, inFolder, STACKS } from "./stack-rooms.js";

interface Recording {
  readonly said: OpcUaSaid;
  readonly records: readonly DecodedRecord[];
  readonly reversed: readonly DecodedRecord[];
}

let recording: Promise<Recording> | undefined;

async function recorded(context: TestContext): Promise<Recording> {
  skipUnless(context, hasStacks, STACKS, INSTALL_STACKS);
  recording ??= inFolder(record);
  return recording;
}

async function record(folder: string): Promise<Recording> {
  const { openOpcUaServer } = await import("../stacks/opcua-server.js");
  const { playOpcUa } = await import("../stacks/opcua-client.js");
  const address = "127.0.0.1";
  const [port, listenPort] = [await freePort(), await freePort()];
  const link = await RecordedLink.open(4840);
  const reverse = await RecordedLink.open(4841);
  link.connectTo(port);
  reverse.connectTo(listenPort);
  const endpointUrl = `opc.tcp://${address}:${link.port}`;
  const reverseTo = `opc.tcp://${address}:${reverse.port}`;
  const server = await openOpcUaServer({ address, port, endpointUrl, folder, reverseTo });
  try {
    const plant = {
      setLevel: async (level: number) => server.setLevel(level),
      raiseEvent: async (message: string) => server.raiseEvent(message),
    };
    const listenUrl = `opc.tcp://${address}:${listenPort}`;
    const said = await playOpcUa({ endpointUrl, reverse: { listenUrl }, address, folder, plant });
    return { said, records: await decodedFrames(link.frames), reversed: await decodedFrames(reverse.frames) };
  } finally {
    await server.close();
    await link.close();
    await reverse.close();
  }
}

const MEMBERS = [
  ...(["sessions", "reads", "writes", "calls", "browsed", "translated"] as const),
  ...(["notified", "events", "history", "refused", "largeReadValues"] as const),
];

describe("node-opcua: decode says what the client says", () => {
  for (const member of MEMBERS) {
    it(`of its ${member}`, async (context) => {
      const { said, records, reversed } = await recorded(context);
      const expected = opcUaSaid(said)[member];
      expect(Array.isArray(expected) ? expected.length : expected).toBeGreaterThan(0);
      expect(opcUaTold([...records, ...reversed])[member]).toEqual(expected);
    });
  }

  it("of the connection that the server opened", async (context) => {
    const { reversed } = await recorded(context);
    const [hello] = reversed.filter(({ body }) => body.messageType === "RHE");
    expect(hello?.body).toMatchObject({ serverUri: "urn:zonewarden:sample:tank-farm" });
  });

  it("of the array that comes in chunks", async (context) => {
    const { records } = await recorded(context);
    const chunks = records.filter(({ body }) => body.service === "ReadResponse").map(({ body }) => body.chunks);
    expect(Math.max(...chunks.map(Number))).toBeGreaterThan(3);
  });

  it("and takes nothing encrypted for clear", async (context) => {
    const { records } = await recorded(context);
    const sealed = records.filter(({ body }) => body.encrypted === true && body.messageType !== "OPN");
    expect(sealed.length).toBeGreaterThan(20);
    expect(sealed.filter(({ body }) => "service" in body || "typeId" in body)).toEqual([]);
    expect(sealed.filter(({ body }) => !(Number(body.messageBytes) > 0))).toEqual([]);
  });

  it("and gives no password away", async (context) => {
    const { records } = await recorded(context);
    const { USER } = await import("../stacks/opcua-server.js");
    expect(JSON.stringify(records)).toContain(USER.userName);
    expect(JSON.stringify(records)).not.toContain(USER.password);
  });

  it("and tells of nothing wrong", async (context) => {
    const { records, reversed } = await recorded(context);
    expect([...records, ...reversed].flatMap(({ anomalies }) => anomalies)).toEqual([]);
  });
});

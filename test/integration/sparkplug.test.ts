import { describe, expect, it, type TestContext } from "vitest";
import type { SparkplugSaid } from "../stacks/sparkplug-said.js";
import { type DecodedRecord, decodedFrames } from "../tools/decoded-frames.js";
import { RecordedLink } from "../tools/recorded-link.js";
import { skipUnless } from "../tools/skip-unless.js";
import { sparkplugTold } from "./mqtt-told.js";
import { freePort, hasStacks, INSTALL_STACKS, inFolder, STACKS } from "./stack-rooms.js";

interface Recording {
  readonly said: SparkplugSaid;
  readonly records: readonly DecodedRecord[];
}

let recording: Promise<Recording> | undefined;

async function recorded(context: TestContext): Promise<Recording> {
  skipUnless(context, hasStacks, STACKS, INSTALL_STACKS);
  const { hasMosquitto } = await import("../stacks/mosquitto.js");
  skipUnless(context, hasMosquitto(), "mosquitto", "apt-get install mosquitto");
  recording ??= inFolder(record);
  return recording;
}

async function record(folder: string): Promise<Recording> {
  const { startMosquitto, stopMosquitto } = await import("../stacks/mosquitto.js");
  const { playSparkplug } = await import("../stacks/sparkplug-play.js");
  const [port, webSocketPort] = [await freePort(), await freePort()];
  const broker = await startMosquitto({ address: "127.0.0.1", port, webSocketPort, folder });
  const link = await RecordedLink.open(1883);
  try {
    link.connectTo(port);
    const said = await playSparkplug({ url: `mqtt://127.0.0.1:${link.port}` });
    return { said, records: await decodedFrames(link.frames) };
  } finally {
    await link.close();
    await stopMosquitto(broker);
  }
}

describe("an edge node and a host application: decode says what they say", () => {
  it("of every message, with names where the wire has aliases", async (context) => {
    const { said, records } = await recorded(context);
    expect(new Set(said.messages.map(({ messageType }) => messageType))).toEqual(
      new Set(["NBIRTH", "DBIRTH", "NDATA", "DDATA", "NCMD", "DCMD", "DDEATH", "NDEATH"]),
    );
    expect(said.states).toHaveLength(2);
    expect(sparkplugTold(records)).toEqual(said);
  });
});

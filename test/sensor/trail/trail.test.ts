import { describe, expect, it } from "vitest";
import type { TrailRecord } from "../../../src/contracts/trail.js";
import { PacketClock } from "../../../src/core/packet-clock.js";
import { Pipeline } from "../../../src/sensor/pipeline.js";
import { Trail } from "../../../src/sensor/trail/trail.js";
import { Watcher } from "../../../src/sensor/watcher.js";
import { type Host, host } from "../../inventory/frames.js";
import { HMI, MqttTalk, sparkplug, talk } from "../mqtt-plant.js";
import { LAPTOP, OpcuaTalk, talk as opcuaTalk, SCADA, TANK, textNode } from "../opcua-plant.js";
import { MASTER, PLC_A, PLC_B, Plant, readCoils, writeCoil } from "../plant.js";

const START = Date.UTC(2026, 0, 5, 8) * 1000;

/** What a trail tells of frames, and what it let go. */
function trailOf(plant: Plant): { readonly records: TrailRecord[]; readonly displaced: Record<string, number> } {
  const clock = new PacketClock();
  const records: TrailRecord[] = [];
  let trail: Trail | undefined;
  const watcher = new Watcher({ clock, emit: () => {}, onEvent: (event) => trail?.hear(event) });
  trail = new Trail({ assets: watcher.assets, policy: undefined, emit: (record) => records.push(record) });
  const pipeline = new Pipeline({ listener: watcher, clock });
  for (const frame of plant.frames(START)) pipeline.frame(frame);
  pipeline.finish();
  watcher.finish();
  trail.finish();
  return { records, displaced: trail.displaced };
}

/** Time of day, event and text, of the events asked for. */
function outline(plant: Plant, ...events: readonly TrailRecord["event"][]): string[] {
  return trailOf(plant)
    .records.filter(({ event }) => events.includes(event))
    .map(({ ts, event, text }) => `${ts.slice(11, 19)} ${event}: ${text}`);
}

/** Somebody who speaks once a minute. */
function heartbeat(plant: Plant, minutes: number, from: Host = MASTER): Plant {
  for (let i = 0; i < minutes; i++) plant.arp(60 * i + 1, from, PLC_B);
  return plant;
}

describe("a trail of assets", () => {
  it("tells who appears, falls silent and returns", () => {
    const plant = heartbeat(new Plant(), 200).arp(3, PLC_A, MASTER).arp(3700.5, PLC_A, MASTER);
    expect(outline(plant, "asset-appeared", "asset-disconnected", "asset-returned")).toEqual([
      expect.stringMatching(/^08:00:01 asset-appeared: 10\.0\.0\.1 at 02:.* was seen for the first time in this run$/),
      expect.stringMatching(/^08:00:03 asset-appeared: 10\.0\.0\.11 at /),
      "08:31:00 asset-disconnected: 10.0.0.11 has sent nothing since 2026-01-05 08:00:03 UTC, for 30 min",
      "09:01:40 asset-returned: 10.0.0.11 is back after 61 min without a frame",
      "10:02:00 asset-disconnected: 10.0.0.11 has sent nothing since 2026-01-05 09:01:40 UTC, for 60 min",
    ]);
  });

  it("takes no asset for gone while nothing at all is seen", () => {
    const plant = heartbeat(new Plant(), 3).arp(3, PLC_A, MASTER);
    for (let i = 0; i < 20; i++) plant.arp(9000 + 60 * i, MASTER, PLC_B);
    expect(outline(plant, "asset-disconnected")).toEqual([]);
  });

  it("names the zone and the role where they are known", () => {
    const [record] = trailOf(new Plant().modbus(1, MASTER, PLC_A, readCoils(1))).records;
    expect(record).toMatchObject({ v: 1, kind: "trail", actor: { ip: "10.0.0.1", mac: expect.any(String) } });
  });
});

describe("a trail of sessions", () => {
  it("tells a client of Modbus that connects for each poll once", () => {
    const plant = heartbeat(new Plant(), 40, HMI);
    for (let i = 0; i < 60; i++) plant.modbus(2 * i, MASTER, PLC_A, readCoils(1));
    plant.modbus(1900, MASTER, PLC_A, readCoils(1));
    expect(outline(plant, "session-opened", "session-closed")).toEqual([
      "08:00:00 session-opened: 10.0.0.1 opened a Modbus connection to 10.0.0.11",
      "08:01:58 session-closed: 10.0.0.1 opened a Modbus connection to 10.0.0.11: the last of 60 sessions has ended",
      "08:31:40 session-opened: 10.0.0.1 opened a Modbus connection to 10.0.0.11",
    ]);
  });

  it("tells sessions of OPC UA with the user and the application", () => {
    const plant = heartbeat(new Plant(), 20);
    opcuaTalk(plant, 1, SCADA, TANK, new OpcuaTalk().begin().read("Level").close());
    opcuaTalk(plant, 2, LAPTOP, TANK, new OpcuaTalk().begin().read("Level"), { hasEnd: false });
    const told = outline(plant, "session-opened", "session-closed");
    expect(told).toEqual([
      expect.stringMatching(
        /^08:00:01 session-opened: 10\.0\.0\.21 opened an OPC UA session at 10\.0\.0\.31 without a user/,
      ),
      expect.stringMatching(
        /^08:00:02 session-opened: 10\.0\.0\.77 opened an OPC UA session at 10\.0\.0\.31 without a user/,
      ),
      expect.stringMatching(/^08:00:01 session-closed: 10\.0\.0\.21 .*: one session has ended$/),
      expect.stringMatching(/^08:00:02 session-closed: 10\.0\.0\.77 .*: one session has ended$/),
    ]);
  });

  it("closes none that goes on", () => {
    const said = new MqttTalk().connect("panel");
    for (let i = 0; i < 10; i++) said.ping();
    const plant = talk(heartbeat(new Plant(), 60), 1, HMI, said, { stepSeconds: 60 });
    expect(outline(plant, "session-opened", "session-closed").map((line) => line.slice(0, 23))).toEqual([
      "08:04:01 session-opened",
      "08:27:01 session-closed",
    ]);
  });

  it("tells clients of MQTT that were accepted, and their farewell", () => {
    const plant = heartbeat(new Plant(), 15);
    talk(plant, 1, HMI, new MqttTalk().connect('pa"nel\n', { user: "ann", password: "secret" }).disconnect());
    talk(plant, 2, host(66), new MqttTalk().connect("guess", { user: "root" }, 5));
    const { records } = trailOf(plant);
    const sessions = records.filter(({ event }) => event.startsWith("session"));
    expect(sessions.map(({ event, ts }) => `${ts.slice(11, 19)} ${event}`)).toEqual([
      "08:00:01 session-opened",
      "08:00:01 session-closed",
    ]);
    expect(sessions[0]?.text).toContain('as user "ann"');
    expect(JSON.stringify(records)).not.toContain("secret");
    expect(sessions[0]).toMatchObject({ service: "mqtt", communityId: expect.stringMatching(/^1:/) });
  });
});

describe("a trail of commands", () => {
  it("folds them per minute and point", () => {
    const plant = heartbeat(new Plant(), 10);
    for (let i = 0; i < 5; i++) plant.modbus(10 + i, MASTER, PLC_A, writeCoil(1, i % 2 === 0), readCoils(1));
    plant.modbus(12.5, MASTER, PLC_A, writeCoil(2, true));
    plant.modbus(300, MASTER, PLC_A, writeCoil(1, true));
    expect(outline(plant, "command")).toEqual([
      "08:00:10 command: 10.0.0.1 wrote coil 1 = ON with function 5 (Write Single Coil) at 10.0.0.11 (5 times)",
      "08:00:12 command: 10.0.0.1 wrote coil 2 = ON with function 5 (Write Single Coil) at 10.0.0.11",
      "08:05:00 command: 10.0.0.1 wrote coil 1 = ON with function 5 (Write Single Coil) at 10.0.0.11",
    ]);
  });

  it("says what was written last where it differs, and grows rarer while it goes on", () => {
    const plant = new Plant();
    for (let i = 0; i < 60; i++) plant.modbus(30 * i, MASTER, PLC_A, writeCoil(1, i % 4 === 0));
    const told = outline(plant, "command");
    expect(told.map((line) => `${line.slice(0, 8)} ${/\((\d+) times/.exec(line)?.[1]}`)).toEqual([
      "08:00:00 2",
      "08:01:00 4",
      "08:03:00 8",
      "08:07:00 16",
      "08:15:00 30",
    ]);
    expect(told[0]).toMatch(/coil 1 = ON .* \(2 times, the last time: wrote coil 1 = OFF with function 5/);
  });

  it("tells those of OPC UA and MQTT", () => {
    const plant = new Plant();
    const call = new OpcuaTalk().begin().write("SetPoint", 50).call(textNode("Tank"), textNode("Fill"));
    opcuaTalk(plant, 1, SCADA, TANK, call.close());
    talk(plant, 2, HMI, new MqttTalk().connect("panel").publish("line1/valve/set", "1").publish("line1/temp", "7"));
    const order = sparkplug(1, ["Setpoint", "Double", 7]);
    talk(plant, 3, HMI, new MqttTalk().connect("host").publish("spBv1.0/G/DCMD/E/D", order));
    expect(outline(plant, "command")).toEqual([
      expect.stringMatching(/ command: 10\.0\.0\.21 used OPC UA Write on .*SetPoint with 50 at 10\.0\.0\.31$/),
      expect.stringMatching(/ command: 10\.0\.0\.21 used OPC UA Call on .*Fill/),
      expect.stringMatching(/ command: 10\.0\.0\.52 used MQTT PUBLISH on line1\/valve\/set with 1 at /),
      expect.stringMatching(
        / command: 10\.0\.0\.52 used MQTT PUBLISH DCMD on spBv1\.0\/G\/DCMD\/E\/D with Setpoint = 7/,
      ),
    ]);
  });

  it("is bounded, whatever is written, and says what it left out", () => {
    const plant = heartbeat(new Plant(), 4);
    const writes = Array.from({ length: 700 }, (_, i) => ({
      request: [6, i >> 8, i & 0xff, 0, 1],
      response: [6, i >> 8, i & 0xff, 0, 1],
    }));
    plant.modbus(5, MASTER, PLC_A, ...writes);
    const { records, displaced } = trailOf(plant);
    const commands = records.filter(({ event }) => event === "command");
    expect(commands.length).toBe(301);
    expect(commands.at(-1)?.text).toMatch(/; and 399 more of the kind that are not listed$/);
    expect(displaced["trail records"]).toBe(400);
  });
});

describe("a trail", () => {
  it("is the same for the same packets", () => {
    const plant = () => {
      const some = heartbeat(new Plant(), 60).modbus(7, MASTER, PLC_A, writeCoil(1, true));
      return opcuaTalk(some, 9, SCADA, TANK, new OpcuaTalk().begin().write("SetPoint", 5).close());
    };
    expect(trailOf(plant())).toEqual(trailOf(plant()));
  });
});

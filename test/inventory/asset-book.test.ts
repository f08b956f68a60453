import { describe, expect, it } from "vitest";
import type {
  AssetNamed,
  ConduitEvent,
  ControlOperation,
  ModbusResponse,
  NameKind,
  Party,
  Session,
} from "../../src/contracts/sensor-event.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { AssetBook } from "../../src/inventory/asset-book.js";
import { Activity, type Sighting } from "../../src/inventory/sighting.js";

const SIEMENS = "00:1b:1b:00:00:01";
const DAY_US = 86_400_000_000;
const at = { time: 5_000_000 as PacketTime, frame: 1, capture: 0 };

function party(asset: string, port?: number): Party {
  return { asset, station: asset.slice(2), mac: asset.slice(2, 19), ip: "10.0.0.1", port };
}

function session(over: Partial<Session> = {}): Session {
  return {
    id: 1,
    client: party("a:c", 40_000),
    server: party("a:s", 502),
    isDirectionKnown: true,
    transport: "tcp",
    protocol: "modbus",
    isSymmetric: false,
    ...over,
  } as Session;
}

function conduit(over: Partial<Session>, event: Partial<ConduitEvent> = {}): ConduitEvent {
  return {
    type: "conduit",
    ...at,
    stage: "identified",
    session: session(over),
    isLearnable: true,
    ...event,
  } as ConduitEvent;
}

function response(unit: number, over: Partial<ModbusResponse> = {}): ModbusResponse {
  return { type: "modbus-response", ...at, session: session(), unit, outcome: "accepted", ...over } as ModbusResponse;
}

function named(asset: string, kind: NameKind, name = "n"): AssetNamed {
  return { type: "asset-named", ...at, asset: party(asset), kind, name };
}

function sighting(asset: string, ip: string | undefined, times: readonly number[], isRouter = false): Sighting {
  const activity = new Activity(times[0] as PacketTime);
  for (const time of times) activity.add(time as PacketTime);
  const state = { isRouter, ownIps: [], ips: [], subnets: [], prefixes: [] };
  return { station: asset.slice(2), ip, asset, state, wasRouter: isRouter, activity, holder: { current: state } };
}

describe("AssetBook", () => {
  it("knows addresses, place, maker, times and frames of an asset", () => {
    const book = new AssetBook();
    const id = `a:${SIEMENS}@100.10`;
    book.sight(party(id), sighting(id, "10.0.0.1", [10, 20]));
    book.sight(party(id), sighting(id, "10.0.0.2", [5, 40, 30]));
    book.sight(party(id), sighting(id, undefined, [7]));
    expect(book.asset(id)).toMatchObject({
      ...{ id, mac: SIEMENS, vendor: "Siemens", ips: ["10.0.0.1", "10.0.0.2"], vlans: [100, 10], isRouter: false },
      ...{ firstTime: 5, lastTime: 40, frames: 6, parts: [], deviceClass: "unknown", classConfidence: 0 },
    });
    expect(book.withMac(SIEMENS).map((asset) => asset.id)).toEqual([id]);
    expect([...book.assets()].length).toBe(1);
    expect(book.asset("a:other")).toBeUndefined();
  });

  it("takes sightings from a station that turned out to be a router, and gives them to whom they are of", () => {
    const book = new AssetBook();
    const [router, far] = [`a:${SIEMENS}`, "a:ip:10.9.0.1"];
    const own = sighting(router, undefined, [1], true);
    const carried = sighting(router, "10.9.0.1", [2, 3], true);
    book.sight(party(router), own);
    book.sight(party(router), carried);
    carried.asset = far;
    book.sight(party(far), carried);
    expect(book.asset(router)).toMatchObject({ frames: 1, ips: [], isRouter: true, deviceClass: "network" });
    expect(book.asset(far)).toMatchObject({ frames: 2, ips: ["10.9.0.1"], mac: undefined, vendor: undefined });
    expect(book.withMac(SIEMENS)).toHaveLength(1);
  });

  it("counts frames of more addresses than it keeps", () => {
    const book = new AssetBook();
    for (let i = 0; i < 100; i++) book.sight(party("a:x"), sighting("a:x", `10.0.1.${i}`, [i, i + 1]));
    expect(book.asset("a:x")).toMatchObject({ frames: 200, lastTime: 100 });
    expect(book.asset("a:x")?.ips.length).toBe(16);
  });

  it.each<[string, ConduitEvent[], object]>([
    ["a conversation, once", [conduit({}), conduit({}, { stage: "ended" })], { "modbus/server": 1 }],
    ["nothing of an attempt", [conduit({}, { isLearnable: false })], {}],
    ["two conversations", [conduit({}), conduit({ id: 2 })], { "modbus/server": 2 }],
    [
      "the service of the port until the protocol is known",
      [
        conduit({ protocol: undefined, server: party("a:s", 102) }),
        conduit({ protocol: "opcua", server: party("a:s", 102) }),
      ],
      { "s7comm/server": 0, "opcua/server": 1 },
    ],
    ["nothing of a port that a decoder would know", [conduit({ protocol: undefined })], {}],
    [
      "nothing where nobody knows who serves",
      [conduit({ protocol: undefined, isDirectionKnown: false, server: party("a:s", 102) })],
      {},
    ],
    ["nothing of housekeeping", [conduit({ protocol: undefined, isSymmetric: true, server: party("a:s", 139) })], {}],
    ["the port under an envelope", [conduit({ protocol: "tls", server: party("a:s", 443) })], { "https/server": 1 }],
  ])("counts %s", (_, events, want) => {
    const book = new AssetBook();
    for (const event of events) book.hear(event);
    expect(book.asset("a:s")?.roles ?? {}).toEqual(want);
  });

  it("lists the units in use behind a gateway, not those that somebody tried", () => {
    const book = new AssetBook();
    book.hear(conduit({}));
    for (let unit = 1; unit <= 247; unit++) book.hear(response(unit));
    expect(book.asset("a:s")).toMatchObject({ parts: [], deviceClass: "controller" });
    for (let i = 0; i < 16; i++) for (const unit of [0, 7, 3, 255]) book.hear(response(unit));
    for (let i = 0; i < 16; i++) book.hear(response(9, { outcome: "rejected" }));
    expect(book.asset("a:s")).toMatchObject({
      parts: ["modbus unit 3", "modbus unit 7"],
      deviceClass: "gateway",
      level: 1,
    });
  });

  it("lists the edge nodes of a gateway", () => {
    const book = new AssetBook();
    book.hear(named("a:c", "sparkplug-edge-node", "water/gw1"));
    expect(book.asset("a:c")).toMatchObject({
      parts: ["sparkplug water/gw1"],
      deviceClass: "gateway",
      names: [{ kind: "sparkplug-edge-node", name: "water/gw1" }],
    });
  });

  it("takes for an engineering station who changes programs on more than one day", () => {
    const book = new AssetBook();
    const manage = (time: number) =>
      book.hear({
        ...{ type: "operation", ...at, time: time as PacketTime, session: session(), protocol: "opcua" },
        ...{ effect: "manage", name: "AddNodes", point: undefined, value: undefined },
      } as ControlOperation);
    for (let i = 0; i < 50; i++) manage(i);
    expect(book.asset("a:c")?.deviceClass).toBe("unknown");
    manage(DAY_US);
    expect(book.asset("a:c")?.deviceClass).toBe("engineering-station");
  });

  it("forgets at its limits whom it has not met for longest", () => {
    const book = new AssetBook();
    for (let i = 0; i < 20_001; i++) {
      const mac = `00:1b:1b:00:${(i >> 8).toString(16).padStart(2, "0")}:${(i & 255).toString(16).padStart(2, "0")}`;
      book.sight(party(`a:${mac}`), sighting(`a:${mac}`, "10.0.0.1", [i]));
    }
    expect([...book.assets()].length).toBe(20_000);
    expect(book.evictions).toBe(1);
    expect(book.withMac("00:1b:1b:00:00:00")).toEqual([]);
    for (let i = 0; i < 1000; i++) book.hear(named("a:c", "dhcp-hostname", `h${i}`));
    expect(book.asset("a:c")?.names.length).toBe(64);
  });
});

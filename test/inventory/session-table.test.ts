import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/contracts/flow.js";
import type { ConduitEvent } from "../../src/contracts/sensor-event.js";
import { createPacket } from "../../src/core/packet.js";
import { SessionTable } from "../../src/inventory/session-table.js";
import { StationTable } from "../../src/inventory/station-table.js";
import { ends, fakeFlow } from "./fake-flow.js";
import { BROADCAST, host } from "./frames.js";

const packet = createPacket();
const [A, B] = ["a:02:00:00:00:00:01", "a:02:00:00:00:00:02"];

function opened(over: Partial<Flow>) {
  const events: (ConduitEvent & { conduit: string })[] = [];
  const table = new SessionTable(new StationTable([]), (event) =>
    events.push({ ...event, conduit: event.session.conduit }),
  );
  const flow = fakeFlow(over);
  table.open(flow, packet);
  return { table, flow, events, stages: () => events.map(({ stage, conduit }) => `${stage} ${conduit}`) };
}

describe("SessionTable", () => {
  it("tells an attempt, its answer, its protocol and its end", () => {
    const { table, flow, events, stages } = opened({});
    flow.state = "established";
    table.change(flow, packet);
    flow.protocol = "modbus";
    flow.payloadBytes = [12, 20];
    table.identify(flow, packet);
    table.identify(flow, packet);
    flow.state = "closed";
    table.change(flow, packet);
    table.end(flow);
    expect(stages()).toEqual([
      `attempted ${A}>${B}/tcp/502`,
      `established ${A}>${B}/tcp/502`,
      `identified ${A}>${B}/tcp/modbus`,
      `ended ${A}>${B}/tcp/modbus`,
    ]);
    expect(events.map(({ isLearnable }) => isLearnable)).toEqual([false, false, true, true]);
    expect(table.size).toBe(0);
  });

  it("tells once that a flow has turned out foreign", () => {
    const { table, flow, stages } = opened({ state: "established" });
    for (const isForeign of [false, true, true]) {
      flow.isForeign = isForeign;
      table.change(flow, packet);
    }
    expect(stages().map((stage) => stage.split(" ")[0])).toEqual(["attempted", "established", "foreign"]);
  });

  it("names a conduit by its port where the protocol is only an envelope", () => {
    const { table, flow, stages } = opened({ endpoints: ends(40_000, 8883) });
    flow.protocol = "tls";
    table.identify(flow, packet);
    table.end(flow);
    const key = `${A}>${B}/tcp/8883`;
    expect(stages()).toEqual([`attempted ${key}`, `identified ${key}`, `ended ${key}`]);
  });

  it("tells a refusal, which is never learnable", () => {
    const { table, flow, events, stages } = opened({});
    flow.state = "refused";
    table.change(flow, packet);
    flow.payloadBytes = [1, 1];
    table.end(flow);
    expect(stages()).toEqual([`attempted ${A}>${B}/tcp/502`, `refused ${A}>${B}/tcp/502`, `ended ${A}>${B}/tcp/502`]);
    expect(events.some(({ isLearnable }) => isLearnable)).toBe(false);
  });

  it("turns round when the protocol shows who serves", () => {
    const { table, flow, stages, events } = opened({
      endpoints: ends(502, 40_000),
      isServerKnown: false,
      state: "midstream",
      isMidstream: true,
    });
    flow.server = 0;
    flow.isServerKnown = true;
    flow.payloadBytes = [20, 0];
    table.change(flow, packet);
    expect(stages()).toEqual([`established ${A}<>${B}/tcp/unattributed`, `identified ${B}>${A}/tcp/502`]);
    expect(events[1]?.payloadBytes).toEqual([0, 20]);
  });

  it("tells once that both sides of a midstream session have sent payload", () => {
    const { table, flow, stages } = opened({ isServerKnown: false, state: "midstream", isMidstream: true });
    flow.payloadBytes = [20, 0];
    table.change(flow, packet);
    flow.payloadBytes = [20, 12];
    table.change(flow, packet);
    table.change(flow, packet);
    const conduit = `${A}<>${B}/tcp/unattributed`;
    expect(stages()).toEqual([`established ${conduit}`, `answered ${conduit}`]);
  });

  it.each([
    ["a datagram to a system port", { endpoints: ends(40_000, 53) }, `${A}>${B}/udp/53`],
    ["a datagram from a system port", { endpoints: ends(53, 40_000) }, `${B}>${A}/udp/53`],
    ["datagrams between registered ports", { endpoints: ends(5004, 5006) }, `${A}>${B}/udp/5006`],
    ["datagrams between dynamic ports", { endpoints: ends(49_152, 49_152) }, `${A}>${B}/udp/dynamic`],
    ["datagrams to a dynamic port", { endpoints: ends(49_151, 49_152) }, `${A}>${B}/udp/49152`],
    ["name service, whoever asks", { endpoints: ends(137, 137) }, `${A}<>${B}/udp/nbns`],
    ["an answer of a housekeeping service", { endpoints: ends(5353, 50_000) }, `${A}<>${B}/udp/mdns`],
    ["both ends of DHCP", { endpoints: ends(68, 67) }, `${A}<>${B}/udp/dhcp`],
  ])("names %s", (_, over, want) => {
    const { events } = opened({ transport: "udp", isServerKnown: false, ...over });
    expect(events[0]?.conduit).toBe(want);
  });

  it.each([
    ["a broadcast by its link address", { ...host(2), mac: BROADCAST }],
    ["a multicast by its address", { ...host(2), ip: "239.1.2.3" }],
    ["an IPv6 multicast", { ...host(2), ip: "ff02::fb" }],
  ])("follows no session of %s", (_, to) => {
    const { events, table } = opened({
      transport: "udp",
      endpoints: [
        { ...host(1), port: 1 },
        { ...to, port: 2 },
      ],
    });
    expect([events.length, table.size]).toEqual([0, 0]);
  });

  it("places stations by their VLANs, and by address where the link has none", () => {
    const tagged = opened({ vlans: [100, 10] }).events[0];
    expect(tagged?.session.client).toEqual({
      asset: `${A}@100.10`,
      station: "02:00:00:00:00:01@100.10",
      mac: "02:00:00:00:00:01",
      ip: "10.0.0.1",
      port: 40_000,
    });
    const bare = { ip: "10.0.0.1", port: 1, mac: undefined };
    expect(opened({ endpoints: [bare, { ...host(2), port: 2 }] }).events[0]?.session.client.asset).toBe(
      "a:ip:10.0.0.1",
    );
  });

  it("takes the station of an address for an end whose MAC the link does not tell", () => {
    const stations = new StationTable([]);
    const events: ConduitEvent[] = [];
    const table = new SessionTable(stations, (event) => events.push(event));
    const [client, server] = ends(40_000, 502);
    const flow = fakeFlow({ endpoints: [client, { ...server, mac: undefined }] });
    table.open(flow, packet);
    expect(events[0]?.session.server.asset).toBe("a:ip:10.0.0.2");
    stations.sight(`${host(2).mac}@7`, "10.0.0.2", false);
    table.open({ ...flow, id: 2 }, packet);
    expect(events[1]?.session.server).toMatchObject({ asset: `${B}@7`, mac: host(2).mac });
    flow.endpoints = [client, server];
    table.identify(flow, packet);
    expect(events[2]).toMatchObject({ stage: "identified", session: { id: 1, server: { asset: B } } });
  });

  it("ignores what it does not follow", () => {
    const { table, flow, events } = opened({});
    const other = fakeFlow({ id: 2 });
    table.change(other, packet);
    table.end(other);
    expect(table.identify(other, packet)).toBeUndefined();
    expect(table.identify(flow, packet)?.id).toBe(1);
    expect(events).toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";
import { dnsEgress } from "../../../src/detectors/posture/dns-egress.js";
import { MASTER, PLC_A, type Plant } from "../../sensor/plant.js";
import { dnsMissing, dnsQuery, overTcp } from "../../sensor/service-messages.js";
import { levelsOf } from "../../sensor/service-watched.js";
import { baselineOf, findingsOf, knownAsset, knownConduitBy, party, session } from "../given.js";
import { serviceFact } from "../service-events.js";

const plant = session({ server: party(2, 53), transport: "udp" });
const outside = session({ server: { ...party(2, 53), ip: "9.9.9.9" }, transport: "udp" });
const learned = baselineOf(knownAsset(1), knownAsset(2));
const random = (i: number) => `${(i * 2_654_435_761).toString(36)}${(i * 97_003_517).toString(36)}qxzvkw`;
const tunnel = (count: number, name: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => serviceFact("dns", "name-query", `${name(i)}.evil.com`, plant, i));

describe("posture/dns-egress", () => {
  it("finds an odd name server", () => {
    const query = serviceFact("dns", "name-query", "a.example.com", outside);
    expect(findingsOf(dnsEgress, learned, [query, query]).map(({ severity }) => severity)).toEqual(["low"]);
    const { client, server } = outside;
    const known = knownConduitBy(`${client.asset}>${server.asset}/udp/53`, [53]);
    expect(findingsOf(dnsEgress, baselineOf(knownAsset(1), knownAsset(2), known), [query])).toEqual([]);
    expect(findingsOf(dnsEgress, learned, [serviceFact("dns", "name-query", "a.example.com", plant)])).toEqual([]);
    const itself = session({ ...outside, client: { ...client, ip: "9.9.9.9" } });
    expect(findingsOf(dnsEgress, learned, [serviceFact("dns", "name-query", "a.example.com", itself)])).toEqual([]);
  });

  it.each([
    ["many random names", tunnel(61, random), ["high"]],
    ["fewer", tunnel(60, random), []],
    ["many plain names", tunnel(61, (i) => `host${i}`), []],
  ])("finds a tunnel: %s", (_, events, want) => {
    expect(findingsOf(dnsEgress, learned, events).map(({ severity }) => severity)).toEqual(want);
  });

  it.each([
    [50, 0],
    [51, 1],
  ])("counts %d names that do not exist", (count, want) => {
    const events = Array.from({ length: count }, (_, i) => serviceFact("dns", "name-missing", `x${i}.com`, plant, i));
    expect(findingsOf(dnsEgress, learned, events)).toHaveLength(want);
  });

  it("is found on the wire", () => {
    const resolver = { mac: "02:00:00:00:00:fe", ip: "9.9.9.9" };
    const add = (all: Plant) => all.datagram(5, PLC_A, resolver, 53, dnsQuery("update.example.com"));
    expect(levelsOf("posture/dns-egress", add)).toEqual(["low"]);
    const overStream = (all: Plant) =>
      all.stream(5, PLC_A, resolver, 53, [
        { from: "client", payload: overTcp(dnsQuery("update.example.com")) },
        { from: "server", payload: overTcp(dnsMissing("update.example.com")) },
      ]);
    expect(levelsOf("posture/dns-egress", overStream)).toEqual(["low"]);
  });

  it("finds a tunnel in one connection", () => {
    const asks = (count: number) => (all: Plant) => {
      const questions = Array.from({ length: count }, (_, i) => overTcp(dnsQuery(`${random(i)}.evil.com`)));
      return all.stream(
        5,
        PLC_A,
        MASTER,
        53,
        questions.map((payload) => ({ from: "client", payload })),
      );
    };
    expect(levelsOf("posture/dns-egress", asks(61))).toEqual(["high"]);
    expect(levelsOf("posture/dns-egress", asks(60))).toEqual([]);
  });
});

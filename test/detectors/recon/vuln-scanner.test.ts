import { describe, expect, it } from "vitest";
import type { FingerprintSeen } from "../../../src/contracts/fingerprint-event.js";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { vulnScanner } from "../../../src/detectors/recon/vuln-scanner.js";
import { host } from "../../inventory/frames.js";
import { PLC_A, PLC_B, type Plant } from "../../sensor/plant.js";
import { httpGet, parts, text } from "../../sensor/service-messages.js";
import { levelsOf } from "../../sensor/service-watched.js";
import { at, baselineOf, conduit, findingsOf, knownAsset, party, session } from "../given.js";
import { serviceFact } from "../service-events.js";

const of = session();
const sign = (value: string) => serviceFact("http", "scanner", value, of);
const stack = (window: string, options: string): FingerprintSeen => ({
  type: "fingerprint",
  time: at(1),
  frame: 7,
  capture: 0,
  asset: party(1),
  side: "client",
  features: [
    { feature: "window", value: window },
    { feature: "options", value: options },
  ],
});
const tried = (count: number): SensorEvent[] =>
  Array.from({ length: count }, (_, i) =>
    conduit("attempted", session({ id: 2 + i, server: party(2, 1000 + i) }), 2 + i / 10, 20 + i),
  );
const learned = baselineOf(knownAsset(2));

describe("recon/vuln-scanner", () => {
  it.each<[string, readonly SensorEvent[], number]>([
    ["two signs", [sign("a"), sign("b")], 1],
    ["one sign", [sign("a"), sign("a")], 0],
    ["a sign and a sweep", [sign("a"), ...tried(8)], 1],
    ["a sign and fewer", [sign("a"), ...tried(7)], 0],
    ["a sweep alone", tried(20), 0],
    ["the SYN of a scanner and a sign", [stack("1024", "2"), sign("a")], 1],
    ["the SYN of a host and a sign", [stack("64240", "2,4,8,1,3=7"), sign("a")], 0],
    ["a shipped community and a sign", [serviceFact("snmp", "default-credentials", "x", of), sign("a")], 1],
  ])("judges %s", (_, events, want) => {
    expect(findingsOf(vulnScanner, learned, events)).toHaveLength(want);
  });

  it("is found on the wire", () => {
    const stranger = host(77);
    const id = "recon/vuln-scanner";
    const agent = httpGet("200 OK", "User-Agent: Mozilla/5.0 (compatible; Nmap Scripting Engine)\r\n");
    const odd = (plant: Plant) => plant.stream(5, stranger, PLC_A, 80, parts(agent));
    expect(levelsOf(id, odd)).toEqual([]);
    const probe = (plant: Plant) => odd(plant).stream(6, stranger, PLC_B, 8080, parts([["client", text("\r\n\r\n")]]));
    expect(levelsOf(id, probe)).toEqual(["high"]);
  });
});

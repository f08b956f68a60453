import { describe, expect, it } from "vitest";
import type { AssetNamed, NameKind, SensorEvent } from "../../../src/contracts/sensor-event.js";
import { namePoisoning } from "../../../src/detectors/recon/name-poisoning.js";
import { udp } from "../../inventory/frames.js";
import { MASTER, PLC_A, PLC_B, type Plant } from "../../sensor/plant.js";
import { nameAnswer } from "../../sensor/service-messages.js";
import { levelsOf } from "../../sensor/service-watched.js";
import { at, baselineOf, findingsOf, knownAsset, party, session } from "../given.js";
import { serviceFact } from "../service-events.js";

const of = session({ server: party(9, 5355), transport: "udp" });
const answer = (name: string, frame: number) => serviceFact("llmnr", "name-answer", name, of, frame, frame);
const named = (n: number, name: string, frame: number, kind: NameKind = "netbios-name"): AssetNamed => ({
  type: "asset-named",
  time: at(frame),
  frame,
  capture: 0,
  asset: party(n),
  kind,
  name,
});
const count = (events: readonly SensorEvent[], baseline = baselineOf(knownAsset(9))) =>
  findingsOf(namePoisoning, baseline, events).length;

describe("recon/name-poisoning", () => {
  it.each<[string, readonly SensorEvent[], number]>([
    ["two names", [answer("files", 1), answer("print", 2)], 1],
    ["one name again and again", [answer("files", 1), answer("files", 2)], 0],
    ["its own name", [named(9, "FILES", 1), answer("files", 2), answer("print", 3)], 0],
    ["its own name with another ending", [answer("files", 1), answer("files.local", 2), answer("files-2", 3)], 0],
    ["a name that only its answers say", [named(9, "FILES", 1), answer("files", 1), answer("print", 2)], 1],
    ["the name of another", [named(3, "FILES", 1, "dhcp-hostname"), answer("files", 2)], 1],
    ["the name that another has of a program", [named(3, "files", 1, "mqtt-user-name"), answer("files", 2)], 0],
  ])("judges %s", (_, events, want) => {
    expect(count(events)).toBe(want);
  });

  it("knows the names that were learned", () => {
    const learned = { ...knownAsset(9), names: ["netbios-name FILES", "mdns-name print.local"] };
    expect(count([answer("files", 1), answer("print", 2), answer("wpad", 3)], baselineOf(learned))).toBe(0);
    expect(count([answer("a", 1), answer("b", 2)], baselineOf(learned))).toBe(1);
  });

  it("is found on the wire", () => {
    const says = (plant: Plant, ...names: readonly string[]) => {
      for (const [i, name] of names.entries()) {
        const payload = nameAnswer(name, [10, 0, 0, 12]);
        plant.raw(5 + i, udp({ from: PLC_B, to: i % 2 === 0 ? MASTER : PLC_A, ports: [5355, 50_123], payload }));
      }
      return plant;
    };
    expect(levelsOf("recon/name-poisoning", (plant) => says(plant, "files", "wpad"))).toEqual(["high"]);
    expect(levelsOf("recon/name-poisoning", (plant) => says(plant, "files", "files"))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { clientIdentityNew } from "../../../src/detectors/opcua/client-identity-new.js";
import { LAPTOP, OpcuaTalk, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, opcuaRecords, saidBy } from "../../sensor/opcua-watched.js";
import { alertsIn } from "../../sensor/watched.js";

const DETECTOR = "opcua/client-identity-new";
const as = (uri: string, product: string, client = SCADA) =>
  talk(usualOpcua(), 33, client, TANK, new OpcuaTalk().begin({ uri, product }).read("Level").close());

// What was learned in a minute counts one level less than its severity.
describe("opcua/client-identity-new", () => {
  it.each([
    { name: "the same application again", plant: as("urn:plant:scada", "urn:plant:product"), want: [] },
    { name: "another tool on a known station", plant: as("urn:attacker:tool", "urn:tool"), want: ["low unknown"] },
    { name: "another copy of the product", plant: as("urn:plant:scada2", "urn:plant:product"), want: ["low unknown"] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
  });

  it("names both applications", () => {
    const alert = alertsIn(opcuaRecords(as("urn:attacker:tool", "urn:tool"))).find(
      ({ detector }) => detector === DETECTOR,
    );
    expect(alert?.observed).toBe("The application urn:attacker:tool (client) on 10.0.0.21 is a client of 10.0.0.31.");
    expect(alert?.expected).toContain("only was urn:plant:scada");
  });

  it("finds the same when its memory is saved", () => {
    expect(findingsOf(clientIdentityNew, as("urn:attacker:tool", "urn:tool"))).toHaveLength(1);
  });

  // In the whole it is part of an alert that explains it.
  it("tells of a known name on another host", () => {
    const found = findingsOf(clientIdentityNew, as("urn:plant:scada", "urn:plant:product", LAPTOP)).map(
      ({ severity }) => severity,
    );
    expect(new Set(found)).toEqual(new Set(["medium"]));
  });
});

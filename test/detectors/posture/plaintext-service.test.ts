import { describe, expect, it } from "vitest";
import type { ServiceFactKind, SpokenService } from "../../../src/contracts/service-event.js";
import { plaintextService } from "../../../src/detectors/posture/plaintext-service.js";
import { host } from "../../inventory/frames.js";
import { MASTER, PLC_A, PLC_B, type Plant } from "../../sensor/plant.js";
import { ftpLogin, httpGet, parts, snmpGet, TELNET_LOGIN, vnc } from "../../sensor/service-messages.js";
import { levelsOf } from "../../sensor/service-watched.js";
import { baselineOf, findingsOf, knownAsset, knownConduit, party, session } from "../given.js";
import { serviceFact } from "../service-events.js";

const of = session({ server: party(2, 23) });
const strangers = baselineOf(knownAsset(1), knownAsset(2));
const known = baselineOf(knownAsset(1), knownAsset(2), knownConduit(1, 2, "23", [23]));
const found = (service: SpokenService, fact: ServiceFactKind, value: string, baseline = strangers) =>
  findingsOf(plaintextService, baseline, [serviceFact(service, fact, value, of)]).map(({ severity, raise }) => [
    severity,
    raise,
  ]);

describe("posture/plaintext-service", () => {
  it.each<[string, SpokenService, ServiceFactKind, string, number]>([
    ["Telnet", "telnet", "spoken", "", 1],
    ["SNMP 2c", "snmp", "spoken", "SNMP 2c", 1],
    ["SNMP 3", "snmp", "spoken", "SNMP 3", 0],
    ["old VNC", "vnc", "spoken", "RFB 3.7", 1],
    ["new VNC", "vnc", "spoken", "RFB 3.8", 0],
    ["VNC without a password", "vnc", "weak", "VNC without a password", 1],
    ["SSH", "ssh", "spoken", "SSH-2.0", 0],
    ["SMB", "smb", "spoken", "SMB 2.1", 0],
  ])("judges %s", (_, service, fact, value, want) => {
    expect(found(service, fact, value)).toHaveLength(want);
  });

  it("is worse with a login, and an audit event of a pair that was learned", () => {
    expect(found("telnet", "spoken", "")).toEqual([[undefined, 0]]);
    expect(found("telnet", "credentials", "engineer")).toEqual([[undefined, 1]]);
    expect(found("telnet", "credentials", "engineer", known)).toEqual([["info", -2]]);
    expect(findingsOf(plaintextService, undefined, [serviceFact("ftp", "spoken", "", of)], 0)[0]?.severity).toBe(
      undefined,
    );
  });

  it("says it once", () => {
    const events = [1, 2, 3].map((seconds) => serviceFact("telnet", "spoken", "", of, seconds));
    expect(findingsOf(plaintextService, strangers, events)).toHaveLength(1);
  });

  it.each([
    ["five within a minute", [0, 10, 20, 30, 40], 1],
    ["four", [0, 10, 20, 30], 0],
    ["five in more than a minute", [0, 15, 30, 45, 61], 0],
  ])("counts refused logins: %s", (_, times, want) => {
    const events = times.map((seconds) => serviceFact("ftp", "login-failed", "530", of, seconds));
    const guessing = findingsOf(plaintextService, known, events);
    expect(guessing).toHaveLength(want);
    for (const { severity } of guessing) expect(severity).toBe("medium");
  });

  it("is found on the wire, and is silent on what was learned", () => {
    const id = "posture/plaintext-service";
    const telnet = (plant: Plant) => plant.stream(5, MASTER, host(50), 2323, parts(TELNET_LOGIN));
    expect(levelsOf(id, telnet)).toEqual(["medium"]);
    expect(levelsOf(id, telnet, telnet)).toEqual([]);
    const several = (plant: Plant) =>
      plant
        .stream(4, MASTER, PLC_A, 21, parts(ftpLogin("engineer", "n0t-1n-the-l1st")))
        .stream(5, MASTER, PLC_A, 80, parts(httpGet("301 Moved")))
        .stream(6, MASTER, PLC_B, 80, parts(httpGet()))
        .stream(7, MASTER, PLC_B, 5900, parts(vnc(3, 2)))
        .datagram(8, MASTER, PLC_B, 161, snmpGet("n0t-1n-the-l1st"));
    expect(levelsOf(id, several)).toEqual(["medium", "low", "low", "low"]);
    const guessing = (plant: Plant) => {
      for (let i = 0; i < 5; i++) plant.stream(2 + i, MASTER, PLC_A, 21, parts(ftpLogin("a", `b${i}`, "530 no")));
      return plant;
    };
    expect(levelsOf(id, guessing)).toContain("medium");
  });
});

import { describe, expect, it } from "vitest";
import { defaultCredentials } from "../../../src/detectors/posture/default-credentials.js";
import { MASTER, PLC_A, type Plant } from "../../sensor/plant.js";
import { ftpLogin, httpGet, parts, snmpGet } from "../../sensor/service-messages.js";
import { alertsOf, levelsOf } from "../../sensor/service-watched.js";
import { baselineOf, findingsOf, knownAsset, knownConduit, party, session } from "../given.js";
import { serviceFact } from "../service-events.js";

const id = "posture/default-credentials";
const of = session({ server: party(2, 21) });
const strangers = baselineOf(knownAsset(1), knownAsset(2));
const known = baselineOf(knownAsset(1), knownAsset(2), knownConduit(1, 2, "21", [21]));
const event = serviceFact("ftp", "default-credentials", "USER", of);
const basic = (login: string) => `Authorization: Basic ${Buffer.from(login).toString("base64")}\r\n`;

describe("posture/default-credentials", () => {
  it("is high, less of a community, and an audit event where it was learned", () => {
    expect(findingsOf(defaultCredentials, strangers, [event, event]).map(({ severity }) => severity)).toEqual([
      undefined,
    ]);
    const community = serviceFact("snmp", "default-credentials", "an SNMP community", of);
    expect(findingsOf(defaultCredentials, strangers, [community])[0]?.severity).toBe("medium");
    expect(findingsOf(defaultCredentials, known, [event])[0]?.severity).toBe("info");
  });

  it.each<[string, (plant: Plant) => Plant, string[]]>([
    [
      "of a controller by FTP",
      (plant) => plant.stream(5, MASTER, PLC_A, 21, parts(ftpLogin("USER", "USER"))),
      ["critical"],
    ],
    [
      "that nobody ships",
      (plant) => plant.stream(5, MASTER, PLC_A, 21, parts(ftpLogin("USER", "n0t-1n-the-l1st"))),
      [],
    ],
    [
      "by HTTP",
      (plant) => plant.stream(5, MASTER, PLC_A, 80, parts(httpGet("200 OK", basic("admin:admin")))),
      ["critical"],
    ],
    ["of SNMP", (plant) => plant.datagram(5, MASTER, PLC_A, 161, snmpGet("public")), ["medium"]],
    ["of SNMP that nobody ships", (plant) => plant.datagram(5, MASTER, PLC_A, 161, snmpGet("n0t-1t")), []],
  ])("finds a login %s", (_, add, want) => {
    expect(levelsOf(id, add)).toEqual(want);
  });

  it("never shows a password", () => {
    const [alert] = alertsOf(id, (plant) => plant.stream(5, MASTER, PLC_A, 21, parts(ftpLogin("wago", "user00"))));
    expect(alert).toBeUndefined();
    const [shown] = alertsOf(id, (plant) => plant.stream(5, MASTER, PLC_A, 21, parts(ftpLogin("user", "user00"))));
    expect(JSON.stringify(shown)).not.toContain("user00");
  });
});

import { describe, expect, it } from "vitest";
import type { Session } from "../../../src/contracts/sensor-event.js";
import { protocolMismatch } from "../../../src/detectors/conduit/protocol-mismatch.js";
import { MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, told, watched } from "../../sensor/watched.js";
import { baselineOf, conduit, findingsOf, knownConduit, START } from "../given.js";
import { DESK, HMI, OTHER, PLC, plant, to } from "./a-pair.js";

const speaks = (protocol: string, service = protocol) => ({ protocol, service });
const found = (stage: "foreign" | "identified", of: Session, known = plant) =>
  findingsOf(protocolMismatch, known, [conduit(stage, of, 1, 5)]);
const text = (words: string) => [...words].map((letter) => letter.charCodeAt(0));

describe("conduit/protocol-mismatch", () => {
  it("is raised by foreign bytes, without a baseline too", () => {
    const [finding] = findingsOf(protocolMismatch, undefined, [conduit("foreign", to(DESK, PLC, 502), 1, 5)]);
    expect(finding).toMatchObject({ severity: "medium", frame: 5 });
    expect(finding?.observed).toMatch(/^10\.0\.0\.3 and 10\.0\.0\.2 speak something that is no protocol known here/);
    expect(finding?.expected).toBe("Port 502 is registered for modbus, and nothing else belongs there.");
  });

  it("tells bytes once there are any", () => {
    const event = conduit("foreign", to(DESK, PLC, 502), 1, 5);
    const observed = (payloadBytes: readonly [number, number]) =>
      findingsOf(protocolMismatch, plant, [{ ...event, payloadBytes }])[0]?.observed;
    expect(observed([0, 0])).toMatch(/known here on tcp\/502\.$/);
    expect(observed([0, 9])).toMatch(/known here on tcp\/502 \(0 bytes to the server and 9 back until now\)\.$/);
  });

  it.each([
    ["Modbus on its port", to(DESK, PLC, 502, speaks("modbus")), undefined],
    ["MQTT on the port of Modbus", to(DESK, PLC, 502, speaks("mqtt")), "medium"],
    ["Modbus on the port of MQTT", to(DESK, OTHER, 1883, speaks("modbus")), "medium"],
    ["MQTT in clear on the port for TLS", to(DESK, OTHER, 8883, speaks("mqtt")), undefined],
    ["TLS on that port", to(DESK, OTHER, 8883, speaks("tls", "8883")), undefined],
    ["TLS on the port of Modbus", to(DESK, OTHER, 502, speaks("tls", "502")), "low"],
    ["TLS anywhere", to(DESK, OTHER, 9443, speaks("tls", "9443")), undefined],
    ["Modbus on a port of its own, of strangers", to(DESK, OTHER, 8502, speaks("modbus")), undefined],
    ["Modbus where only the port is known", to(DESK, HMI, 3306, speaks("modbus")), "info"],
    ["Modbus where that is known", to(HMI, PLC, 8502, speaks("modbus")), undefined],
  ])("rates %s", (_, of, severity) => {
    expect(found("identified", of).map((finding) => finding.severity)).toEqual(
      severity === undefined ? [] : [severity],
    );
  });

  it("is only kept for the record where the baseline has it like this", () => {
    const known = baselineOf(knownConduit(DESK, PLC, "502", [502]));
    expect(found("foreign", to(DESK, PLC, 502), known)).toMatchObject([{ severity: "info" }]);
    const mqtt = baselineOf(knownConduit(DESK, PLC, "mqtt", [502]));
    expect(found("identified", to(DESK, PLC, 502, speaks("mqtt")), mqtt)).toEqual([]);
  });

  it("is less where only encryption is at home", () => {
    expect(found("foreign", to(DESK, PLC, 443))).toMatchObject([{ severity: "low" }]);
    expect(found("foreign", to(DESK, PLC, 8883))).toMatchObject([{ severity: "medium" }]);
  });

  it("is not raised by a session under way", () => {
    expect(found("foreign", to(DESK, PLC, 502, { isMidstream: true }))).toEqual([]);
  });

  it("is raised by a shell on the port of Modbus, and not by polls", () => {
    const baseline = learnedFrom(usual().frames(START));
    const shell = [
      { from: "server", payload: text("SSH-2.0-OpenSSH_9.6 Debian-3 and a long greeting so that it is known\r\n") },
      { from: "client", payload: text("SSH-2.0-PuTTY_Release_0.80 and a long greeting so that it is known too\r\n") },
      { from: "server", payload: text("and more of it, which is no message of Modbus whatever way it is read") },
      { from: "client", payload: text("and more of it, which is no message of Modbus whatever way it is read") },
    ] as const;
    const records = watched(usual(new Plant(), 20).stream(5, MASTER, PLC_A, 502, shell).frames(START), { baseline });
    expect(told(records)).toContain("conduit/protocol-mismatch medium");
    expect(alertsIn(watched(usual(new Plant(), 20).frames(START), { baseline }))).toEqual([]);
  });
});

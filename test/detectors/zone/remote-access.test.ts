import { describe, expect, it } from "vitest";
import type { ConduitEvent, Session } from "../../../src/contracts/sensor-event.js";
import { remoteAccess } from "../../../src/detectors/zone/remote-access.js";
import { Plant } from "../../sensor/plant.js";
import { baselineOf, conduit, findingsOf, knownAsset, knownConduit, party, session } from "../given.js";
import { line, policyOf } from "../policy-stub.js";
import { hosts, policyWith, saidBy } from "./real-plant.js";

const [VENDOR, DESK, HMI, PLC, JUMP] = [1, 2, 3, 4, 5] as const;

const zones = {
  vendor: { type: "remote-access", ips: ["10.0.0.1"] },
  office: { type: "enterprise", ips: ["10.0.0.2"] },
  view: { type: "supervisory", ips: ["10.0.0.3"] },
  cell: { type: "control", ips: ["10.0.0.4", "10.0.0.6"] },
  border: { type: "dmz", ips: ["10.0.0.5"] },
} as const;
const conduits = [
  { from: "vendor", to: "view", ports: [3389] },
  { from: "border", to: "view", ports: [3389] },
];
const policy = policyOf({ zones, conduits });
const approving = policyOf({ zones, conduits, over: { remoteAccess: () => line(40, "remoteAccess[0]") } });

const to = (client: number, server: number, port: number, over: Partial<Session> = {}) =>
  session({ client: party(client, 40_000), server: party(server, port), ...over });

const whole = (of: Session): ConduitEvent[] => [
  conduit("attempted", of, 0, 1),
  conduit("established", of, 1, 2),
  conduit("ended", of, 61, 9),
];

const found = (events: readonly ConduitEvent[], by = policy, baseline: Parameters<typeof findingsOf>[1] = undefined) =>
  findingsOf(remoteAccess, baseline, events, 10, { policy: by });

describe("zone/remote-access", () => {
  it.each([
    ["RDP from a zone of remote access, declared or not", to(VENDOR, HMI, 3389), true],
    ["SSH from an office", to(DESK, HMI, 22), true],
    ["VNC from outside", to(9, HMI, 5900, { client: { ...party(9), ip: "203.0.113.5" } }), true],
    ["a tunnel over datagrams", to(VENDOR, HMI, 51_820, { transport: "udp" }), true],
    ["an engineering protocol from an office", to(DESK, PLC, 102), true],
    ["OPC UA from an office, on any port", to(DESK, PLC, 53_530, { protocol: "opcua" }), true],
    ["an engineering protocol from the plant", to(HMI, PLC, 102), false],
    ["RDP between zones of the plant, declared", to(JUMP, HMI, 3389), false],
    ["SSH between zones of the plant, not declared", to(JUMP, HMI, 22), true],
    ["SSH inside a zone", to(PLC, 6, 22), false],
    ["a web page from an office", to(DESK, HMI, 80), false],
    ["RDP into an office", to(VENDOR, DESK, 3389), false],
  ])("judges %s", (_, of, isFound) => {
    expect(found(whole(of)).length > 0).toBe(isFound);
  });

  it("waits until there is a session", () => {
    const of = to(VENDOR, HMI, 3389);
    expect(found([conduit("attempted", of, 0, 1), conduit("refused", of, 1, 2)])).toEqual([]);
  });

  it("tells of the end how long it was and what it carried", () => {
    const findings = found(whole(to(VENDOR, HMI, 3389)));
    expect(
      findings.map(({ frame, isAmendment, severity, floor, raise }) => [frame, isAmendment, severity, floor, raise]),
    ).toEqual([
      [2, false, undefined, "low", 0],
      [2, true, undefined, "low", 0],
    ]);
    expect(findings[1]?.observed).toBe(
      "10.0.0.1 has a session of RDP with 10.0.0.3 since 2026-01-05T08:00:01Z, which lasted 61 s and carried 10 " +
        "bytes there and 20 back. It goes from zone vendor (remote-access, level 4) to zone view (supervisory, " +
        "level 2).",
    );
    expect(findings[1]?.expected).toBe(
      "The policy approves no remote access from this source to this target at this time.",
    );
  });

  it("keeps an approved session as a record", () => {
    const findings = found(whole(to(VENDOR, HMI, 3389)), approving);
    expect(findings.map(({ severity, floor, raise }) => [severity, floor, raise])).toEqual([
      ["info", "info", 0],
      ["info", "info", 0],
    ]);
    expect(findings[0]?.expected).toBe("The line policy.yaml:40 (remoteAccess[0]) approves it at this time.");
  });

  it("is worse in a zone of controllers, and when the baseline does not have it", () => {
    const baseline = baselineOf(knownAsset(VENDOR), knownAsset(HMI), knownConduit(VENDOR, HMI, "3389", [3389]));
    const raise = (of: Session, by?: typeof baseline) => found(whole(of), policy, by)[0]?.raise;
    expect([
      raise(to(VENDOR, HMI, 3389)),
      raise(to(VENDOR, HMI, 3389), baseline),
      raise(to(VENDOR, HMI, 22), baseline),
      raise(to(VENDOR, PLC, 22)),
    ]).toEqual([0, 0, 1, 1]);
  });

  it("raises the second client at a controller, while the first is there", () => {
    const baseline = baselineOf(knownAsset(PLC, { "modbus/server": 40 }), knownAsset(HMI));
    const two = (server: number, second: number, seconds: number) =>
      found(
        [
          conduit("established", to(VENDOR, server, 22), 1, 2),
          ...(seconds > 60 ? [conduit("ended", to(VENDOR, server, 22), 60, 5)] : []),
          conduit("established", to(second, server, 22, { id: 2 }), seconds, 6),
        ],
        approving,
        baseline,
      ).filter(({ key }) => key[0] === "concurrent");
    expect(two(PLC, DESK, 30)).toMatchObject([{ severity: "high", frame: 6 }]);
    expect(two(PLC, DESK, 30)[0]?.observed).toContain("while it had SSH from 10.0.0.1");
    expect(two(PLC, DESK, 61)).toEqual([]);
    expect(two(PLC, VENDOR, 30)).toEqual([]);
    expect(two(HMI, DESK, 30)).toEqual([]);
  });

  describe("in real frames", () => {
    const rest = (between: string) =>
      "conduits:\n  - { from: vendor, to: view, services: [tcp/3389] }\n" +
      `remoteAccess:\n  - { from: vendor, to: view, services: [tcp/3389], ` +
      `when: { days: [mon], between: "${between}" } }\n`;
    const rdp = new Plant().stream(1, hosts.vendor, hosts.view, 3389, [{ from: "client", payload: [3, 0] }]);

    const rdpNote = "RDP session of 10.5.0.1 with 10.2.0.1";

    it("+ raises RDP outside its window", () => {
      expect(saidBy("zone/remote-access", rdp, policyWith(rest("12:00-14:00")))).toMatchObject([
        { kind: "alert", severityName: "high", evidence: [{}, {}, { note: rdpNote }, {}] },
      ]);
    });

    it("- keeps an approved session as a record", () => {
      expect(saidBy("zone/remote-access", rdp, policyWith(rest("07:00-09:00")))).toMatchObject([
        { kind: "audit", expected: "The line policy.yaml:13 (remoteAccess[0]) approves it at this time." },
      ]);
    });
  });
});

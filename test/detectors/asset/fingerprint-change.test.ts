import { describe, expect, it } from "vitest";
import type { AssetEntity } from "../../../src/contracts/baseline.js";
import type { FingerprintSeen } from "../../../src/contracts/fingerprint-event.js";
import type { AssetNamed, NameKind, SensorEvent } from "../../../src/contracts/sensor-event.js";
import { fingerprintChange } from "../../../src/detectors/asset/fingerprint-change.js";
import { tcp } from "../../inventory/frames.js";
import { MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { assetId, at, baselineOf, findingsOf, knownAsset, party, START } from "../given.js";

const usualStack = ["client hops 64", "client options 2,4", "client segment 1460", "client window 8192"];
const stack = (
  over: Partial<Record<"hops" | "options" | "window" | "segment", string>>,
  side: "client" | "server" = "client",
): FingerprintSeen => {
  const all = { hops: "64", options: "2,4", window: "8192", segment: "1460", ...over };
  const features = (["hops", "options", "window", "segment"] as const)
    .filter((feature) => side === "client" || feature !== "options")
    .map((feature) => ({ feature, value: all[feature] }));
  return { type: "fingerprint", time: at(1), frame: 7, capture: 0, asset: party(2), side, features };
};
const named = (kind: NameKind, name: string): AssetNamed => ({
  type: "asset-named",
  time: at(1),
  frame: 7,
  capture: 0,
  asset: party(2),
  kind,
  name,
});
const asset = (over: Partial<AssetEntity> = {}): AssetEntity => ({
  ...knownAsset(2),
  stack: usualStack,
  names: ["http-server nginx/1.2", "modbus-product Acme P1 2.10"],
  ...over,
});
const found = (event: SensorEvent, entity = asset()) => findingsOf(fingerprintChange, baselineOf(entity), [event]);
const eight = ["hops", "options"].flatMap((feature) => Array.from({ length: 8 }, (_, i) => `client ${feature} ${i}`));

describe("asset/fingerprint-change", () => {
  it.each<[string, SensorEvent, AssetEntity, number]>([
    ["what was learned", stack({}), asset(), 0],
    ["another hop limit", stack({ hops: "128" }), asset(), 0],
    ["another hop limit and window", stack({ hops: "128", window: "64240" }), asset(), 1],
    ["other options and window", stack({ options: "2,1,3=8", window: "64240" }), asset(), 1],
    ["another segment size", stack({ segment: "1360" }), asset(), 0],
    ["another segment size and window", stack({ segment: "1360", window: "8160" }), asset(), 0],
    ["all that is other", stack({ hops: "255", options: "", window: "1", segment: "0" }), asset(), 1],
    ["a side that was not learned", stack({ hops: "128", window: "64240" }, "server"), asset(), 0],
    [
      "a sender with any stack",
      stack({ hops: "128", options: "9", window: "8192" }),
      asset({ stack: [...usualStack.slice(2), ...eight] }),
      0,
    ],
    ["a router", stack({ hops: "128", window: "64240" }), asset({ isRouter: true }), 0],
    ["an asset that is not known", stack({ hops: "128", window: "64240" }), { ...knownAsset(3), stack: usualStack }, 0],
    ["another version", named("modbus-product", "Acme P1 2.13"), asset(), 1],
    ["the same version", named("modbus-product", "Acme P1 2.10"), asset(), 0],
    ["another web server", named("http-server", "lighttpd/1.2"), asset(), 0],
    ["another version of the web server", named("http-server", "nginx/1.3"), asset(), 1],
    ["another system by SMB", named("smb-system", "Windows 5.1"), asset({ names: ["smb-system Windows 2002"] }), 0],
    [
      "another product behind a gateway",
      named("modbus-product", "Acme P3"),
      asset({ names: ["modbus-product Acme P1", "modbus-product Acme P2"] }),
      0,
    ],
    ["another kind of product", named("opcua-product", "Acme"), asset(), 0],
    ["another host name", named("mdns-name", "x"), asset({ names: ["mdns-name y"] }), 0],
  ])("judges %s", (_, event, entity, want) => {
    expect(found(event, entity)).toHaveLength(want);
  });

  it("says what changed to what", () => {
    expect(found(stack({ hops: "128", window: "64240" }))[0]).toMatchObject({
      key: [assetId(2), "stack", "client"],
      observed:
        "10.0.0.2 (02:00:00:00:00:02 (made up, not a maker's)) opens connections with initial hop limit 128 and TCP " +
        "window 64240.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) it had initial hop limit 64 and TCP " +
        "window 8192.",
    });
    expect(found(named("modbus-product", "Acme P1 2.13"))[0]?.observed).toContain('calls itself "Acme P1 2.13"');
    expect(findingsOf(fingerprintChange, undefined, [stack({ hops: "128", window: "1" })])).toEqual([]);
  });

  it("finds another stack behind a known address on the wire", () => {
    const SYN = 2;
    const [HOPS_AT, WINDOW_AT] = [22, 48] as const;
    const opening = {
      from: MASTER,
      to: PLC_A,
      ports: [45_000, 502],
      sequence: 1,
      acknowledgement: 0,
      flags: SYN,
    } as const;
    const plant = (hops: number, window: number) => {
      const bytes = tcp(opening).map((byte, i) => (i === HOPS_AT ? hops : i === WINDOW_AT ? window : byte));
      return usual(new Plant(), 10).raw(5.07, bytes).frames(START);
    };
    const baseline = learnedFrom(plant(64, 0x20));
    const said = (hops: number, window: number) =>
      alertsIn(watched(plant(hops, window), { baseline })).flatMap(({ detector, severityName }) =>
        detector === "asset/fingerprint-change" ? severityName : [],
      );
    expect(baseline.asset(`a:${MASTER.mac}`)?.stack).toEqual([
      "client hops 64",
      "client options ",
      "client segment 0",
      "client window 8192",
    ]);
    expect(said(64, 0x20)).toEqual([]);
    expect(said(60, 0x40)).toEqual([]);
    expect(said(128, 0x40)).toEqual(["low"]);
  });
});

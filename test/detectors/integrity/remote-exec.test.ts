import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import type { ServiceFactKind } from "../../../src/contracts/service-event.js";
import { remoteExec } from "../../../src/detectors/integrity/remote-exec.js";
import { MASTER, PLC_A, PLC_B, Plant, usual } from "../../sensor/plant.js";
import {
  BREAK_IN,
  BROWSING,
  parts,
  rpcBind,
  rpcCall,
  SVCCTL,
  smb2Negotiated,
  smb2Open,
  smb2Share,
  smb2Write,
} from "../../sensor/service-messages.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { at, baselineOf, conduit, findingsOf, knownAsset, knownConduit, party, START, session } from "../given.js";
import { serviceFact } from "../service-events.js";

const of = session({ server: party(2, 445), client: party(1, 40_000) });
const facts = (...kinds: readonly (readonly [ServiceFactKind, string])[]): SensorEvent[] =>
  kinds.map(([fact, value], i) => serviceFact("smb", fact, value, of, i + 1, i + 10));
const forced = facts(["login-failed", "LOGON_FAILURE"], ["null-session", "x"], ["pipe", "browser"]);
const plain = facts(["pipe", "srvsvc"], ["rpc-bind", "SRVSVC"]);
const started = facts(["pipe", "svcctl"], ["rpc-call", "SVCCTL RCreateServiceW"]);
const known = baselineOf(knownAsset(1), knownAsset(2), knownConduit(1, 2, "445", [445]));
const stranger = baselineOf(knownAsset(1), knownAsset(2));
const toController = baselineOf(knownAsset(1), knownAsset(2, { "modbus/server": 9 }));
const worst = (found: readonly { severity: string | undefined }[]) => found.at(-1)?.severity;

describe("integrity/remote-exec", () => {
  it.each([
    ["a share alone", facts(["share", "IPC$"], ["null-session", "x"], ["weak", "SMB 1"]), stranger, undefined],
    ["a pipe of strangers", plain, stranger, "medium"],
    ["a pipe of a controller", plain, toController, "high"],
    ["a pipe on a known conduit", plain, known, "info"],
    ["a service on a known conduit", started, known, "medium"],
    ["a forced way of strangers", forced, stranger, "high"],
    ["a forced way on a known conduit", forced, known, "medium"],
    ["a pipe, and no baseline", plain, undefined, "info"],
    ["a forced way, and no baseline", forced, undefined, "high"],
    ["a program written", facts(["program", "a program (MZ)"]), stranger, "high"],
  ])("judges %s", (_, events, baseline, want) => {
    expect(worst(findingsOf(remoteExec, baseline, events))).toBe(want);
  });

  it("tells one story per session, and a new one of the next", () => {
    const found = findingsOf(remoteExec, stranger, forced.concat(plain));
    expect(found.map(({ isAmendment }) => isAmendment)).toEqual([false, true, true]);
    expect(new Set(found.map(({ frame, key }) => `${frame} ${key}`)).size).toBe(1);
    expect(found.at(-1)).toMatchObject({
      observed:
        "10.0.0.1 makes 10.0.0.2 run something over tcp/445: in this order (1) refused a login (LOGON_FAILURE), " +
        "(2) accepted x (null session), (3) opens the pipe \\browser, (4) binds the interface SRVSVC.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) 10.0.0.1 and 10.0.0.2 never talked to " +
        "each other.",
    });
    const twice = [...plain, conduit("ended", of, 5, 40), serviceFact("smb", "pipe", "samr", of, 6, 50)];
    const again = findingsOf(remoteExec, stranger, twice);
    expect(again.filter(({ isAmendment }) => !isAmendment)).toHaveLength(2);
    expect(again.at(-1)?.time).toBe(at(6));
  });

  describe("on the wire", () => {
    const alerts = (plant: Plant, clean = usual(new Plant(), 20)) =>
      alertsIn(watched(plant.frames(START), { baseline: learnedFrom(clean.frames(START)) }));
    const ids = (plant: Plant, clean?: Plant) =>
      alerts(plant, clean).flatMap(({ detector, severityName }) =>
        detector === "integrity/remote-exec" ? [severityName] : [],
      );
    const browsing = () => usual(new Plant(), 20).stream(5, MASTER, PLC_B, 139, parts(BROWSING));

    it("tells the way of an exploit into a controller in one alert", () => {
      const plant = usual(new Plant(), 20).stream(5, PLC_B, PLC_A, 445, parts(BREAK_IN));
      const [alert] = alerts(plant).filter(({ detector }) => detector === "integrity/remote-exec");
      expect(alert?.severityName).toBe("high");
      expect(alert?.observed).toMatch(
        /SMB 1.*LOGON_FAILURE.*null session.*IPC.*browser.*SRVSVC.*NetprPathCanonicalize/,
      );
      expect(ids(plant)).toHaveLength(1);
    });

    it("tells a service that is created over SMB 2", () => {
      const bringIn = [
        ["server", smb2Negotiated()],
        ["client", smb2Share("\\\\10.0.0.11\\ADMIN$")],
        ["client", smb2Open("svcctl")],
        ["client", smb2Write(rpcBind(SVCCTL))],
        ["client", smb2Write(rpcCall(12))],
      ] as const;
      const plant = usual(new Plant(), 20).stream(5, PLC_B, PLC_A, 445, parts(bringIn));
      expect(ids(plant)).toEqual(["critical"]);
    });

    it("is silent on hosts that browse, learned or not", () => {
      expect(ids(browsing())).toEqual([]);
      expect(ids(browsing(), browsing())).toEqual([]);
    });
  });
});

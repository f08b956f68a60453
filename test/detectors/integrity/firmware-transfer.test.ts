import { describe, expect, it } from "vitest";
import type { ServiceFactKind } from "../../../src/contracts/service-event.js";
import { firmwareTransfer } from "../../../src/detectors/integrity/firmware-transfer.js";
import { standardNode } from "../../protocols/opcua/opcua-bytes.js";
import { OpcuaTalk, talk as opcuaTalk, SCADA, STATUS, TANK, textNode, usualOpcua } from "../../sensor/opcua-plant.js";
import { opcuaRecords, findingsOf as plantFindings } from "../../sensor/opcua-watched.js";
import { MASTER, PLC_A, type Plant } from "../../sensor/plant.js";
import { ftpCommand, ftpLogin, httpPost, parts, text, tftpRead } from "../../sensor/service-messages.js";
import { levelsOf } from "../../sensor/service-watched.js";
import { alertsIn, learnedFrom } from "../../sensor/watched.js";
import { directoryOf, runAsset } from "../directory.js";
import { baselineOf, findingsOf, knownAsset, knownConduit, party, START, session } from "../given.js";
import { serviceFact } from "../service-events.js";

const id = "integrity/firmware-transfer";
const of = session({ server: party(2, 21) });
const controller = knownAsset(2, { "modbus/server": 9 });
const learned = baselineOf(knownAsset(1), controller);
const found = (fact: ServiceFactKind, value: string, baseline = learned, over = of) =>
  findingsOf(firmwareTransfer, baseline, [serviceFact("ftp", fact, value, over)]).map(({ severity }) => severity);

describe("integrity/firmware-transfer", () => {
  it.each<[string, ServiceFactKind, string, string[]]>([
    ["a program by its name", "upload", "line.apx", ["high"]],
    ["a program by its bytes", "upload", "a program (ELF) to /x", ["high"]],
    ["a file", "upload", "recipe.txt", ["medium"]],
    ["a file that is taken", "download", "line.apx", ["medium"]],
    ["nothing that is moved", "spoken", "line.apx", []],
  ])("judges %s", (_, fact, value, want) => {
    expect(found(fact, value)).toEqual(want);
  });

  it("asks for a controller at one end, and knows what was learned", () => {
    expect(found("upload", "line.apx", baselineOf(knownAsset(1), knownAsset(2)))).toEqual([]);
    const back = session({ client: party(2, 40_000), server: party(1, 69), transport: "udp" });
    expect(found("download", "line.bin", learned, back)).toEqual(["high"]);
    const habit = knownAsset(2, { "modbus/server": 9, "ftp-upload/server": 1 });
    const usual = baselineOf(knownAsset(1), habit, knownConduit(1, 2, "21", [21]));
    expect(found("upload", "line.apx", usual)).toEqual(["info"]);
    const conduit = baselineOf(knownAsset(1), controller, knownConduit(1, 2, "21", [21]));
    expect(found("upload", "line.apx", conduit)).toEqual(["high"]);
  });

  it.each<[string, (plant: Plant) => Plant, string[]]>([
    ["by TFTP", (plant) => plant.datagram(5, PLC_A, MASTER, 69, tftpRead("firmware.bin")), ["high"]],
    [
      "by HTTP",
      (plant) => plant.stream(5, MASTER, PLC_A, 80, parts(httpPost([0x7f, ...text("ELF"), 1, 1, 1, 0]))),
      ["high"],
    ],
    ["by HTTP, a form", (plant) => plant.stream(5, MASTER, PLC_A, 80, parts(httpPost(text("a=1&b=2")))), []],
  ])("finds what goes into a controller %s", (_, add, want) => {
    expect(levelsOf(id, add)).toEqual(want);
  });

  it("finds file methods of OPC UA that a controller carries out", () => {
    const [open, look] = [standardNode(11580), standardNode(11492)];
    const calls = (method: readonly number[], status?: number) => (plant: Plant) =>
      opcuaTalk(plant, 66, SCADA, TANK, new OpcuaTalk().begin().call(textNode("Firmware"), method, status));
    const tank = { ...party(31), asset: `a:${TANK.mac}` };
    const tell = (add: (plant: Plant) => Plant, usual = usualOpcua()) =>
      plantFindings(firmwareTransfer, add(usualOpcua()), learnedFrom(usual.frames(START)), {
        assets: directoryOf(runAsset(tank, 1, { deviceClass: "controller" })),
      }).map(({ severity }) => severity);
    expect(tell(calls(open))).toEqual(["high"]);
    expect(tell(calls(open, STATUS.userAccessDenied))).toEqual([]);
    expect(tell(calls(look))).toEqual([]);
    expect(tell(calls(open), calls(open)(usualOpcua()))).toEqual([]);
    const told = alertsIn(opcuaRecords(calls(open)(usualOpcua())));
    const alert = told.find(({ evidence }) => evidence.some(({ detector }) => detector === id));
    expect(alert?.detector).toBe("opcua/new-method-call");
    expect(told.filter(({ detector }) => detector === id)).toEqual([]);
  });

  it("is silent on what was learned", () => {
    const transfer = (plant: Plant) =>
      plant.stream(5, MASTER, PLC_A, 21, parts([...ftpLogin("a", "n0t"), ...ftpCommand("STOR line.apx")]));
    expect(levelsOf(id, transfer)).toEqual(["high"]);
    expect(levelsOf(id, transfer, transfer)).toEqual([]);
  });
});

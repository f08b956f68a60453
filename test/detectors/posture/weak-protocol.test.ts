import { describe, expect, it } from "vitest";
import { weakProtocol } from "../../../src/detectors/posture/weak-protocol.js";
import { MASTER, PLC_A, type Plant } from "../../sensor/plant.js";
import {
  BROWSING,
  parts,
  rdpChoice,
  smb1,
  smb1LoginAnswer,
  smb1Negotiated,
  smb1OldLogin,
  smb2Negotiated,
  snmp3Get,
  sshBanners,
  sshOffers,
} from "../../sensor/service-messages.js";
import { levelsOf } from "../../sensor/service-watched.js";
import { baselineOf, findingsOf, knownAsset, knownConduit, party, session } from "../given.js";
import { serviceFact } from "../service-events.js";

const id = "posture/weak-protocol";
const [OLD, NEW, AES] = ["diffie-hellman-group1-sha1", "curve25519-sha256", "aes256-ctr"];
const of = session({ server: party(2, 445) });
const strangers = baselineOf(knownAsset(1), knownAsset(2));
const known = baselineOf(knownAsset(1), knownAsset(2), knownConduit(1, 2, "445", [445]));

describe("posture/weak-protocol", () => {
  it("says it once for each pair and form, and for the record where it was learned", () => {
    const events = [1, 2].map((seconds) => serviceFact("smb", "weak", "SMB 1", of, seconds));
    expect(findingsOf(weakProtocol, strangers, events).map(({ severity }) => severity)).toEqual([undefined]);
    expect(findingsOf(weakProtocol, known, events).map(({ severity }) => severity)).toEqual(["info"]);
    const both = [...events, serviceFact("smb", "weak", "NTLM version 1", of, 3)];
    expect(findingsOf(weakProtocol, strangers, both)).toHaveLength(2);
    expect(findingsOf(weakProtocol, strangers, [serviceFact("vnc", "weak", "x", of)])).toEqual([]);
  });

  const offered = ["client", smb1(0x72, false, {})] as const;
  it.each<[string, readonly (readonly ["client" | "server", readonly number[]])[], number, string[]]>([
    ["SMB 1 chosen", [offered, ["server", smb1Negotiated()]], 445, ["low"]],
    ["SMB 1 offered, SMB 2 chosen", [offered, ["server", smb2Negotiated()]], 445, []],
    ["no dialect chosen", [offered, ["server", smb1Negotiated(0xffff)]], 445, []],
    [
      "an old login",
      [
        ["client", smb1OldLogin()],
        ["server", smb1LoginAnswer()],
      ],
      445,
      ["low", "low"],
    ],
    ["RDP of its own security", rdpChoice(0), 3389, ["low"]],
    ["RDP in TLS", rdpChoice(1), 3389, ["low"]],
    ["RDP with NLA", rdpChoice(2), 3389, []],
    ["SSH 1", sshBanners("SSH-1.5-old"), 22, ["low"]],
    ["SSH 2 that knows the old one", sshBanners("SSH-1.99-old"), 22, []],
    ["SSH 2", sshBanners(), 2222, []],
    ["a weak key exchange chosen", sshOffers([OLD, AES], [`${NEW},${OLD}`, AES]), 22, ["low"]],
    ["a weak key exchange offered", sshOffers([`${NEW},${OLD}`, AES], [`${OLD},${NEW}`, AES]), 22, []],
    ["a weak cipher chosen", sshOffers([NEW, `arcfour,${AES}`], [NEW, `${AES},arcfour`]), 22, ["low"]],
    ["a weak cipher offered", sshOffers([NEW, `${AES},3des-cbc`], [NEW, `3des-cbc,${AES}`]), 22, []],
  ])("tells %s on the wire", (_, exchange, port, want) => {
    expect(levelsOf(id, (plant) => plant.stream(5, MASTER, PLC_A, port, parts(exchange)))).toEqual(want);
  });

  it.each<[string, readonly number[][], string[]]>([
    ["a user without authentication", [snmp3Get("", 4), snmp3Get("public", 4)], ["low"]],
    ["a user with authentication", [snmp3Get("", 4), snmp3Get("admin", 5)], []],
    ["the search for the engine alone", [snmp3Get("", 4), snmp3Get("", 4)], []],
    ["a message that is cut", [snmp3Get("public", 4).slice(0, 20)], []],
  ])("tells of SNMP 3: %s", (_, messages, want) => {
    const asks = (plant: Plant) => {
      for (const [i, message] of messages.entries()) plant.datagram(5 + i, MASTER, PLC_A, 161, message);
      return plant;
    };
    expect(levelsOf(id, asks)).toEqual(want);
  });

  it("is silent on hosts that browsed while learning", () => {
    const browsing = (plant: Plant) => plant.stream(5, MASTER, PLC_A, 139, parts(BROWSING));
    expect(levelsOf(id, browsing, browsing)).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openTalk } from "../../../src/inventory/services/open-talk.js";
import {
  BREAK_IN,
  dnsMissing,
  dnsQuery,
  ftpCommand,
  ftpLogin,
  httpGet,
  httpPost,
  nameAnswer,
  ntpAnswer,
  rdpChoice,
  smb1Write,
  smb2LoginAnswer,
  smb2Negotiated,
  smb2Open,
  smb2Write,
  snmpGet,
  sshBanners,
  TELNET_LOGIN,
  text,
  tftpRead,
  vnc,
} from "../../sensor/service-messages.js";
import { exchange, host, udp } from "../frames.js";
import { heard, type Sent } from "../heard.js";

const [A, B] = [host(1), host(2)];
type Exchange = readonly (readonly [from: "client" | "server", payload: readonly number[]])[];

/** Every payload in a segment of its own; the client's and the server's turns alternate, empty where they do not. */
function frames(port: number, talk: Exchange): number[][] {
  const turns: (readonly number[])[] = [];
  for (const [from, payload] of talk) {
    if ((turns.length % 2 === 0) !== (from === "client")) turns.push([]);
    turns.push(payload);
  }
  return exchange(A, B, [40_000, port], turns);
}

function facts(sent: readonly (readonly number[])[]): unknown[] {
  const timed = sent.map((bytes, i): Sent => [i / 100, bytes]);
  return heard("service-fact", timed, ({ service, fact, value, by }) => `${by.ip} ${service} ${fact} ${value}`.trim());
}

describe("services by their bytes", () => {
  it.each<[string, number, Exchange, string[]]>([
    ["Telnet, with a login", 2323, TELNET_LOGIN, ["10.0.0.2 telnet spoken", "10.0.0.1 telnet credentials engineer"]],
    [
      "FTP, with a login that is refused",
      2121,
      [...ftpLogin("USER", "USER", "530 no"), ...ftpCommand("STOR a.hex")],
      [
        "10.0.0.2 ftp spoken PLC FTP server",
        "10.0.0.1 ftp credentials USER",
        "10.0.0.1 ftp default-credentials USER",
        "10.0.0.2 ftp login-failed 530",
        "10.0.0.1 ftp upload a.hex",
      ],
    ],
    ["FTP without a name", 2121, ftpLogin("anonymous", "a@b"), ["10.0.0.2 ftp spoken PLC FTP server"]],
    ["HTTP", 8000, httpGet(), ["10.0.0.2 http spoken HTTP/1.1"]],
    ["HTTP that leads elsewhere", 8000, httpGet("301 Moved"), []],
    ["a command by HTTP", 5985, httpPost([1, 2], "/wsman").slice(0, 1), ["10.0.0.1 http remote-command WinRM"]],
    [
      "a program by HTTP",
      80,
      httpPost([0x50, 0x4b, 3, 4, 0, 0]),
      ["10.0.0.1 http upload an archive (ZIP) to /upload", "10.0.0.2 http spoken HTTP/1.1"],
    ],
    ["SSH", 2222, sshBanners(), ["10.0.0.2 ssh spoken SSH-2.0-OpenSSH_9.6"]],
    ["RDP", 3390, rdpChoice(2), ["10.0.0.2 rdp spoken"]],
    [
      "VNC without a password",
      5905,
      vnc(8, 1),
      ["10.0.0.2 vnc spoken RFB 3.8", "10.0.0.1 vnc weak VNC without a password"],
    ],
    [
      "SMB 1, broken into",
      445,
      BREAK_IN,
      [
        "10.0.0.2 smb weak SMB 1",
        "10.0.0.2 smb login-failed LOGON_FAILURE",
        "10.0.0.2 smb null-session a login without user and password",
        "10.0.0.1 smb share IPC$",
        "10.0.0.1 smb pipe browser",
        "10.0.0.1 smb rpc-bind SRVSVC",
        "10.0.0.1 smb rpc-call SRVSVC NetprPathCanonicalize",
      ],
    ],
    [
      "a program over SMB 1",
      445,
      [["client", smb1Write([0x7f, ...text("ELF"), 0])]],
      ["10.0.0.1 smb program a program (ELF)"],
    ],
    [
      "SMB 2",
      445,
      [
        ["server", smb2Negotiated()],
        ["server", smb2LoginAnswer(0, 2)],
        ["client", smb2Open("samr")],
        ["client", smb2Write([0x7f, ...text("ELF"), 0])],
      ],
      [
        "10.0.0.2 smb spoken SMB 2.1.0",
        "10.0.0.2 smb null-session a login without user and password",
        "10.0.0.1 smb pipe samr",
        "10.0.0.1 smb program a program (ELF)",
      ],
    ],
    ["a probe of Nmap", 9999, [["client", text("HELP\r\n")]], ["10.0.0.1 http scanner Nmap's probe Help"]],
    [
      "anything else",
      9999,
      [
        ["client", text("hello\n")],
        ["server", text("220 maybe\r\n")],
      ],
      [],
    ],
  ])("recognises %s", (_, port, talk, want) => {
    expect(facts(frames(port, talk))).toEqual(want);
  });

  it.each<[string, readonly [number, number], readonly number[], string[]]>([
    ["SNMP", [50_000, 161], snmpGet("n0t"), ["10.0.0.1 snmp spoken SNMP 2c"]],
    [
      "SNMP with a shipped community",
      [50_000, 161],
      snmpGet("public", 0),
      ["10.0.0.1 snmp spoken SNMP 1", "10.0.0.1 snmp default-credentials an SNMP community"],
    ],
    ["TFTP", [50_000, 69], tftpRead("a.bin"), ["10.0.0.1 tftp spoken", "10.0.0.1 tftp download a.bin"]],
    ["a question for a name", [50_000, 53], dnsQuery("A.example.com"), ["10.0.0.1 dns name-query a.example.com"]],
    ["a name that is missing", [53, 50_000], dnsMissing("b.example.com"), ["10.0.0.1 dns name-missing b.example.com"]],
    ["an answer for a name", [5355, 50_000], nameAnswer("files", [10, 0, 0, 1]), ["10.0.0.1 llmnr name-answer files"]],
    ["the time", [123, 123], ntpAnswer(), ["10.0.0.1 ntp time-served stratum 2"]],
    ["a clock that is not set", [123, 123], ntpAnswer(0), []],
    ["syslog", [50_000, 514], text("<34>Oct 11"), ["10.0.0.1 syslog spoken"]],
    ["something else on its port", [50_000, 161], text("hello, world"), []],
  ])("reads %s", (_, ports, payload, want) => {
    expect(facts([udp({ from: A, to: B, ports, payload })])).toEqual(want);
  });

  it("tells a fact once per session", () => {
    const pipes = Array.from({ length: 5 }, () => ["client", smb2Open("samr")] as const);
    expect(facts(frames(445, pipes))).toEqual(["10.0.0.1 smb pipe samr"]);
  });

  it("survives damaged messages and any bytes at all", () => {
    const sound = [
      ...[...BREAK_IN, ...TELNET_LOGIN, ...ftpLogin("a", "b"), ...httpPost([1]), ...rdpChoice(0), ...vnc(3, 1)].map(
        ([, payload]) => payload,
      ),
      smb2Open("svcctl"),
      smb2Write([5, 0, 11, 3, ...new Array<number>(40).fill(0)]),
    ].map((payload) => Uint8Array.from(payload));
    const damaged = fc
      .tuple(fc.constantFrom(...sound), fc.nat(200), fc.integer({ min: 0, max: 255 }), fc.nat(60))
      .map(([bytes, at, value, drop]) => {
        const copy = bytes.slice(0, Math.max(1, bytes.length - drop));
        copy[at % copy.length] = value;
        return copy;
      });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(damaged, fc.uint8Array({ minLength: 1, maxLength: 99 })), { maxLength: 12 }),
        (all) => {
          for (const first of all) {
            const talk = openTalk({ bytes: first, at: 0, end: first.length, isFromServer: false }, 445);
            for (const [i, bytes] of all.entries()) {
              const payload = { bytes, at: 0, end: bytes.length, isFromServer: i % 2 === 0 };
              talk?.read(payload, (_, value) => expect(value.length).toBeLessThan(600));
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

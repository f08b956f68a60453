import { describe, expect, it } from "vitest";
import { arpRequest, BROADCAST, bytesOf, ethernet, type Host, host, tcp, udp } from "../frames.js";
import { heard, type Sent } from "../heard.js";

const [A, B] = [host(1), host(2)];
const ALL: Host = { mac: BROADCAST, ip: "10.0.0.255" };
const text = (value: string) => [...Buffer.from(value)];
const wide = (value: string) => [...Buffer.from(value, "utf16le")];
const word = (value: number) => [value >> 8, value & 255];
const wordLe = (value: number) => [value & 255, value >> 8];
const zeros = (count: number) => Array<number>(count).fill(0);

/** `kind name` of what these frames call hosts 1 and 2. */
function names(...frames: readonly (readonly number[])[]): unknown[] {
  const sent = frames.map((bytes, i): Sent => [i, bytes]);
  return heard("asset-named", sent, ({ asset, kind, name }) => `${asset.mac?.slice(-1)} ${kind} ${name}`);
}

function dhcp(
  options: readonly number[],
  over: { operation?: number; client?: string; relay?: string } = {},
): number[] {
  const { operation = 1, client = A.mac, relay = "0.0.0.0" } = over;
  const head = [operation, 1, 6, 0, ...zeros(20), ...bytesOf(relay), ...bytesOf(client), ...zeros(202)];
  const payload = [...head, 0x63, 0x82, 0x53, 0x63, ...options];
  return udp({
    from: { mac: A.mac, ip: "0.0.0.0" },
    to: { mac: BROADCAST, ip: "255.255.255.255" },
    ports: [68, 67],
    payload,
  });
}

const option = (code: number, value: readonly number[]) => [code, value.length, ...value];
const tlv = (type: number, value: readonly number[]) => [...word((type << 9) | value.length), ...value];
const lldp = (...tlvs: readonly number[][]) => ethernet(A.mac, "01:80:c2:00:00:0e", 0x88cc, tlvs.flat());

function netbiosName(name: string, suffix = 0): number[] {
  const bytes = [...text(name.padEnd(15)), suffix];
  return [32, ...bytes.flatMap((byte) => [0x41 + (byte >> 4), 0x41 + (byte & 15)]), 0];
}

function nameService(flags: number, rest: readonly number[], from = A): number[] {
  return udp({ from, to: ALL, ports: [137, 137], payload: [0, 7, ...word(flags), 0, 1, 0, 0, 0, 0, 0, 1, ...rest] });
}

const record = (flags: number, ip: string) => [0, 0x20, 0, 1, 0, 0, 1, 0, 0, 6, flags, 0, ...bytesOf(ip)];
const registration = (name: readonly number[], flags = 0, ip = A.ip) =>
  nameService(0x2910, [...name, 0, 0x20, 0, 1, 0xc0, 12, ...record(flags, ip)]);

function datagram(type: number, name: readonly number[], ip = A.ip): number[] {
  const payload = [type, 2, 0, 1, ...bytesOf(ip), 0, 138, 0, 100, 0, 0, ...name, ...netbiosName("WORKGROUP", 0x1d)];
  return udp({ from: A, to: ALL, ports: [138, 138], payload });
}

const label = (value: string) => [value.length, ...text(value)];
const GROUP: Host = { mac: "01:00:5e:00:00:fb", ip: "224.0.0.251" };
function mdns(records: readonly number[], counts: readonly [number, number] = [0, 1], flags = 0x8400): number[] {
  const payload = [0, 0, ...word(flags), ...word(counts[0]), ...word(counts[1]), 0, 0, 0, 0, ...records];
  return udp({ from: A, to: GROUP, ports: [5353, 5353], payload });
}
const fixed = (type: number, data: readonly number[]) => [
  ...word(type),
  0x80,
  1,
  0,
  0,
  0,
  120,
  ...word(data.length),
  ...data,
];
const HMI = [...label("hmi-7"), ...label("local"), 0];

function segment(from: Host, to: Host, ports: readonly [number, number], payload: readonly number[]): number[] {
  return tcp({ from, to, ports, sequence: 1, acknowledgement: 1, flags: 0x18, payload });
}
const fromServer = (port: number, payload: readonly number[]) => segment(B, A, [port, 50_000], payload);
const fromClient = (port: number, payload: readonly number[]) => segment(A, B, [50_000, port], payload);

function smb1(isResponse: boolean, flags2: number, words: readonly number[], data: readonly number[]): number[] {
  const head = [0xff, 0x53, 0x4d, 0x42, 0x73, 0, 0, 0, 0, isResponse ? 0x88 : 0x08, ...wordLe(flags2), ...zeros(20)];
  const message = [...head, words.length, ...words.flatMap(wordLe), ...wordLe(data.length), ...data];
  return [0, 0, ...word(message.length), ...message];
}

const attribute = (id: number, value: readonly number[]) => [...wordLe(id), ...wordLe(value.length), ...value];
function challenge(info: readonly number[], flags = 0x02): number[] {
  const fields = [...wordLe(info.length), ...wordLe(info.length), 56, 0, 0, 0];
  const version = [10, 0, ...wordLe(19_045), 0, 0, 0, 15];
  return [...text("NTLMSSP\0"), 2, 0, 0, 0, ...zeros(8), 1, 0, 0, flags, ...zeros(16), ...fields, ...version, ...info];
}
function authenticate(workstation: readonly number[], unicode = 1): number[] {
  const fields = [...wordLe(workstation.length), ...wordLe(workstation.length), 64, 0, 0, 0];
  return [...text("NTLMSSP\0"), 3, 0, 0, 0, ...zeros(32), ...fields, ...zeros(8), unicode, 0, 0, 0, ...workstation];
}
const smb2 = (blob: readonly number[]) => [
  0,
  0,
  ...word(80 + blob.length),
  0xfe,
  0x53,
  0x4d,
  0x42,
  ...zeros(76),
  ...blob,
];

describe("names that pass by", () => {
  it.each<[string, number[], string[]]>([
    [
      "a DHCP client",
      dhcp([
        ...option(53, [1]),
        0,
        ...option(12, text("hmi-7")),
        ...option(60, text("MSFT 5.0")),
        ...option(55, [1, 3, 6]),
        255,
      ]),
      ["1 dhcp-hostname hmi-7", "1 dhcp-vendor-class MSFT 5.0", "1 dhcp-fingerprint 1,3,6"],
    ],
    [
      "a switch by LLDP",
      lldp(tlv(1, [4, ...bytesOf("02:00:00:00:00:07")]), tlv(5, text("sw-1")), tlv(6, text("Switch\tV2")), [0, 0]),
      ["1 lldp-chassis 02:00:00:00:00:07", "1 lldp-system sw-1", "1 lldp-description Switch V2"],
    ],
    ["a chassis by its address", lldp(tlv(1, [5, 1, 10, 0, 0, 7])), ["1 lldp-chassis 10.0.0.7"]],
    ["a chassis by a local name", lldp(tlv(1, [7, ...text("plc-1")])), ["1 lldp-chassis plc-1"]],
    ["a NetBIOS registration", registration(netbiosName("HMI7")), ["1 netbios-name HMI7"]],
    [
      "a NetBIOS answer",
      nameService(0x8500, [...netbiosName("HMI7", 0x20), ...record(0, A.ip)]),
      ["1 netbios-name HMI7"],
    ],
    ["the source of a NetBIOS datagram", datagram(0x11, netbiosName("HMI7")), ["1 netbios-name HMI7"]],
    ["an mDNS host", mdns([...HMI, ...fixed(1, bytesOf(A.ip))]), ["1 mdns-name hmi-7.local"]],
    [
      "an mDNS host by a pointer",
      mdns([...HMI, ...fixed(16, [0]), 0xc0, 12, ...fixed(1, bytesOf(A.ip))], [0, 2]),
      ["1 mdns-name hmi-7.local"],
    ],
    [
      "a web server",
      fromServer(80, text("HTTP/1.1 200 OK\r\nDate: x\r\nserver:  nginx/1.2 \r\n\r\n")),
      ["2 http-server nginx/1.2"],
    ],
    [
      "a system by SMB 1",
      fromServer(445, smb1(true, 0, [0, 0, 0], text("Windows 5.1\0LAN\0"))),
      ["2 smb-system Windows 5.1"],
    ],
    [
      "a system in wide text",
      fromServer(139, smb1(true, 0x8000, [0, 0, 0], [0, ...wide("Windows 7\0LAN\0")])),
      ["2 smb-system Windows 7"],
    ],
    [
      "a system behind a blob",
      fromServer(445, smb1(true, 0, [0, 0, 0, 3], [9, 9, 9, ...text("Unix\0")])),
      ["2 smb-system Unix"],
    ],
    [
      "a client behind its passwords",
      fromClient(
        445,
        smb1(false, 0, [...zeros(7), 2, 1, ...zeros(4)], [1, 2, 3, ...text("user\0DOMAIN\0Windows 2000\0")]),
      ),
      ["1 smb-system Windows 2000"],
    ],
    [
      "a client behind its blob",
      fromClient(445, smb1(false, 0, [...zeros(7), 2, ...zeros(4)], [1, 2, ...text("Windows XP\0")])),
      ["1 smb-system Windows XP"],
    ],
    [
      "a server by NTLM",
      fromServer(
        445,
        smb2(challenge([...attribute(2, wide("DOM")), ...attribute(1, wide("SRV-1")), ...attribute(0, [])])),
      ),
      ["2 netbios-name SRV-1", "2 smb-system Windows 10.0 build 19045"],
    ],
    [
      "a server by NTLM without version",
      fromServer(445, smb2(challenge(attribute(1, wide("SRV-1")), 0))),
      ["2 netbios-name SRV-1"],
    ],
    ["a client by NTLM", fromClient(445, smb2(authenticate(wide("HMI7")))), ["1 netbios-name HMI7"]],
    ["a client by NTLM in bytes", fromClient(445, smb2(authenticate(text("HMI7"), 0))), ["1 netbios-name HMI7"]],
  ])("are of %s", (_, frame, want) => {
    expect(names(frame)).toEqual(want);
  });

  it.each<[string, number[]]>([
    ["a DHCP server", dhcp(option(12, text("x")), { operation: 2 })],
    ["a client behind a relay", dhcp(option(12, text("x")), { relay: "10.9.0.1" })],
    ["a client behind a bridge", dhcp(option(12, text("x")), { client: B.mac })],
    ["an option that is longer than the message", dhcp([12, 200, ...text("x")])],
    ["options behind the end", dhcp([255, ...option(12, text("x"))])],
    ["a chassis without a value", lldp(tlv(1, [4]))],
    ["a TLV that is cut", lldp([...word((5 << 9) | 100), ...text("sw")])],
    ["a NetBIOS question", nameService(0x0110, [...netbiosName("HMI7"), 0, 0x20, 0, 1])],
    ["a group of NetBIOS", registration(netbiosName("WORKGROUP"), 0x80)],
    ["a service of NetBIOS", registration(netbiosName("HMI7", 0x1b))],
    ["what a name server says of others", nameService(0x8500, [...netbiosName("HMI7"), ...record(0, "10.0.0.77")])],
    ["a NetBIOS name that is none", registration([32, ...zeros(32), 0])],
    ["a datagram of others", datagram(0x11, netbiosName("HMI7"), "10.0.0.77")],
    ["a datagram error", datagram(0x13, netbiosName("HMI7"))],
    ["an mDNS question", mdns([...HMI, 0, 1, 0, 1], [1, 0], 0)],
    ["what mDNS says of others", mdns([...HMI, ...fixed(1, [10, 0, 0, 77])])],
    ["a name that points to itself", mdns([0xc0, 12, ...fixed(1, bytesOf(A.ip))])],
    ["an mDNS record that is cut", mdns([...HMI, ...fixed(1, bytesOf(A.ip)).slice(0, -2)])],
    ["a request to a web server", fromClient(80, text("GET / HTTP/1.1\r\nServer: x\r\n\r\n"))],
    ["the body of a page", fromServer(80, text("HTTP/1.1 200 OK\r\n\r\n\r\nServer: x\r\n"))],
    ["another command of SMB", fromServer(445, smb1(true, 0, [0, 0, 0], text("Windows\0")).with(8, 0x72))],
    [
      "a session setup whose blob is longer than the message",
      fromServer(445, smb1(true, 0, [0, 0, 0, 999], text("Unix\0"))),
    ],
    [
      "NTLM attributes beyond the message",
      fromServer(445, smb2(challenge(attribute(1, wide("SRV-1")), 0).slice(0, -4))),
    ],
    ["ARP", arpRequest(A, B.ip)],
  ])("are none in %s", (_, frame) => {
    expect(names(frame)).toEqual([]);
  });

  it("survive any bytes on their ports", () => {
    const samples = [
      dhcp([...option(12, text("hmi")), 255]),
      lldp(tlv(1, [4, ...bytesOf(A.mac)]), tlv(5, text("sw"))),
      registration(netbiosName("HMI7")),
      datagram(0x11, netbiosName("HMI7")),
      mdns([...HMI, ...fixed(16, [0]), 0xc0, 12, ...fixed(1, bytesOf(A.ip))], [0, 2]),
      fromServer(80, text("HTTP/1.1 200 OK\r\nServer: nginx\r\n\r\n")),
      fromServer(445, smb1(true, 0x8000, [0, 0, 0], [0, ...wide("Windows 7\0LAN\0")])),
      fromServer(445, smb2(challenge(attribute(1, wide("SRV-1"))))),
    ];
    let state = 1;
    const random = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 8) % below;
    };
    const frames: number[][] = [];
    for (const sample of samples) {
      for (let i = 0; i < 400; i++) {
        const bytes = sample.slice();
        for (let n = 0; n < 3; n++) bytes[34 + random(bytes.length - 34)] = random(256);
        frames.push(random(3) === 0 ? bytes.slice(0, 42 + random(bytes.length - 42)) : bytes);
      }
    }
    expect(names(...frames).length).toBeGreaterThan(0);
  });

  it("are told once of each asset", () => {
    const frame = registration(netbiosName("HMI7"));
    expect(names(frame, frame)).toEqual(["1 netbios-name HMI7"]);
  });
});

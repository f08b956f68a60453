/** Messages of services, byte by byte, for plants and readers. */

export const text = (value: string): number[] => [...Buffer.from(value, "latin1")];
const wide = (value: string): number[] => [...Buffer.from(value, "utf16le")];
const le16 = (value: number) => [value & 255, (value >> 8) & 255];
const le32 = (value: number) => [...le16(value), ...le16(value >>> 16)];
const be16 = (value: number) => [(value >> 8) & 255, value & 255];
const zeros = (count: number) => new Array<number>(count).fill(0);

const framed = (message: readonly number[]) => [0, 0, ...be16(message.length), ...message];

interface Smb1Form {
  readonly status?: number;
  readonly words?: readonly number[];
  readonly data?: readonly number[];
}

/** One message of SMB 1; text in it is plain. */
export function smb1(command: number, isResponse: boolean, { status = 0, words = [], data = [] }: Smb1Form): number[] {
  const head = [0xff, 0x53, 0x4d, 0x42, command, ...le32(status), isResponse ? 0x98 : 0x18, 0, 0, ...zeros(20)];
  return framed([...head, words.length, ...words.flatMap(le16), ...le16(data.length), ...data]);
}

export const smb1Negotiated = (dialect = 5) => smb1(0x72, true, { words: [dialect, ...zeros(16)] });
const login = (user: string, answerBytes: number) =>
  smb1(0x73, false, {
    words: [0xff, 0, 0, 0, 0, 0, 0, 0, answerBytes, 0, 0, 0, 0],
    data: [...zeros(answerBytes), ...text(`${user}\0DOMAIN\0`)],
  });
const smb1Login = (user = "operator") => login(user, 32);
export const smb1OldLogin = () => login("operator", 24);
const smb1NullLogin = () => login("", 0);
export const smb1LoginAnswer = (status = 0) => smb1(0x73, true, { status, words: [0xff, 0, 0] });
const smb1Share = (path: string) =>
  smb1(0x75, false, { words: [0xff, 0, 0, 1], data: [0, ...text(`${path}\0?????\0`)] });
const smb1Open = (name: string) => smb1(0xa2, false, { words: zeros(24), data: text(`${name}\0`) });
const smb1Answer = (command: number, status = 0) => smb1(command, true, { status, words: [0xff, 0] });
/** Data behind 14 words: at 32 + 1 + 28 + 2. */
export const smb1Write = (data: readonly number[]) =>
  smb1(0x2f, false, { words: [0xff, 0, 0x4000, 0, 0, 0, 0, 8, 0, 0, data.length, 63, 0, 0], data });

const SRVSVC = "c84f324b7016d30112785a47bf6ee188";
export const SVCCTL = "81bb7a364498f135ad3298f038001003";
const hexBytes = (digits: string) => [...Buffer.from(digits, "hex")];
const rpcHead = (type: number, length: number) => [5, 0, type, 3, 0x10, 0, 0, 0, ...le16(length), 0, 0, 1, 0, 0, 0];
export const rpcBind = (identifier: string) => [
  ...rpcHead(11, 72),
  ...[...le16(4280), ...le16(4280), ...zeros(4), 1, 0, 0, 0, 0, 0, 1, 0],
  ...hexBytes(identifier),
  ...[3, 0, 0, 0, ...hexBytes("045d888aeb1cc9119fe808002b104860"), 2, 0, 0, 0],
];
export const rpcCall = (operation: number) => [...rpcHead(0, 32), ...le32(8), 0, 0, ...le16(operation), ...zeros(8)];

/** One message of SMB 2. */
function smb2(command: number, isResponse: boolean, body: readonly number[], status = 0): number[] {
  const head = [0xfe, 0x53, 0x4d, 0x42, 64, 0, 0, 0, ...le32(status), ...le16(command), 1, 0];
  return framed([...head, ...le32(isResponse ? 1 : 0), ...zeros(44), ...body]);
}
export const smb2Negotiated = (dialect = 0x0210) => smb2(0, true, [65, 0, 1, 0, ...le16(dialect), ...zeros(58)]);
export const smb2LoginAnswer = (status = 0, flags = 0) => smb2(1, true, [9, 0, ...le16(flags), ...zeros(8)], status);
export const smb2Share = (path: string) =>
  smb2(3, false, [9, 0, 0, 0, ...le16(72), ...le16(wide(path).length), ...wide(path)]);
export const smb2Open = (name: string) =>
  smb2(5, false, [57, 0, ...zeros(42), ...le16(120), ...le16(wide(name).length), ...zeros(8), ...wide(name)]);
export const smb2Write = (data: readonly number[]) =>
  smb2(9, false, [49, 0, ...le16(112), ...le32(data.length), ...zeros(40), ...data]);

/** The way of the exploit: a refused login, a null session, a pipe and a call. */
export const BREAK_IN: readonly (readonly [from: "client" | "server", payload: number[]])[] = [
  ["client", smb1(0x72, false, { data: text("\x02NT LM 0.12\0") })],
  ["server", smb1Negotiated()],
  ["client", smb1Login("guest")],
  ["server", smb1LoginAnswer(0xc000006d)],
  ["client", smb1NullLogin()],
  ["server", smb1LoginAnswer()],
  ["client", smb1Share("\\\\10.0.0.11\\IPC$")],
  ["server", smb1Answer(0x75)],
  ["client", smb1Open("\\BROWSER")],
  ["server", smb1Answer(0xa2)],
  ["client", smb1Write(rpcBind(SRVSVC))],
  ["server", smb1Answer(0x2f)],
  ["client", smb1Write(rpcCall(31))],
  ["server", smb1Answer(0x2f)],
];

/** What Windows hosts do to find each other. */
export const BROWSING: readonly (readonly [from: "client" | "server", payload: number[]])[] = [
  ["client", smb1(0x72, false, { data: text("\x02NT LM 0.12\0") })],
  ["server", smb1Negotiated()],
  ["client", smb1NullLogin()],
  ["server", smb1LoginAnswer()],
  ["client", smb1Share("\\\\10.0.0.1\\IPC$")],
  ["server", smb1Answer(0x75)],
  ["client", smb1(0x25, false, { words: zeros(14), data: text("\\PIPE\\LANMAN\0") })],
  ["server", smb1Answer(0x25)],
];

/** Parts of a stream, as `Plant.stream` takes them. */
export function parts(exchange: readonly (readonly [from: "client" | "server", payload: readonly number[]])[]) {
  return exchange.map(([from, payload]) => ({ from, payload }));
}

type Exchange = readonly (readonly [from: "client" | "server", payload: number[]])[];

export const TELNET_LOGIN: Exchange = [
  ["server", [0xff, 0xfd, 0x18, 0xff, 0xfb, 0x01]],
  ["client", [0xff, 0xfc, 0x18]],
  ["server", text("switch login: ")],
  ["client", text("engineer\r\n")],
  ["server", text("Password: ")],
  ["client", text("n0t-1n-the-l1st\r\n")],
  ["server", text("Welcome\r\n# ")],
];
export const ftpLogin = (user: string, password: string, reply = "230 ok"): Exchange => [
  ["server", text("220 PLC FTP server\r\n")],
  ["client", text(`USER ${user}\r\n`)],
  ["server", text("331 password\r\n")],
  ["client", text(`PASS ${password}\r\n`)],
  ["server", text(`${reply}\r\n`)],
];
export const ftpCommand = (line: string): Exchange => [
  ["client", text(`${line}\r\n`)],
  ["server", text("150 here it comes\r\n")],
];
export const httpGet = (status = "200 OK", headers = ""): Exchange => [
  ["client", text(`GET /index.html HTTP/1.1\r\nHost: plc\r\n${headers}\r\n`)],
  ["server", text(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\n\r\n`)],
];
export const httpPost = (body: readonly number[], path = "/upload"): Exchange => [
  ["client", [...text(`POST ${path} HTTP/1.1\r\nHost: plc\r\nContent-Length: ${body.length}\r\n\r\n`), ...body]],
  ["server", text("HTTP/1.1 200 OK\r\n\r\n")],
];
export const sshBanners = (server = "SSH-2.0-OpenSSH_9.6"): Exchange => [
  ["server", text(`${server}\r\n`)],
  ["client", text("SSH-2.0-OpenSSH_9.6\r\n")],
];
/** Banners, then key exchanges. [RFC 4253 §7.1] */
export const sshSession = (): Exchange => [
  ...sshBanners(),
  ["client", [0, 0, 1, 4, 6, 20, ...Array.from({ length: 250 }, (_, i) => i)]],
  ["server", [0, 0, 1, 4, 6, 20, ...Array.from({ length: 250 }, (_, i) => 255 - i)]],
];
/** A side's offer: its key exchanges and its ciphers from the client to the server. [RFC 4253 §7.1] */
const sshOffer = (exchanges: string, ciphers: string): number[] => {
  const list = (names: string) => [0, 0, names.length >> 8, names.length & 0xff, ...text(names)];
  const body = [6, 20, ...zeros(16), ...list(exchanges), ...list("ssh-ed25519"), ...list(ciphers), ...zeros(40)];
  return [0, 0, body.length >> 8, body.length & 0xff, ...body];
};
/** Banners and offers; the client's comes with its banner. */
export const sshOffers = (
  client: readonly [exchanges: string, ciphers: string],
  server: readonly [exchanges: string, ciphers: string],
): Exchange => [
  ["server", text("SSH-2.0-OpenSSH_9.6\r\n")],
  ["client", [...text("SSH-2.0-OpenSSH_9.6\r\n"), ...sshOffer(...client)]],
  ["server", sshOffer(...server)],
];
export const rdpChoice = (choice: number): Exchange => [
  ["client", [3, 0, 0, 19, 14, 0xe0, 0, 0, 0, 0, 0, 1, 0, 8, 0, 3, 0, 0, 0]],
  ["server", [3, 0, 0, 19, 14, 0xd0, 0, 0, 0x12, 0x34, 0, 2, 0x1f, 8, 0, choice, 0, 0, 0]],
];
export const vnc = (minor: number, type: number): Exchange => [
  ["server", text(`RFB 003.00${minor}\n`)],
  ["client", text(`RFB 003.00${minor}\n`)],
  ["server", minor <= 3 ? [0, 0, 0, type] : [1, type]],
  ["client", [type]],
];
export const snmpGet = (community: string, version = 1): number[] => {
  const body = [2, 1, version, 4, community.length, ...text(community), 0xa0, 4, 2, 1, 1, 0];
  return [0x30, body.length, ...body];
};
/** A request of version 3; without a user it looks for the engine. [RFC 3412 §6] */
export const snmp3Get = (user: string, flags: number): number[] => {
  const element = (kind: number, ...content: readonly number[]) => [kind, content.length, ...content];
  const head = element(0x30, 2, 1, 7, 2, 2, 5, 0xdc, ...element(4, flags), 2, 1, 3);
  const names = [...element(4, 1, 2, 3), 2, 1, 0, 2, 1, 0, ...element(4, ...text(user)), ...element(4), ...element(4)];
  const security = element(4, ...element(0x30, ...names));
  return element(0x30, 2, 1, 3, ...head, ...security, ...element(0x30, 4, 0, 4, 0, 0xa0, 0));
};
/** Before a message over TCP stands its length. [RFC 7766 §8] */
export const overTcp = (message: readonly number[]): number[] => [0, message.length, ...message];
const dnsName = (name: string) =>
  name
    .split(".")
    .flatMap((label) => [label.length, ...text(label)])
    .concat(0);
export const dnsQuery = (name: string): number[] => [0, 7, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, ...dnsName(name), 0, 1, 0, 1];
export const dnsMissing = (name: string): number[] => [
  ...[0, 7, 0x81, 0x83, 0, 1, 0, 0, 0, 0, 0, 0, ...dnsName(name), 0, 1, 0, 1],
];
/** LLMNR: an address for a name. */
export const nameAnswer = (name: string, ip: readonly number[]): number[] => [
  ...[0, 7, 0x80, 0, 0, 1, 0, 1, 0, 0, 0, 0, ...dnsName(name), 0, 1, 0, 1],
  ...[...dnsName(name), 0, 1, 0, 1, 0, 0, 0, 30, 0, 4, ...ip],
];
export const ntpAnswer = (stratum = 2): number[] => [0x24, stratum, ...new Array<number>(46).fill(0)];
export const ntpQuestion: number[] = [0x23, 0, ...new Array<number>(46).fill(0)];
export const tftpRead = (name: string): number[] => [0, 1, ...text(`${name}\0octet\0`)];
/** A server's hello without extensions: version as on the wire, and the suite. */
const tlsServerHello = (version = 0x0303, suite = 0xc02f): number[] => {
  const body = [...be16(version), ...zeros(32), 0, ...be16(suite), 0];
  const message = [2, 0, ...be16(body.length), ...body];
  return [22, 3, version & 255, ...be16(message.length), ...message];
};
const tlsClientHello = (version = 0x0303, suites: readonly number[] = [0xc02f, 0x002f, 5]): number[] => {
  const offered = suites.flatMap(be16);
  const body = [...be16(version), ...zeros(32), 0, ...be16(offered.length), ...offered, 1, 0];
  const message = [1, 0, ...be16(body.length), ...body];
  return [22, 3, 1, ...be16(message.length), ...message];
};
export const tlsHandshake = (version?: number, suite?: number): Exchange => [
  ["client", tlsClientHello(version, suite === undefined ? undefined : [suite])],
  ["server", tlsServerHello(version, suite)],
];

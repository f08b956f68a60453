/** Messages of services, byte by byte, for plants and readers. */

export const text = (value: string): number[] => [...Buffer.from(value, "latin1")];
export const wide = (value: string): number[] => [...Buffer.from(value, "utf16le")];
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
export const smb1Login = (user = "operator") => login(user, 32);
export const smb1OldLogin = () => login("operator", 24);
export const smb1NullLogin = () => login("", 0);
export const smb1LoginAnswer = (status = 0) => smb1(0x73, true, { status, words: [0xff, 0, 0] });
export const smb1Share = (path: string) =>
  smb1(0x75, false, { words: [0xff, 0, 0, 1], data: [0, ...text(`${path}\0?????\0`)] });
export const smb1Open = (name: string) => smb1(0xa2, false, { words: zeros(24), data: text(`${name}\0`) });
export const smb1Answer = (command: number, status = 0) => smb1(command, true, { status, words: [0xff, 0] });
/** Data behind 14 words: at 32 + 1 + 28 + 2. */
export const smb1Write = (data: readonly number[]) =>
  smb1(0x2f, false, { words: [0xff, 0, 0x4000, 0, 0, 0, 0, 8, 0, 0, data.length, 63, 0, 0], data });

export const SRVSVC = "c84f324b7016d30112785a47bf6ee188";
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
export function smb2(command: number, isResponse: boolean, body: readonly number[], status = 0): number[] {
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

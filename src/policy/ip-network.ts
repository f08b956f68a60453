/** Bits of an address; IPv4 stands in the last 32 of them. [RFC 4291 §2.5.5.2] */
const ADDRESS_BITS = 128;
const IPV4_BITS = 32;
const WORDS = 4;
/**
 * Private and link-local addresses, and loopback. [RFC 1918 §3], [RFC 3927 §2.1], [RFC 4193 §3.1], [RFC 4291 §2.4]
 */
const PRIVATE = [
  ...["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "127.0.0.0/8"],
  ...["fc00::/7", "fe80::/10", "::1/128"],
];

/** An address as four 32-bit words, IPv4 mapped into IPv6. */
export type IpWords = Uint32Array;

/** Addresses that begin with the same bits. */
export class IpNetwork {
  /** As it was written. */
  readonly text: string;
  /** 0 to 128; 96 more than written for IPv4. */
  readonly prefixBits: number;
  readonly words: IpWords;

  constructor(text: string, words: IpWords, prefixBits: number) {
    this.text = text;
    this.prefixBits = prefixBits;
    this.words = words;
  }

  contains(address: IpWords): boolean {
    let bits = this.prefixBits;
    for (let i = 0; i < WORDS && bits > 0; i++, bits -= 32) {
      const difference = ((this.words[i] ?? 0) ^ (address[i] ?? 0)) >>> 0;
      if (bits >= 32 ? difference !== 0 : difference >>> (32 - bits) !== 0) return false;
    }
    return true;
  }

  /** Whether an address of the network is outside of the prefix: `10.0.0.5/24`. */
  get hasHostBits(): boolean {
    for (let i = 0; i < WORDS; i++) {
      const bits = Math.min(32, Math.max(0, this.prefixBits - 32 * i));
      const host = bits === 0 ? 0xffffffff : bits === 32 ? 0 : 0xffffffff >>> bits;
      if (((this.words[i] ?? 0) & host) !== 0) return true;
    }
    return false;
  }
}

/** An address in text form; undefined for what is none. */
export function parseIp(text: string): IpWords | undefined {
  return text.includes(":") ? parseIpv6(text) : parseIpv4(text);
}

/** An address, or a network as `10.0.0.0/8`; undefined for what is neither. */
export function parseNetwork(text: string): IpNetwork | undefined {
  const [address = "", length, ...rest] = text.split("/");
  const words = parseIp(address);
  if (words === undefined || rest.length > 0) return undefined;
  const most = address.includes(":") ? ADDRESS_BITS : IPV4_BITS;
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return undefined;
  const bits = length === undefined ? most : Number(length);
  return bits > most ? undefined : new IpNetwork(text, words, ADDRESS_BITS - most + bits);
}

/** Networks that no address of the Internet is in. */
export const privateNetworks: readonly IpNetwork[] = PRIVATE.flatMap((text) => parseNetwork(text) ?? []);

function parseIpv4(text: string): IpWords | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)) {
    return undefined;
  }
  return new Uint32Array([0, 0, 0xffff, parts.reduce((word, part) => word * 256 + Number(part), 0)]);
}

function parseIpv6(text: string): IpWords | undefined {
  const halves = withoutDottedEnd(text)?.split("::");
  if (halves === undefined || halves.length > 2) return undefined;
  const [head = [], tail] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const zeros = tail === undefined ? 0 : 8 - head.length - tail.length;
  if (tail !== undefined && zeros < 1) return undefined;
  const groups = [...head, ...Array<string>(zeros).fill("0"), ...(tail ?? [])];
  if (groups.length !== 8 || !groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  const values = groups.map((group) => Number.parseInt(group, 16));
  const word = (i: number) => (values[2 * i] ?? 0) * 0x10000 + (values[2 * i + 1] ?? 0);
  return new Uint32Array([word(0), word(1), word(2), word(3)]);
}

/** `::ffff:10.0.0.5` with its end in hexadecimal. */
function withoutDottedEnd(text: string): string | undefined {
  const at = text.lastIndexOf(":") + 1;
  const end = text.slice(at);
  if (!end.includes(".")) return text;
  const last = parseIpv4(end)?.[3];
  if (last === undefined) return undefined;
  return `${text.slice(0, at)}${(last >>> 16).toString(16)}:${(last & 0xffff).toString(16)}`;
}

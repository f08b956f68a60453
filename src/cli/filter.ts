import { BlockList, isIP } from "node:net";
import type { Endpoint } from "../contracts/flow.js";
import { SensorFault } from "../core/fault.js";

/** What a filter is asked about: one message, or one flow with its client as source. */
export interface Filtered {
  readonly source: Endpoint;
  readonly destination: Endpoint;
  readonly transport: "tcp" | "udp";
  readonly vlans: readonly number[];
}

/** Whether a message or a flow is wanted. */
export type Filter = (subject: Filtered) => boolean;
type Ends = "src" | "dst" | "both";

const KEYWORDS = new Set(["and", "or", "not", "&&", "||", "!", "(", ")"]);
const HELP = "Known are: host, net, port, portrange (each also after src or dst), tcp, udp, vlan, and, or, not, ( ).";

/**
 * Compiles the part of the pcap filter language that speaks of addresses, ports, transports and VLANs:
 * `tcp port 502 and (host 10.20.0.5 or net 10.21.0.0/16)`. Throws a SensorFault FILTER_INVALID with the place.
 */
export function compileFilter(text: string): Filter {
  return new FilterReader(text).read();
}

class FilterReader {
  readonly #text: string;
  readonly #tokens: { readonly word: string; readonly at: number }[] = [];
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    for (const match of text.matchAll(/&&|\|\||[!()]|[^\s!()&|]+/g)) {
      this.#tokens.push({ word: match[0].toLowerCase(), at: match.index });
    }
  }

  read(): Filter {
    const filter = this.#either(0);
    if (this.#peek() !== undefined) this.#fail(`"${this.#peek()}" is left over`);
    return filter;
  }

  #either(depth: number): Filter {
    const first = this.#all(depth);
    const parts = [first];
    while (this.#takeIf("or") || this.#takeIf("||")) parts.push(this.#all(depth));
    return parts.length === 1 ? first : (subject) => parts.some((part) => part(subject));
  }

  #all(depth: number): Filter {
    const first = this.#one(depth);
    const parts = [first];
    while (this.#takeIf("and") || this.#takeIf("&&")) parts.push(this.#one(depth));
    return parts.length === 1 ? first : (subject) => parts.every((part) => part(subject));
  }

  #one(depth: number): Filter {
    if (depth > 100) this.#fail("nested too deep");
    if (this.#takeIf("not") || this.#takeIf("!")) {
      const inner = this.#one(depth + 1);
      return (subject) => !inner(subject);
    }
    if (this.#takeIf("(")) {
      const inner = this.#either(depth + 1);
      if (!this.#takeIf(")")) this.#fail('")" is missing');
      return inner;
    }
    return this.#primitive();
  }

  #primitive(): Filter {
    const transport = this.#takeIf("tcp") ? "tcp" : this.#takeIf("udp") ? "udp" : undefined;
    if (transport !== undefined) {
      const isTransport: Filter = (subject) => subject.transport === transport;
      const next = this.#peek();
      const isQualifier = next !== undefined && ["port", "portrange", "src", "dst"].includes(next);
      if (!isQualifier) return isTransport;
      const rest = this.#primitive();
      return (subject) => isTransport(subject) && rest(subject);
    }
    if (this.#takeIf("vlan")) {
      const id = this.#integer(4095);
      return (subject) => subject.vlans.includes(id);
    }
    const ends: Ends = this.#takeIf("src") ? "src" : this.#takeIf("dst") ? "dst" : "both";
    if (this.#takeIf("port")) {
      const port = this.#integer(65_535);
      return atEnds(ends, (end) => end.port === port);
    }
    if (this.#takeIf("portrange")) return this.#portRange(ends);
    if (this.#takeIf("net")) return this.#addresses(ends, true);
    const hasHost = this.#takeIf("host");
    if (hasHost || isIP(this.#peek() ?? "") !== 0) return this.#addresses(ends, false);
    return this.#fail(`"${this.#peek() ?? "the end"}" is not a filter. ${HELP}`);
  }

  #portRange(ends: Ends): Filter {
    const word = this.#take("a range of ports such as 500-510");
    const [low = Number.NaN, high = Number.NaN] = word.split("-").map(Number);
    const isRange = Number.isInteger(low) && Number.isInteger(high) && /^\d+-\d+$/.test(word);
    if (!isRange) this.#fail(`"${word}" is not a range of ports such as 500-510`, 1);
    return atEnds(ends, (end) => end.port >= low && end.port <= high);
  }

  #addresses(ends: Ends, isNet: boolean): Filter {
    const word = this.#take(isNet ? "a network such as 10.20.0.0/16" : "an IP address");
    const [address = "", prefix] = word.split("/");
    const version = isIP(address);
    const bits = prefix === undefined ? (version === 4 ? 32 : 128) : Number(prefix);
    const isValid = version !== 0 && (isNet || prefix === undefined) && /^\d+$/.test(prefix ?? "0");
    if (!isValid || bits > (version === 4 ? 32 : 128)) {
      this.#fail(
        `"${word}" is not ${isNet ? "a network such as 10.20.0.0/16" : "an IP address; names are not looked up"}`,
        1,
      );
    }
    const list = new BlockList();
    list.addSubnet(address, bits, version === 4 ? "ipv4" : "ipv6");
    return atEnds(ends, (end) => list.check(end.ip, isIP(end.ip) === 6 ? "ipv6" : "ipv4"));
  }

  #integer(max: number): number {
    const word = this.#take("a number");
    const value = Number(word);
    if (!/^\d+$/.test(word) || value > max) this.#fail(`"${word}" is not a number up to ${max}`, 1);
    return value;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#next]?.word;
  }

  #takeIf(word: string): boolean {
    if (this.#peek() !== word) return false;
    this.#next++;
    return true;
  }

  #take(what: string): string {
    const word = this.#peek();
    if (word === undefined || KEYWORDS.has(word)) return this.#fail(`${what} is missing`);
    this.#next++;
    return word;
  }

  #fail(reason: string, back = 0): never {
    const at = this.#tokens[this.#next - back]?.at ?? this.#text.length;
    throw new SensorFault(
      "FILTER_INVALID",
      `filter, column ${at + 1}: ${reason}\n  ${this.#text}\n  ${" ".repeat(at)}^`,
    );
  }
}

function atEnds(ends: Ends, holds: (end: Endpoint) => boolean): Filter {
  if (ends === "src") return (subject) => holds(subject.source);
  if (ends === "dst") return (subject) => holds(subject.destination);
  return (subject) => holds(subject.source) || holds(subject.destination);
}

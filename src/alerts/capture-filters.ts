import type { Finding } from "../contracts/detector.js";
import type { Party } from "../contracts/sensor-event.js";

/** Filters that show the packets a finding is about: for Wireshark's display, and for a capture. */
export function captureFilters({ actor, target, session }: Finding): { wireshark: string; bpf: string } {
  const ends = [actor, ...(target === undefined ? [] : [target])];
  const transport = session?.transport;
  const port = session?.isDirectionKnown === true || session?.transport === "udp" ? session.server.port : undefined;
  const isBetween = transport !== undefined && port !== undefined;
  const wireshark = [...ends.map(displayed), ...(isBetween ? [`${transport}.port == ${port}`] : [])];
  const bpf = [...ends.map(captured), ...(isBetween ? [`${transport} port ${port}`] : [])];
  return { wireshark: joined(wireshark, "&&", "frame"), bpf: joined(bpf, "and", "") };
}

function displayed({ ip, mac }: Party): string {
  if (ip !== undefined) return `${ip.includes(":") ? "ipv6" : "ip"}.addr == ${ip}`;
  return mac === undefined ? "" : `eth.addr == ${mac}`;
}

function captured({ ip, mac }: Party): string {
  if (ip !== undefined) return `host ${ip}`;
  return mac === undefined ? "" : `ether host ${mac}`;
}

function joined(parts: readonly string[], word: string, none: string): string {
  const said = parts.filter((part) => part !== "");
  return said.length === 0 ? none : said.join(` ${word} `);
}

/**
 * Housekeeping services in which either side may begin, by port. Two ports of one exchange (DHCP) are one service.
 * ARP, LLDP, STP, IGMP and MLD have no direction either, but no port.
 */
const symmetricServices: ReadonlyMap<number, { readonly over: "tcp" | "udp"; readonly service: string }> = new Map([
  [67, { over: "udp", service: "dhcp" }],
  [68, { over: "udp", service: "dhcp" }],
  [123, { over: "udp", service: "ntp" }],
  [137, { over: "udp", service: "nbns" }],
  [138, { over: "udp", service: "nbdgm" }],
  [139, { over: "tcp", service: "nbss" }],
  [546, { over: "udp", service: "dhcpv6" }],
  [547, { over: "udp", service: "dhcpv6" }],
  [1900, { over: "udp", service: "ssdp" }],
  [3702, { over: "udp", service: "ws-discovery" }],
  [5353, { over: "udp", service: "mdns" }],
  [5355, { over: "udp", service: "llmnr" }],
]);

/** Services by which one host executes on, or takes the screen of, another. */
const remoteExecutionPorts: ReadonlyMap<number, string> = new Map([
  [22, "SSH"],
  [23, "Telnet"],
  [135, "MS-RPC"],
  [445, "SMB"],
  [512, "rexec"],
  [513, "rlogin"],
  [514, "rsh"],
  [3389, "RDP"],
  [5800, "VNC"],
  [5900, "VNC"],
  [5985, "WinRM"],
  [5986, "WinRM"],
]);

/** Protocols that say nothing of what is carried in them: the port remains the better name. */
const envelopes: ReadonlySet<string> = new Set(["tls"]);

/** Whether something else, unseen, is carried in the protocol. */
export function isEnvelope(protocol: string | undefined): boolean {
  return protocol !== undefined && envelopes.has(protocol);
}

/** Name of the housekeeping service on `port`; undefined where the service has a direction. */
export function symmetricServiceAt(over: "tcp" | "udp", port: number): string | undefined {
  const entry = symmetricServices.get(port);
  return entry?.over === over ? entry.service : undefined;
}

/** Name of the remote execution service on TCP `port`. */
export function remoteExecutionAt(port: number): string | undefined {
  return remoteExecutionPorts.get(port);
}

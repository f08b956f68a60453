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

interface PortService {
  readonly over: "tcp" | "udp" | "both";
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** Services by which a person works on a host from afar, and tunnels that bring one in. */
const remoteAccessServices: readonly PortService[] = [
  { over: "tcp", from: 22, to: 22, name: "SSH" },
  { over: "tcp", from: 23, to: 23, name: "Telnet" },
  { over: "both", from: 500, to: 500, name: "IPsec" },
  { over: "tcp", from: 513, to: 513, name: "rlogin" },
  { over: "both", from: 1194, to: 1194, name: "OpenVPN" },
  { over: "udp", from: 1701, to: 1701, name: "L2TP" },
  { over: "tcp", from: 1723, to: 1723, name: "PPTP" },
  { over: "both", from: 3389, to: 3389, name: "RDP" },
  { over: "udp", from: 4500, to: 4500, name: "IPsec" },
  { over: "tcp", from: 5800, to: 5800, name: "VNC" },
  { over: "tcp", from: 5900, to: 5906, name: "VNC" },
  { over: "both", from: 5938, to: 5938, name: "TeamViewer" },
  { over: "tcp", from: 5985, to: 5986, name: "WinRM" },
  { over: "tcp", from: 6568, to: 6568, name: "AnyDesk" },
  { over: "tcp", from: 7070, to: 7070, name: "AnyDesk" },
  { over: "udp", from: 51_820, to: 51_820, name: "WireGuard" },
];

/** Protocols by which engineering tools load and set up controllers. */
const engineeringServices: readonly PortService[] = [
  { over: "tcp", from: 102, to: 102, name: "S7 communication" },
  { over: "tcp", from: 1217, to: 1217, name: "CODESYS" },
  { over: "tcp", from: 2455, to: 2455, name: "CODESYS" },
  { over: "tcp", from: 4840, to: 4840, name: "OPC UA" },
  { over: "both", from: 5006, to: 5007, name: "MELSEC" },
  { over: "both", from: 9600, to: 9600, name: "FINS" },
  { over: "tcp", from: 11_740, to: 11_743, name: "CODESYS" },
  { over: "tcp", from: 18_245, to: 18_246, name: "GE SRTP" },
  { over: "both", from: 44_818, to: 44_818, name: "EtherNet/IP" },
  { over: "tcp", from: 48_898, to: 48_898, name: "ADS" },
];

/** Protocols that read and command controllers, by registered or customary port. */
const controlPorts: ReadonlyMap<number, { readonly over: "tcp" | "udp" | "both"; readonly name: string }> = new Map([
  [102, { over: "tcp", name: "S7 or MMS" }],
  [502, { over: "tcp", name: "modbus" }],
  [802, { over: "tcp", name: "Modbus security" }],
  [1883, { over: "tcp", name: "mqtt" }],
  [2222, { over: "udp", name: "EtherNet/IP I/O" }],
  [2404, { over: "tcp", name: "IEC 60870-5-104" }],
  [4840, { over: "tcp", name: "opcua" }],
  [8883, { over: "tcp", name: "MQTT over TLS" }],
  [9600, { over: "both", name: "FINS" }],
  [20_000, { over: "both", name: "DNP3" }],
  [34_964, { over: "udp", name: "PROFINET" }],
  [44_818, { over: "both", name: "EtherNet/IP" }],
  [47_808, { over: "udp", name: "BACnet" }],
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

/** Name of the remote access service on `port`. */
export function remoteAccessAt(over: "tcp" | "udp", port: number): string | undefined {
  return serviceAt(remoteAccessServices, over, port);
}

/** Name of the engineering protocol on `port`. */
export function engineeringAt(over: "tcp" | "udp", port: number): string | undefined {
  return serviceAt(engineeringServices, over, port);
}

function serviceAt(services: readonly PortService[], transport: "tcp" | "udp", port: number): string | undefined {
  const found = services.find(
    ({ over, from, to }) => (over === "both" || over === transport) && port >= from && port <= to,
  );
  return found?.name;
}

/** Name of the control protocol whose servers are found on `port`: the decoder's id where there is one. */
export function controlServiceAt(over: "tcp" | "udp", port: number): string | undefined {
  const entry = controlPorts.get(port);
  return entry?.over === over || entry?.over === "both" ? entry.name : undefined;
}

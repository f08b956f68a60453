/** Where a service is usually found. */
export interface ServicePort {
  readonly over: "tcp" | "udp";
  readonly port: number;
}

/**
 * Services that a policy may name, with their registered ports; those with a decoder by its id. [RFC 6335 §6]
 */
export const servicePorts: ReadonlyMap<string, readonly ServicePort[]> = new Map<string, readonly ServicePort[]>([
  ["modbus", tcp(502, 802)],
  ["opcua", tcp(4840, 4843)],
  ["uadp", udp(4840)],
  ["mqtt", tcp(1883, 8883)],
  ["tls", tcp(443, 4843, 8883)],
  ["s7comm", tcp(102)],
  ["iec104", tcp(2404, 19_998)],
  ["dnp3", [...tcp(20_000, 19_999), ...udp(20_000)]],
  ["ethernet-ip", [...tcp(44_818), ...udp(44_818, 2222)]],
  ["bacnet", udp(47_808)],
  ["ssh", tcp(22)],
  ["telnet", tcp(23)],
  ["smtp", tcp(25, 587)],
  ["dns", [...tcp(53), ...udp(53)]],
  ["dhcp", udp(67, 68)],
  ["dhcpv6", udp(546, 547)],
  ["tftp", udp(69)],
  ["http", tcp(80, 8080)],
  ["https", [...tcp(443, 8443), ...udp(443)]],
  ["kerberos", [...tcp(88), ...udp(88)]],
  ["ntp", udp(123)],
  ["ms-rpc", tcp(135)],
  ["nbns", udp(137)],
  ["nbdgm", udp(138)],
  ["nbss", tcp(139)],
  ["snmp", udp(161)],
  ["snmp-trap", udp(162)],
  ["ldap", [...tcp(389), ...udp(389)]],
  ["ldaps", tcp(636)],
  ["smb", tcp(445)],
  ["syslog", [...udp(514), ...tcp(514, 601, 6514)]],
  ["ftp", tcp(21)],
  ["sql-server", tcp(1433)],
  ["oracle", tcp(1521)],
  ["postgresql", tcp(5432)],
  ["mysql", tcp(3306)],
  ["rdp", [...tcp(3389), ...udp(3389)]],
  ["vnc", tcp(5800, 5900)],
  ["winrm", tcp(5985, 5986)],
  ["ssdp", udp(1900)],
  ["ws-discovery", udp(3702)],
  ["mdns", udp(5353)],
  ["llmnr", udp(5355)],
  ["ptp", udp(319, 320)],
]);

function tcp(...ports: readonly number[]): ServicePort[] {
  return ports.map((port) => ({ over: "tcp", port }));
}

function udp(...ports: readonly number[]): ServicePort[] {
  return ports.map((port) => ({ over: "udp", port }));
}

const TOOLS = [
  ...["nmap", "masscan", "zgrab", "nikto", "sqlmap", "nessus", "openvas", "gobuster", "dirbuster", "dirsearch"],
  ...["wfuzz", "metasploit", "nuclei", "acunetix", "whatweb", "wpscan", "censys", "shodan", "arachni", "qualys"],
  ...["feroxbuster", "ffuf"],
];
const AGENTS = new RegExp(TOOLS.join("|"), "i");

/** Paths that only tools ask for. */
const PATHS: readonly (readonly [sign: RegExp, tool: string])[] = [
  [/nice%20ports%2c\/tri%6eity/i, "Nmap's request for a page that is nowhere"],
  [/\/(nmaplowercheck|nmapuppercheck)\d/i, "Nmap's check for odd servers"],
  [/\.\.%2f\.\.%2f|\.\.\/\.\.\/\.\.\/etc\/passwd/i, "a path out of the server's folder"],
  [/\/(\.git\/HEAD|\.env|wp-login\.php|cgi-bin\/test-cgi)$/i, "a path that scanners try"],
];

/** Name of the scanner that this User-Agent is of. */
export function scannerByAgent(agent: string): string | undefined {
  const found = AGENTS.exec(agent)?.[0];
  return found === undefined ? undefined : `User-Agent of ${found}`;
}

/** What a path that no visitor asks for says of who does. */
export function scannerByPath(path: string): string | undefined {
  return PATHS.find(([sign]) => sign.test(path))?.[1];
}

/** What services are asked that nobody knows, as text; Nmap sends these one after the other. */
const PROBES: readonly (readonly [bytes: string, name: string])[] = [
  ["\r\n\r\n", "GenericLines"],
  ["HELP\r\n", "Help"],
  ["OPTIONS / RTSP/1.0\r\n\r\n", "RTSPRequest"],
  ["OPTIONS sip:nm SIP/2.0\r\n", "SIPOptions"],
  ["\x80\x00\x00\x28\x72\xfe\x1d\x13\x00\x00\x00\x00\x00\x00\x00\x02", "RPCCheck"],
  ["\x00\x1e\x00\x06\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x07version\x04bind", "DNSVersionBindReqTCP"],
  ["\x00\x0c\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00", "DNSStatusRequestTCP"],
  ["\x00\x00\x00\xa4\xff\x53\x4d\x42\x72\x00\x00\x00\x00\x08\x01\x40", "SMBProgNeg"],
  ["\x6c\x00\x0b\x00\x00\x00\x00\x00\x00\x00\x00\x00", "X11Probe"],
  ["\x16\x03\x00\x00S\x01\x00\x00O\x03\x00?G", "SSLSessionReq"],
  ["\x01default", "LANDesk-RC"],
  ["TNMP\x04\x00\x00\x00TNME\x00\x00\x04\x00", "TerminalServer"],
];

/** Nmap's name for a probe that a client's first bytes are. */
export function nmapProbe(text: string): string | undefined {
  return PROBES.find(([bytes]) => text.startsWith(bytes) && (bytes.length > 6 || text === bytes))?.[1];
}

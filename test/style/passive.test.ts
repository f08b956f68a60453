import { passiveRule } from "./passive.js";
import { testStyleRule } from "./rule.js";

const live = "src/capture/live/a.ts";

testStyleRule(
  passiveRule,
  [
    { name: "a datagram socket in capture", path: live, text: 'import { createSocket } from "node:dgram";' },
    { name: "a socket without prefix", path: live, text: 'import net from "net";' },
    { name: "a socket beside arithmetic", path: "src/cli/a.ts", text: 'import { isIP, connect } from "node:net";' },
    { name: "a client in the sensor", path: "src/sensor/a.ts", text: 'const http = await import("node:http");' },
    { name: "a send", path: live, text: "session.send(bytes);" },
    { name: "an injection", path: live, text: "session.inject(bytes);" },
    { name: "an injection passed on", path: live, text: "const f = lib.pcap_inject;" },
    { name: "a request", path: "src/detectors/a.ts", text: 'await fetch("https://example.org");' },
    { name: "a socket", path: "src/alerts/a.ts", text: 'new WebSocket("ws://example.org");' },
  ],
  [
    { name: "a sink", path: "src/sinks/syslog/udp.ts", text: 'import { createSocket } from "node:dgram";' },
    { name: "arithmetic on addresses", path: "src/cli/a.ts", text: 'import { isIP, isIPv4 } from "node:net";' },
    { name: "a read", path: live, text: "session.next(frame);" },
    { name: "a name of ours", path: "src/flow/a.ts", text: "const send = { inject: 1 };" },
  ],
);

/** What any new conduit shows of itself. */
const CONDUIT = [
  "conduit/direction-reversal",
  "conduit/unattributed-session",
  "conduit/new",
  "conduit/new-service",
  "conduit/volume",
] as const;
/** What a scan of Modbus shows of itself. */
const SCANNED = [
  "modbus/unauthorised-reader",
  "modbus/exception-burst",
  "modbus/reserved-function",
  "modbus/uncommon-function",
  "modbus/device-id",
  "modbus/new-function",
  "modbus/new-address",
] as const;

/** What any MQTT client shows that comes anew and does something. */
const MQTT_ENTRY = ["mqtt/new-publisher", "mqtt/new-client", "mqtt/anonymous", ...CONDUIT, "asset/new-device"] as const;

/** What any OPC UA client shows that comes anew and does something. */
const OPCUA_ENTRY = [
  "asset/role-change",
  "opcua/weak-user-token",
  "opcua/security-none",
  "opcua/client-identity-new",
  "opcua/new-read",
  ...CONDUIT,
  "asset/new-device",
] as const;

/** What overload of a link does to its loops, and what it is made of. */
const OVERLOADED = [
  "realtime/storm",
  "realtime/connection-flood",
  "realtime/response-timeout",
  "realtime/missed-cycle",
  "realtime/tcp-degradation",
  "realtime/response-latency",
  "realtime/cycle-jitter",
  "realtime/period-shift",
  "realtime/utilisation",
  "realtime/noncontrol-share",
  "realtime/microburst",
  "realtime/priority-loss",
] as const;

/** Each line from the strongest on: what comes later in it is explained by what comes before. */
const LINES: readonly (readonly string[])[] = [
  [
    "modbus/unauthorised-writer",
    "asset/role-change",
    "modbus/unauthorised-reader",
    "modbus/new-function",
    "modbus/new-address",
    ...CONDUIT,
    "asset/new-device",
  ],
  [
    "modbus/umas-engineering",
    "modbus/unauthorised-writer",
    "modbus/diagnostics",
    "asset/role-change",
    "modbus/unauthorised-reader",
    "modbus/new-function",
    ...CONDUIT,
    "asset/new-device",
  ],
  ["modbus/umas-engineering", "modbus/unauthorised-writer", "modbus/write-rate"],
  ["asset/role-change", "conduit/refused"],
  ["zone/safety-boundary", "zone/cloud-setpoint", "zone/undeclared-conduit", "zone/level-skip", ...CONDUIT],
  ["zone/internet-ingress", "zone/undeclared-conduit", "zone/level-skip", ...CONDUIT, "conduit/refused"],
  ["zone/internet-egress", "zone/undeclared-conduit", "zone/level-skip", ...CONDUIT, "conduit/refused"],
  ["zone/remote-access", "zone/undeclared-conduit", "zone/level-skip", ...CONDUIT],
  ["zone/level-skip", "conduit/refused"],
  ["integrity/remote-exec", ...CONDUIT, "conduit/refused"],
  ["conduit/protocol-mismatch", "conduit/new", "conduit/new-service"],
  ["modbus/scan-address", ...SCANNED, ...CONDUIT],
  ["modbus/scan-function", ...SCANNED, ...CONDUIT],
  ["modbus/scan-unit", ...SCANNED, ...CONDUIT],
  ["modbus/unauthorised-writer", "modbus/stacked-frames"],
  ["modbus/request-flood", "modbus/stacked-frames", "modbus/cycle-violation"],
  ["asset/retired-identity", "asset/new-device"],
  ["asset/rogue-gateway", "asset/new-device"],
  [
    "recon/vuln-scanner",
    "recon/port-scan",
    "recon/host-sweep",
    "recon/ot-service-sweep",
    ...CONDUIT,
    "conduit/refused",
  ],
  ["recon/port-scan", "recon/host-sweep", "recon/arp-sweep"],
  ["recon/port-scan", "recon/host-sweep", "conduit/new", "conduit/new-service"],
  ["recon/host-sweep", "conduit/refused"],
  ["recon/port-scan", "conduit/refused"],
  ["asset/arp-spoof", "asset/ip-mac-conflict", "asset/address-change"],
  ["asset/duplicate-identity", "asset/zone-move", "zone/dual-homed", "asset/address-change"],
  ["realtime/response-timeout", "modbus/request-flood"],
  ["realtime/overload", ...OVERLOADED],
  ["recon/arp-sweep", "realtime/storm"],
  ["recon/port-scan", "realtime/connection-flood"],
  ["asset/arp-spoof", "asset/ip-mac-conflict", "realtime/response-latency"],
  ["integrity/one-way-mirror", "asset/silent"],
  ["mqtt/sparkplug-rogue-command", ...MQTT_ENTRY],
  ["mqtt/sparkplug-state-spoof", "mqtt/retained-overwrite", ...MQTT_ENTRY],
  ["mqtt/sparkplug-impersonation", "mqtt/client-takeover", "mqtt/sparkplug-seq", ...MQTT_ENTRY],
  ["mqtt/sparkplug-death-storm", "mqtt/sparkplug-impersonation", ...MQTT_ENTRY],
  ["mqtt/sparkplug-rebirth-storm", "mqtt/sparkplug-rogue-command"],
  ["mqtt/command-topic", "mqtt/retained-overwrite", ...MQTT_ENTRY],
  ["mqtt/sys-topic", ...MQTT_ENTRY],
  ["mqtt/will-abuse", ...MQTT_ENTRY],
  [
    "mqtt/wildcard-subscribe",
    "mqtt/new-subscriber",
    "mqtt/new-client",
    "mqtt/anonymous",
    ...CONDUIT,
    "asset/new-device",
  ],
  ["mqtt/rogue-broker", ...CONDUIT, "asset/new-device"],
  ["mqtt/connect-flood", "mqtt/connect-failures", "mqtt/client-takeover", ...MQTT_ENTRY],
  ["mqtt/connect-failures", ...MQTT_ENTRY],
  ["mqtt/publish-flood", "conduit/volume"],
  ["opcua/session-hijack", "opcua/node-management", "opcua/new-method-call", "opcua/new-write", ...OPCUA_ENTRY],
  ["opcua/node-management", "opcua/history-update", ...OPCUA_ENTRY],
  ["opcua/recon-browse", ...OPCUA_ENTRY],
  ["opcua/discovery-register", ...CONDUIT, "asset/new-device"],
  ["opcua/endpoint-spoof", "opcua/security-downgrade", "opcua/security-none"],
  ["opcua/cert-change", "opcua/cert-invalid"],
  ["opcua/limits-abuse", "opcua/malformed", "opcua/fault-burst"],
  ["opcua/session-failures", "opcua/fault-burst"],
  ["opcua/channel-flood", "opcua/hello-abuse", "opcua/session-failures"],
  ["modbus/umas-engineering", "rule/umas-control-outside-maintenance"],
  [
    "modbus/unauthorised-writer",
    "zone/cloud-setpoint",
    "rule/remote-write-without-approval",
    "rule/modbus-outputs-at-once",
  ],
  ["opcua/new-method-call", "integrity/firmware-transfer", "opcua/new-write", "rule/opcua-anonymous-write"],
  ["opcua/new-method-call", "rule/opcua-disruptive-method"],
  ["mqtt/sparkplug-rogue-command", "rule/sparkplug-node-reboot"],
  ["mqtt/command-topic", "mqtt/retained-overwrite", "rule/mqtt-retained-command"],
];

/** Whether an alert of `stronger` leaves nothing to say for one of `weaker` about the same conduit. */
export function implies(stronger: string, weaker: string): boolean {
  return LINES.some((line) => {
    const at = line.indexOf(stronger);
    return at >= 0 && line.indexOf(weaker) > at;
  });
}

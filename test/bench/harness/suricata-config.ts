import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The least that Suricata needs to read a capture with Modbus on, beyond its 1 MiB of stream and without rules. */
export function writeSuricataConfig(folder: string, hasEve: boolean): string {
  // Its log is appended to, which would count the messages of every run before.
  rmSync(join(folder, "eve.json"), { force: true });
  const path = join(folder, "suricata.yaml");
  writeFileSync(path, config(folder, hasEve));
  return path;
}

function config(folder: string, hasEve: boolean): string {
  return `%YAML 1.1
---
default-log-dir: ${folder}
stats:
  enabled: no
logging:
  default-log-level: error
outputs:
  - eve-log:
      enabled: ${hasEve ? "yes" : "no"}
      filetype: regular
      filename: eve.json
      types:
        - alert
        - modbus
        - mqtt
        - flow
pcap-file:
  checksum-checks: no
app-layer:
  protocols:
    modbus:
      enabled: yes
      detection-ports:
        dp: 502
      stream-depth: 0
    mqtt:
      enabled: yes
    http:
      enabled: yes
    tls:
      enabled: yes
      detection-ports:
        dp: 443
    dns:
      tcp:
        enabled: yes
      udp:
        enabled: yes
        detection-ports:
          dp: 53
flow:
  memcap: 256mb
stream:
  memcap: 256mb
  checksum-validation: no
  reassembly:
    memcap: 1gb
    depth: 0
host-mode: sniffer-only
`;
}

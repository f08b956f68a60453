import { describe, expect, it } from "vitest";
import { openConfiguration } from "../../../src/sensor/configuration-file.js";
import { examineSinks } from "../../../src/sensor/doctor/examine-sinks.js";
import { told } from "./told.js";

async function seen(sinks: readonly string[]): Promise<readonly string[]> {
  const text = ["version: 1", "store: { folder: data }", "sinks:", ...sinks.map((sink) => `  - ${sink}`)].join("\n");
  const { outlet } = openConfiguration(text, "sensor.yaml");
  return outlet === undefined ? [] : told(await examineSinks(outlet));
}

describe("sinks", () => {
  it("that name addresses or known names are well", async () => {
    const lines = await seen([
      "{ name: siem, type: syslog, collectors: [{ host: localhost }, { host: 192.0.2.7 }] }",
      '{ name: hook, type: webhook, url: "http://[::1]:8080/" }',
      "{ name: file, type: file, path: /var/log/out.ndjson }",
    ]);
    expect(lines).toEqual(
      ["syslog", "webhook", "file"].map(
        (type) => `ok sink: ${type}: no name in it is unknown; to see a record arrive: zonewarden test-alert`,
      ),
    );
  });

  it("that name what nobody knows are told, and each name once", async () => {
    const lines = await seen([
      "{ name: siem, type: syslog, collectors: [{ host: no.invalid }, { host: no.invalid, port: 7 }] }",
      '{ name: bus, type: nats, url: "tls://bus.invalid" }',
    ]);
    expect(lines).toEqual([
      expect.stringMatching(
        /^no sink: no address for no\.invalid \(\w+.*\): correct the name, or see the name service$/,
      ),
      expect.stringMatching(/^no sink: no address for bus\.invalid \(\w+.*\): correct/),
    ]);
  });

  it("that lack a secret or speak in clear text are told as check tells them", async () => {
    const password = "$" + "{ZW_NO_SUCH_SECRET}";
    const lines = await seen([`{ name: bus, type: mqtt, url: "mqtt://192.0.2.7", user: u, password: "${password}" }`]);
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/^no sink: bus: password: .*ZW_NO_SUCH_SECRET/),
      "note sink: bus: secrets and records cross the network in clear text",
    ]);
  });
});

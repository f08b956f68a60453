import { describe, expect, it } from "vitest";
import { openConfiguration } from "../../src/sensor/configuration-file.js";
import { outletNotes } from "../../src/sensor/outlet-notes.js";

function notesOf(sink: string): readonly string[] {
  const text = `version: 1\nstore: { folder: /data }\nsinks: [{ name: a, ${sink} }]\n`;
  const { outlet } = openConfiguration(text, "sensor.yaml");
  return outlet === undefined ? ["no outlet"] : outletNotes(outlet).map(({ code, message }) => `${code} ${message}`);
}

describe("outletNotes", () => {
  it.each([
    ["nothing is wrong", `type: webhook, url: "https://a.example/"`, []],
    [
      "a variable is not set",
      `type: webhook, url: "https://a.example/", token: "\${ZONEWARDEN_NOT_SET}"`,
      [
        "secret-missing a: token: the environment variable ZONEWARDEN_NOT_SET should hold a secret and is empty: " +
          "set it",
      ],
    ],
    [
      "a file of a secret is not there",
      `type: mqtt, url: "mqtts://a.example", password: "file:/nowhere/x"`,
      ["secret-missing a: password: the secret in /nowhere/x cannot be read (ENOENT): make it readable"],
    ],
    [
      "a certificate is not there, told once for all collectors",
      "type: syslog, transport: tls, mode: all, collectors: [{ host: b }, { host: c }], caFile: /nowhere/ca.pem",
      ["file-missing a: caFile: /nowhere/ca.pem cannot be read"],
    ],
    [
      "a password crosses the network",
      `type: mqtt, url: "mqtt://a.example", password: "\${PATH}"`,
      ["plain-text a: secrets and records cross the network in clear text"],
    ],
    ["TLS is taken up", `type: nats, url: "nats://a.example", caFile: /dev/null, password: "\${PATH}"`, []],
    ["it stays in the machine", `type: nats, url: "nats://127.0.0.1", password: "\${PATH}"`, []],
  ])("says that %s", (_, sink, notes) => {
    expect(notesOf(sink)).toEqual(notes);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openConfiguration } from "../../src/sensor/configuration-file.js";
import { Outlet } from "../../src/sensor/outlet.js";
import { Broker } from "../sinks/mqtt/broker.js";
import { NatsServer } from "../sinks/nats/server.js";
import { hasProgram, runProgram } from "../sinks/program.js";
import { makeCertificates } from "../sinks/tls-certificates.js";
import { WebhookReceiver } from "../sinks/webhook/receiver.js";
import { alertRecord } from "../store/sample-records.js";
import { runCliBeside } from "../tools/run-cli.js";
import { skipUnless } from "../tools/skip-unless.js";

/** No other text has this in it. */
const PLANTED = "pl4nted";
const sample = fileURLToPath(new URL("../../samples/modbus-rogue-writer/capture.pcap", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "zonewarden-secrets-"));
const config = join(folder, "sensor.yaml");
const env = {
  W_TOKEN: `${PLANTED}-token`,
  W_MQTT: `${PLANTED}-mqtt`,
  W_NATS: `${PLANTED}-nats`,
  W_PHRASE: `${PLANTED}-phrase`,
};
const isThere = hasProgram("mosquitto", ["-h"]) && hasProgram("nats-server", ["--version"]);

let receiver: WebhookReceiver;
let broker: Broker;
let server: NatsServer;

/** Every secret that an option can have, none of which opens anything: each sink is refused and says why. */
function sinkLines(tls: ReturnType<typeof makeCertificates>): readonly string[] {
  const file = (name: string) => `file:${join(folder, name)}`;
  const key = `certificateFile: ${tls.client.certificateFile}, keyFile: ${join(folder, "locked.key")}`;
  const withKey = `caFile: ${tls.caFile}, ${key}, keyPassphrase: "\${W_PHRASE}"`;
  const hook = `type: webhook, url: "${receiver.url}"`;
  const nats = `type: nats, url: "${server.url}", timeoutSeconds: 3`;
  return [
    `{ name: hook, ${hook}, token: "\${W_TOKEN}", signingKey: "${file("signing")}" }`,
    `{ name: hook-tls, type: webhook, url: "https://127.0.0.1:1/", ${withKey} }`,
    `{ name: bus, type: mqtt, url: "${broker.url}", user: sensor, password: "\${W_MQTT}", timeoutSeconds: 3 }`,
    `{ name: bus-tls, type: mqtt, url: "${broker.tlsUrl}", ${withKey}, timeoutSeconds: 3 }`,
    `{ name: stream, ${nats}, user: sensor, password: "\${W_NATS}" }`,
    `{ name: stream-token, ${nats}, token: "\${W_TOKEN}" }`,
    `{ name: stream-credentials, ${nats}, credentials: "${file("credentials")}" }`,
    `{ name: siem, type: syslog, transport: tls, collectors: [{ host: 127.0.0.1, port: 1 }], ${withKey} }`,
  ];
}

function everythingIn(place: string): string {
  return readdirSync(place)
    .map((name) => join(place, name))
    .map((path) => (statSync(path).isDirectory() ? everythingIn(path) : readFileSync(path, "latin1")))
    .join("\n");
}

beforeAll(async () => {
  const tls = makeCertificates(folder);
  receiver = await new WebhookReceiver().listen();
  // It repeats what it was told, as badly made receivers do.
  receiver.reply = ({ headers, body }) => ({ status: 401, text: `${JSON.stringify(headers)} ${body}` });
  broker = new Broker(folder, tls);
  server = new NatsServer(folder);
  writeFileSync(join(folder, "signing"), `whsec_${PLANTED}`);
  writeFileSync(
    join(folder, "credentials"),
    `-----BEGIN USER NKEY SEED-----\n${PLANTED}\n------END USER NKEY SEED------\n`,
  );
  const opens = ["-aes256", "-passout", "pass:other"];
  runProgram("openssl", ["pkey", "-in", tls.client.keyFile, ...opens, "-out", join(folder, "locked.key")]);
  if (!isThere) return;
  await broker.start();
  await server.start();
  const lines = [
    "version: 1",
    `store: { folder: ${folder}/data }`,
    "sinks:",
    ...sinkLines(tls).map((one) => `  - ${one}`),
  ];
  writeFileSync(config, `${lines.join("\n")}\n`);
  Object.assign(process.env, env);
});
afterAll(async () => {
  for (const name of Object.keys(env)) delete process.env[name];
  await receiver.close();
  await broker.stop("SIGKILL");
  await server.stop("SIGKILL");
  rmSync(folder, { recursive: true });
});

const needs = "mosquitto and nats-server";
const install = "apt-get install mosquitto nats-server";

describe("Secrets of sinks", () => {
  it("do not show in what test-alert says", async (context) => {
    skipUnless(context, isThere, needs, install);
    const { code, out, err } = await runCliBeside(["test-alert", "--config", config], env);
    expect(code).toBe(1);
    expect(out.match(/keyPassphrase does not open the key/g)?.length).toBeGreaterThanOrEqual(2);
    expect(out.match(/^\S+ +\S+ +refused: /gm)).toHaveLength(8);
    expect(out + err).not.toContain(PLANTED);
    expect(out).not.toContain("unexpected way");
  });

  it("do not show where libraries are asked to tell all they do", async (context) => {
    skipUnless(context, isThere, needs, install);
    const { out, err } = await runCliBeside(["test-alert", "--config", config], { ...env, DEBUG: "*" });
    expect(out.match(/^\S+ +\S+ +refused: /gm)).toHaveLength(8);
    expect(out + err).not.toContain(PLANTED);
  });

  it("do not show in the store, its log, or what a replay says", async (context) => {
    skipUnless(context, isThere, needs, install);
    const args = ["replay", sample, "--config", config, "--deliver", "--deliver-wait", "4s"];
    const { code, out, err } = await runCliBeside(args, env);
    expect(code).toBe(1);
    expect(err.match(/records wait and go with the next run/g)).toHaveLength(8);
    const kept = everythingIn(join(folder, "data"));
    expect(kept.match(/"code":"sink-down"/g)?.length).toBeGreaterThanOrEqual(8);
    expect(out + err + kept).not.toContain(PLANTED);
  });

  it("do not show in states, nor in the configuration and the outlet themselves", async (context) => {
    skipUnless(context, isThere, needs, install);
    const configuration = openConfiguration(readFileSync(config, "utf8"), "sensor.yaml");
    if (configuration.outlet === undefined) throw new Error("there is a store");
    const outlet = new Outlet(configuration.outlet, { version: "1.0.0" });
    outlet.add(alertRecord("A-1"));
    await outlet.drain({ stallMs: 3500 });
    const { sinks } = await outlet.close(1000);
    expect(sinks.filter(({ lastError }) => lastError !== undefined)).toHaveLength(8);
    expect(JSON.stringify(sinks)).not.toContain(PLANTED);
    const shown = inspect([configuration, outlet], { depth: 20, showHidden: true, maxArrayLength: null });
    expect(shown).not.toContain(PLANTED);
    expect(JSON.stringify(configuration.outlet.sinks.map(({ options }) => options))).not.toContain(PLANTED);
  });
});

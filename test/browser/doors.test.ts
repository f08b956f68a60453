import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { alertRecord } from "../store/sample-records.js";
import { Browser, PASSWORD } from "../web/browser.js";
import { liveParts } from "../web/full-health.js";
import { type ServedStore, servedStore } from "../web/served-store.js";
import { visit } from "./visit.js";

const BUILT = fileURLToPath(new URL("../../dist/console", import.meta.url));
const ORDER = { action: "close", about: ["A-1"], reason: "Because a page of somebody else says so" };

/** A sensor with an alert, an admin called anna, and these further accounts, named as their roles. */
async function sensorWith(...roles: readonly ("viewer" | "analyst")[]): Promise<ServedStore & { admin: Browser }> {
  const served = await servedStore({ consoleFolder: BUILT, live: liveParts() });
  served.store.append([alertRecord("A-1", 3, { title: "Write by a stranger" })]);
  const admin = await new Browser(served.server).setUp();
  for (const role of roles) {
    const { status } = await admin.tell("POST", "/api/v1/users", { name: role, role, password: PASSWORD });
    expect(status).toBe(200);
  }
  return { ...served, admin };
}

async function logIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Log in" }).click();
}

/** A page of somebody else: where it is served, it does what `script` says. */
async function foreignPage(script: string, host = "127.0.0.1"): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`<!doctype html><title>begun</title><body><script>${script}</script>`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://${host}:${(server.address() as AddressInfo).port}/`;
}

/** What the server on this port answers to pages of others from now on. */
function answersOf(port: number): string[] {
  const answers: string[] = [];
  const hear = (event: unknown) => {
    const { request, response } = event as { request: IncomingMessage; response: ServerResponse };
    const { method, url, headers, socket } = request;
    if (socket.localPort !== port || headers["sec-fetch-site"] === "same-origin") return;
    answers.push(`${method} ${url} ${response.statusCode}`);
  };
  subscribe("http.server.response.finish", hear);
  onTestFinished(() => void unsubscribe("http.server.response.finish", hear));
  return answers;
}

describe("the door", { timeout: 120_000 }, () => {
  it("stays shut for a wrong password, and a viewer who comes in decides nothing", async (context) => {
    const { server, store } = await sensorWith("viewer");
    const { page, troubles } = await visit(context);
    await page.goto(`${server.url}/alerts/A-1`);
    await logIn(page, "viewer", "not the password of it");
    await page.getByText("Name and password do not fit together.").waitFor();
    expect(await page.getByText("Write by a stranger").count()).toBe(0);
    await logIn(page, "viewer", PASSWORD);
    await page.getByRole("heading", { name: "Write by a stranger" }).waitFor();
    expect(page.url()).toBe(`${server.url}/alerts/A-1`);

    const deeds = page.getByRole("button", { name: /^(Close|Mute|Comment|Approve|Reopen|Undo)/ });
    expect(await deeds.count()).toBe(0);
    await page.getByText("your role is viewer").waitFor();
    await page.keyboard.press("e");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    expect(await page.getByRole("dialog").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("u");
    await page.getByRole("columnheader", { name: "Worst" }).waitFor();
    await page.keyboard.press("v");
    await page.keyboard.press("a");
    await page.locator(".alert-line").waitFor();
    await page.keyboard.press("x");
    await page.getByText("1 alert, 1 marked").waitFor();
    expect(await deeds.count()).toBe(0);

    const status = await page.evaluate(async (order) => {
      const headers = { "Content-Type": "application/json", "X-Zonewarden": "1" };
      return (await fetch("/api/v1/decisions", { method: "POST", headers, body: JSON.stringify(order) })).status;
    }, ORDER);
    expect(status).toBe(403);
    expect(store.isClosed("A-1")).toBe(false);
    expect(troubles).toEqual([]);
  });

  it("is shut for somebody whose account is taken away", async (context) => {
    const { server, admin } = await sensorWith("analyst");
    const { page, troubles } = await visit(context);
    await page.goto(server.url);
    await logIn(page, "analyst", PASSWORD);
    await page.getByText("Connected").waitFor();
    expect((await admin.tell("DELETE", "/api/v1/users/analyst")).status).toBe(200);
    await page.getByRole("link", { name: "Health" }).click();
    await page.getByRole("button", { name: "Log in" }).waitFor();
    expect(await page.getByText("Write by a stranger").count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it("is shut for what pages of others make a browser do", async (context) => {
    const { server, store, admin } = await sensorWith();
    const { page } = await visit(context, admin);
    await page.goto(server.url);
    await page.getByText("Connected").waitFor();
    const target = JSON.stringify(`${server.url}/api/v1/decisions`);
    const answered = answersOf(server.port);
    const sent = JSON.stringify(JSON.stringify(ORDER));
    const form = `const form = document.createElement("form"); form.method = "post"; form.enctype = "text/plain";
      form.action = ${target}; const field = document.createElement("input"); field.name = ${sent};
      form.append(field); document.body.append(form); form.submit();`;
    const fetched = `const done = () => document.title = "ended"; Promise.allSettled([
      fetch(${target}, { method: "POST", mode: "no-cors", credentials: "include", body: ${sent} }),
      fetch(${target}, { method: "POST", credentials: "include", body: ${sent},
        headers: { "Content-Type": "application/json", "X-Zonewarden": "1" } }),
      fetch(${target.replace("decisions", "alerts")}, { credentials: "include" }).then(() => document.title = "read"),
    ]).then((all) => { if (all[2].status === "rejected") done(); });`;
    const socket = `const socket = new WebSocket(${target.replace("http", "ws").replace("decisions", "stream")},
      ["zonewarden.v1"]);
      socket.onopen = () => document.title = "open";
      socket.onclose = () => document.title = "shut";`;
    // Pages of the same site send the cookie: only what they say of themselves tells them apart.
    for (const host of ["127.0.0.1", "localhost"]) {
      await page.goto(await foreignPage(fetched, host));
      await page.waitForFunction("document.title !== 'begun'");
      expect(await page.title()).toBe("ended");
      await page.goto(await foreignPage(socket, host));
      await page.waitForFunction("document.title !== 'begun'");
      expect(await page.title()).toBe("shut");
      await page.goto(await foreignPage(form, host));
      await page.waitForURL(`${server.url}/**`);
    }
    const changes = answered.filter((text) => text.startsWith("POST"));
    expect(changes).toEqual(Array.from({ length: 4 }, () => "POST /api/v1/decisions 403"));
    expect(answered.filter((text) => text.includes("/api/")).filter((text) => !text.endsWith(" 403"))).toEqual([]);
    expect(store.isClosed("A-1")).toBe(false);

    await page.goto(
      await foreignPage(`const frame = document.createElement("iframe");
      frame.src = "${server.url}/"; document.body.append(frame); frame.onload = () => document.title = "framed";`),
    );
    await page.waitForFunction("document.title !== 'begun'");
    expect(await page.frameLocator("iframe").getByText("Zonewarden").count()).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { reportDesk } from "../../../src/sensor/report/stored-report.js";
import { alertRecord, decisionRecord, incidentRecord } from "../../store/sample-records.js";
import { Browser } from "../browser.js";
import { servedStore } from "../served-store.js";

const EVIL = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>`;
const at = (day: string) => ({ ts: `2026-11-${day}T06:00:00.000000Z`, lastTs: `2026-11-${day}T07:00:00.000000Z` });

async function served() {
  const { server, token, store, bugs } = await servedStore({ report: reportDesk });
  const headers = { Authorization: `Bearer ${token}` };
  const get = (query = "") => new Browser(server).ask(`/api/v1/report${query}`, { headers });
  return { get, store, bugs };
}

describe("/api/v1/report", () => {
  it("tells the alerts of a time, their incidents and what people decided", async () => {
    const { get, store, bugs } = await served();
    store.append([
      alertRecord("A-20", 2, at("20")),
      alertRecord("A-21", 4, { ...at("21"), observed: EVIL, why: "it matters most" }),
      alertRecord("A-22", 2, { ...at("22"), incident: "I-none" }),
      { ...incidentRecord("I-1"), ...at("21"), title: `Incident ${EVIL}` },
      { ...decisionRecord("D-1", "close", "A-21"), ts: at("21").ts, who: "ada", reason: `because ${EVIL}` },
    ]);
    const all = await get();
    expect(all).toMatchObject({ status: 200, headers: { "content-type": "text/html; charset=utf-8" } });
    for (const id of ["A-20", "A-21", "A-22"]) expect(all.text).toContain(`id="${id}"`);
    expect(all.text).toContain("ada");
    const day = await get("?from=2026-11-21T00:00:00Z&to=2026-11-22T00:00:00Z");
    expect(day.text).toContain('id="A-21"');
    for (const id of ["A-20", "A-22"]) expect(day.text).not.toContain(`id="${id}"`);
    expect(await get("?from=2026-11-23T00:00:00Z")).toMatchObject({ text: expect.stringContaining("No alerts.") });
    expect(bugs).toEqual([]);
  });

  it("stands alone, and what comes from the wire is text in it", async () => {
    const { get, store } = await served();
    store.append([alertRecord("A-1", 4, { ...at("21"), observed: EVIL, title: EVIL }), incidentRecord("I-1")]);
    const { text, headers } = await get();
    expect(text).not.toMatch(/<script|<img|onerror="|undefined|NaN|\[object/);
    expect(text).not.toMatch(/(src|href)="(?!#)/);
    expect(text).toContain("&lt;script&gt;");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; /);
    expect(policy).not.toContain("unsafe");
  });

  it("refuses times that are none, and says what it has no room for", async () => {
    const { get, store } = await served();
    expect(await get("?from=yesterday")).toMatchObject({ status: 400 });
    expect(await get("?when=now")).toMatchObject({ status: 400 });
    const many = Array.from({ length: 2100 }, (_, i) => alertRecord(`A-${i}`, 1 + (i % 4), at("21")));
    for (let i = 0; i < many.length; i += 500) store.append(many.slice(i, i + 500));
    const { text } = await get();
    expect(text).toContain("100 more are left out");
    // The worst are told.
    for (let i = 3; i < 2100; i += 4) expect(text).toContain(`id="A-${i}"`);
  });

  it("is not there without a desk", async () => {
    const { server, token } = await servedStore();
    const headers = { Authorization: `Bearer ${token}` };
    expect(await new Browser(server).ask("/api/v1/report", { headers })).toMatchObject({ status: 404 });
  });
});

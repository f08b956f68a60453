import { existsSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { onTestFinished, type TestContext } from "vitest";
import { skipUnless } from "../tools/skip-unless.js";
import type { Browser } from "../web/browser.js";

const CHROMIUM = "/usr/bin/chromium";
const WAIT_MS = 60_000;
const TELL_VIOLATIONS = `document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  console.error("policy violated: " + violatedDirective + " " + blockedURI);
});`;

export interface Visit {
  readonly page: Page;
  /** What the browser refused to do, and what broke in the page. */
  readonly troubles: string[];
}

/** A browser of its own; it ends with the test. `person` is logged in already. */
export async function visit(context: TestContext, person?: Browser): Promise<Visit> {
  skipUnless(context, existsSync(CHROMIUM), "a browser", "apt-get install chromium");
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(WAIT_MS);
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(`broken: ${error.message}`));
  page.on("dialog", (dialog) => {
    troubles.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      troubles.push(message.text());
  });
  await page.addInitScript({ content: TELL_VIOLATIONS });
  if (person !== undefined) {
    const { url } = person.server;
    await page.context().addCookies([...person.cookies].map(([name, value]) => ({ name, value, url })));
  }
  return { page, troubles };
}

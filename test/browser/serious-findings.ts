import axe from "axe-core";
import type { Page } from "playwright-core";

/** What keeps people from using the page as it is now, by axe-core: rule and first element of each. */
export async function seriousFindings(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const only = rules.length === 0 ? "" : JSON.stringify({ runOnly: rules });
  const { violations } = (await page.evaluate(`axe.run(${only})`)) as axe.AxeResults;
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

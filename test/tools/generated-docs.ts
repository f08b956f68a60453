import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { detectors } from "../../src/detectors/index.js";
import { policySchema } from "../../src/policy/policy-schema.js";
import { decoders } from "../../src/protocols/index.js";
import { ruleSchema } from "../../src/rulebook/rule-schema.js";
import { configurationSchemaWith } from "../../src/sensor/configuration-schema.js";
import { readRules } from "../../src/sensor/rule-files.js";
import { openApiText } from "../../src/web/openapi.js";
import { routes } from "../../src/web/routes/index.js";
import { streamSchema } from "../../src/web/stream/messages.js";
import { fillConsoleBlocks, withCommandRunner } from "./console-blocks.js";
import { detectorGroups, detectorPage } from "./detector-page.js";
import { fileSchema } from "./file-schema.js";
import { fillFormatPage } from "./format-page.js";
import { manPage } from "./man-page.js";
import { replaceSection } from "./markdown.js";
import { metricsPage } from "./metrics-page.js";
import { protocolPage, protocolTable } from "./protocol-page.js";
import { rulePage } from "./rule-page.js";
import { standardsPage } from "./standards-page.js";

/** The checkout that these tools belong to. */
export const projectRoot = resolve(import.meta.dirname, "../..");

const NOTE = "<!-- Written by `npm run docs` from the `doc` objects in src/; edit those. -->";

/**
 * Every document that is derived from the sources, or has a part that is, by path: what it should hold. The examples of
 * the README are run.
 */
export function generatedDocs(): ReadonlyMap<string, string> {
  const rules = readRules(undefined);
  const readme = readFileSync(join(projectRoot, "README.md"), "utf8");
  const sections = [
    ["protocols", protocolTable(decoders)],
    ["detectors", detectorGroups(detectors)],
  ] as const;
  const withTables = sections.reduce((text, [name, content]) => replaceSection(text, name, content), readme);
  return new Map([
    ["docs/generated/protocols.md", `${NOTE}\n\n${protocolPage(decoders)}\n`],
    ["docs/generated/detectors.md", `${NOTE}\n\n${detectorPage(detectors)}\n`],
    ["docs/generated/standards.md", `${NOTE}\n\n${standardsPage(detectors)}\n`],
    ["docs/generated/policy.schema.json", fileSchema(policySchema, "policy.yaml of Zonewarden")],
    [
      "docs/generated/configuration.schema.json",
      fileSchema(configurationSchemaWith(rules), "sensor.yaml of Zonewarden"),
    ],
    ["docs/generated/rules.md", `${NOTE}\n\n${rulePage(rules)}\n`],
    ["docs/formats.md", fillFormatPage(readFileSync(join(projectRoot, "docs/formats.md"), "utf8"))],
    [
      "docs/metrics.md",
      `<!-- Written by \`npm run docs\` from src/web/metrics/tables.ts; edit that. -->\n\n${metricsPage()}\n`,
    ],
    ["docs/generated/rule.schema.json", fileSchema(ruleSchema, "A rule file of Zonewarden")],
    ["docs/generated/stream.schema.json", fileSchema(streamSchema, "Messages of the stream of Zonewarden, version 1")],
    ["docs/generated/openapi.json", openApiText(routes)],
    ["docs/generated/zonewarden.1", `${manPage()}\n`],
    ["README.md", withCommandRunner(projectRoot, (run) => fillConsoleBlocks(withTables, run))],
  ]);
}

import type { ModuleNames } from "./decoder-template.js";

/** A detector that works: it tells of refused connections. By path. */
export function detectorFiles(names: ModuleNames): ReadonlyMap<string, string> {
  return new Map([
    [`src/detectors/${names.id}.ts`, detector(names)],
    [`test/detectors/${names.id}.test.ts`, test(names)],
  ]);
}

function detector({ id, camel }: ModuleNames): string {
  return `import type { Detector, Finding } from "../../contracts/detector.js";
import type { ConduitEvent } from "../../contracts/sensor-event.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { nameOf, serviceName } from "../wording.js";

/** What it finds, and by what it knows. */
export const ${camel}: Detector<"conduit", null> = {
  doc: {
    id: "${id}",
    title: "Refused connection",
    summary: "What it finds, and by what it knows.",
    spec: ["IEC 62443-3-3 SR 6.2"],
    version: 1,
    severity: "low",
    floor: "low",
    cap: "medium",
    classes: ["ABS"],
    fr: ["TRE"],
    sr: ["6.2"],
    attack: ["T0846"],
    iso24392: ["6.2.h"],
    blindTo: "What passes by without being seen.",
    falseAlarms: "What is harmless and looks the same.",
    triage: ["Say here what to do first.", "And here what comes after that."],
  },
  options: {},
  hears: ["conduit"],
  open: () => null,
  hear(event, _, context) {
    if (event.stage === "refused") context.alert(findingOf(event));
  },
  save: () => null,
};

${FINDING_OF}
`;
}

const FINDING_OF = `function findingOf({ session, time, frame, capture }: ConduitEvent): Finding {
  const { client, server } = session;
  return {
    ...FINDING_DEFAULTS,
    key: [session.conduit],
    time,
    frame,
    capture,
    actor: client,
    target: server,
    session,
    outcome: "rejected",
    isCertain: true,
    observed: \`\${nameOf(client)} asked \${nameOf(server)} for \${serviceName(session)} and was refused.\`,
    expected: "Connections that are asked for are served.",
    why: "Somebody asks for a service that is not there. Find out who, and why.",
    evidence: [{ time, frame, capture, note: "the refusal" }],
  };
}`;

function test({ id, camel }: ModuleNames): string {
  return `import { describe, expect, it } from "vitest";
import { ${camel} } from "../../../src/detectors/${id}.js";
import { conduit, findingsOf, session } from "../given.js";

describe("${id}", () => {
  it("tells of a refused connection", () => {
    const found = findingsOf(${camel}, undefined, [conduit("refused", session(), 1, 2)]);
    expect(found).toMatchObject([{ frame: 2, outcome: "rejected" }]);
  });

  it.each(["attempted", "established", "identified", "ended"] as const)("is silent when %s", (stage) => {
    expect(findingsOf(${camel}, undefined, [conduit(stage, session(), 1, 2)])).toEqual([]);
  });
});
`;
}

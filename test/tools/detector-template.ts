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
    triage: ["What to do first.", "And then."],
  },
  options: {},
  hears: ["conduit"],
  open: () => null,
  hear(event, _, context) {
    if (event.stage === "refused") context.alert(findingOf(event));
  },
  save: () => null,
};

function findingOf({ session, time, frame, capture }: ConduitEvent): Finding {
  const { client, server } = session;
  return {
    key: [session.conduit],
    time,
    frame,
    capture,
    isAmendment: false,
    actor: client,
    target: server,
    session,
    outcome: "rejected",
    severity: undefined,
    floor: undefined,
    raise: 0,
    isCertain: true,
    point: undefined,
    value: undefined,
    previous: undefined,
    observed: \`\${client.asset} tried \${session.conduit} and was refused.\`,
    expected: "Connections that are asked for are served.",
    why: "Somebody asks for a service that is not there. Find out who, and why.",
    evidence: [{ time, frame, capture, note: "the refusal" }],
  };
}
`;
}

function test({ id, camel }: ModuleNames): string {
  return `import { describe, expect, it } from "vitest";
import type { DetectContext, Finding } from "../../../src/contracts/detector.js";
import type { ConduitEvent, Party } from "../../../src/contracts/sensor-event.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { ${camel} } from "../../../src/detectors/${id}.js";

const time = 1_000_000 as PacketTime;

function party(mac: string, ip: string, port: number): Party {
  return { asset: \`a:\${mac}\`, station: mac, mac, ip, port };
}

function conduitEvent(stage: ConduitEvent["stage"]): ConduitEvent {
  const client = party("02:00:00:00:00:01", "192.0.2.1", 50_000);
  const server = party("02:00:00:00:00:02", "192.0.2.2", 502);
  const session: ConduitEvent["session"] = {
    id: 1,
    client,
    server,
    isDirectionKnown: true,
    transport: "tcp",
    protocol: undefined,
    conduit: \`\${client.asset}>\${server.asset}/tcp/502\`,
    service: "502",
    isSymmetric: false,
    isMidstream: false,
    communityId: "1:x",
    firstTime: time,
    firstFrame: 1,
    capture: 0,
  };
  const sighting = { time, frame: 2, capture: 0 };
  return { type: "conduit", stage, session, payloadBytes: [0, 0], frames: [1, 1], isLearnable: false, ...sighting };
}

function findingsOf(event: ConduitEvent): Finding[] {
  const found: Finding[] = [];
  const context: DetectContext = {
    now: time,
    phase: "watching",
    baseline: undefined,
    wake: () => {},
    alert: (finding) => found.push(finding),
  };
  ${camel}.hear(event, ${camel}.open({}), context);
  return found;
}

describe("${id}", () => {
  it("tells of a refused connection", () => {
    expect(findingsOf(conduitEvent("refused"))).toMatchObject([{ frame: 2, outcome: "rejected" }]);
  });

  it.each(["attempted", "established", "identified", "ended"] as const)("is silent when %s", (stage) => {
    expect(findingsOf(conduitEvent(stage))).toEqual([]);
  });
});
`;
}

import type { DetectContext, Detector, Finding } from "../contracts/detector.js";
import type { OpcuaSessionEvent } from "../contracts/opcua-event.js";
import type { SensorEvent } from "../contracts/sensor-event.js";
import type { CompiledRule } from "./compiled-rule.js";
import type { Gate } from "./gates.js";
import { absentValues, type FieldGround } from "./records/record-type.js";
import { ruleDoc, ruleOptions } from "./rule-doc.js";
import { RuleMemory } from "./rule-memory.js";
import type { Scene } from "./scene.js";
import { filledTemplate, wordOf } from "./template.js";

/** Function codes that only read points. [MODBUS-AP §6.1] */
const READING = [1, 2, 3, 4];
const NOTE_CHARACTERS_MAX = 200;

/** A rule as a detector like any other. */
export function ruleDetector(rule: CompiledRule): Detector {
  const { record } = rule;
  const hearsUsers = record.hears !== "opcua-session" && rule.when.used.has("opcua.userToken");
  return {
    doc: ruleDoc(rule),
    options: ruleOptions(rule),
    hears: hearsUsers ? [record.hears, "opcua-session"] : [record.hears],
    ...ignoredBy(rule),
    open: (options, saved) => new RuleMemory(options, saved),
    hear(event, memory, context) {
      const own = memory as RuleMemory;
      if (event.type !== record.hears) noteUser(event as OpcuaSessionEvent, own);
      else if (!own.isOff) judge(rule, event, own, context);
    },
    save: (memory) => (memory as RuleMemory).save(),
  };
}

function noteUser({ stage, session, tokenKind }: OpcuaSessionEvent, { userTokens }: RuleMemory): void {
  if (stage === "activated" && tokenKind !== undefined) userTokens.set(session.id, tokenKind);
  if (stage === "closed") userTokens.delete(session.id);
}

function judge(rule: CompiledRule, event: SensorEvent, memory: RuleMemory, context: DetectContext): void {
  const ground = memory.ground(context);
  if (!passesGates(rule, event, ground)) return;
  if (rule.needs.has("policy") && context.policy === undefined) return;
  if (rule.needs.has("baseline") && context.baseline === undefined) return;
  const { scene } = memory;
  scene.event = event;
  scene.ground = ground;
  try {
    if (!ruleHolds(rule, scene)) return;
  } catch (error) {
    memory.isOff = true;
    const reason = (error as { summary?: string }).summary ?? String(error);
    context.fail(`its condition cannot be asked of frame ${event.frame}: ${reason}`);
    return;
  }
  const key = ruleKey(rule, scene);
  if (memory.counts.add(key.join("\n"), context.now, memory.threshold)) {
    context.alert(findingOf(rule, event, key, memory));
  }
}

function passesGates({ when }: CompiledRule, event: SensorEvent, ground: FieldGround): boolean {
  for (const { field, values } of when.gates) {
    if (!values.has(field.of(event, ground) ?? absentValues[field.type])) return false;
  }
  return true;
}

/** Whether the rule is about what the scene shows. May throw. */
export function ruleHolds({ when, except, holder }: CompiledRule, scene: Scene): boolean {
  holder.scene = scene;
  return when.holds() && !except.some((expression) => expression.holds());
}

/** By what this occurrence is counted and folded. */
export function ruleKey({ by, fields }: CompiledRule, scene: Scene): string[] {
  return by.map((path) => {
    const field = fields[path];
    return field === undefined ? "" : wordOf(scene.read(path, field));
  });
}

function findingOf(rule: CompiledRule, event: SensorEvent, key: readonly string[], memory: RuleMemory): Finding {
  const { contents, fields, record, needs } = rule;
  const { time, frame, capture } = event;
  const { scene, threshold } = memory;
  const counted = { count: threshold.thresholdCount, windowSeconds: threshold.windowSeconds };
  const filled = (text: string) => filledTemplate(text, fields, scene, counted);
  const observed = filled(contents.observed);
  return {
    key,
    time,
    frame,
    capture,
    isAmendment: false,
    ...record.endsOf(event),
    // Many occurrences have no outcome in common; of one it tells whether an attack came to anything.
    outcome: threshold.thresholdCount <= 1 && "outcome" in event ? event.outcome : "unknown",
    severity: undefined,
    floor: undefined,
    raise: 0,
    isCertain: !needs.has("baseline"),
    point: undefined,
    value: undefined,
    previous: undefined,
    observed,
    expected: filled(contents.expected),
    why: filled(contents.why),
    evidence: [{ time, frame, capture, note: observed.slice(0, NOTE_CHARACTERS_MAX) }],
  };
}

/** What it asks for tells of which messages it need not be told. */
function ignoredBy({ record, when: { gates } }: CompiledRule): Pick<Detector, "ignores"> {
  if (record.name !== "modbus" && record.name !== "modbus-response") return {};
  if (gates.some(isBlindToReads)) return { ignores: "reads" };
  return record.name === "modbus-response" && gates.some(isAboutExceptions) ? { ignores: "sound-answers" } : {};
}

function isBlindToReads({ path, values }: Gate): boolean {
  if (path === "modbus.effect") return !values.has("read");
  if (path === "modbus.isWrite") return !values.has(false);
  return path === "modbus.functionCode" && !READING.some((code) => values.has(code));
}

function isAboutExceptions({ path, field, values }: Gate): boolean {
  return path === "modbus.exceptionCode" && !values.has(absentValues[field.type]);
}

import { SensorFault } from "../core/fault.js";
import { knownKeys } from "./known-keys.js";
import { PolicyDocument, type PolicyFault } from "./policy-document.js";
import { type PolicyContents, policySchema } from "./policy-schema.js";
import { referenceFaults } from "./reference-faults.js";
import { shapeFaults } from "./shape-faults.js";

/** Faults told at once; the rest is counted. */
const FAULTS_SHOWN = 20;

/** A policy file that holds together. */
export interface ReadPolicy {
  readonly document: PolicyDocument;
  readonly contents: PolicyContents;
}

/**
 * Takes the text of a policy file apart and checks it; `file` is its name in messages. Throws a SensorFault
 * POLICY_INVALID with a line `file:line:column: message` for each fault, in the order of the file.
 */
export function readPolicyText(text: string, file: string): ReadPolicy {
  const document = new PolicyDocument(text, file);
  if (document.faults.length > 0) throw invalid(file, document.faults);
  const result = policySchema.safeParse(document.value);
  const faults = [...shapeFaults(document, result.error?.issues ?? [], knownKeys), ...referenceFaults(document)];
  if (faults.length > 0 || result.data === undefined) throw invalid(file, faults);
  return { document, contents: result.data };
}

function invalid(file: string, faults: readonly PolicyFault[]): SensorFault {
  const sorted = [...faults].sort((one, other) => one.line - other.line || one.column - other.column);
  const lines = sorted.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
  const unlike = [...new Set(lines)];
  const shown = unlike.slice(0, FAULTS_SHOWN);
  if (unlike.length > shown.length) shown.push(`${file}: and ${unlike.length - shown.length} more`);
  return new SensorFault("POLICY_INVALID", shown.join("\n"));
}

import { SensorFault } from "../core/fault.js";
import { faultText } from "./fault-text.js";
import { type PolicyContents, policySchema } from "./policy-schema.js";
import { referenceFaults } from "./reference-faults.js";
import { shapeFaults } from "./shape-faults.js";
import { YamlDocument, type YamlFault } from "./yaml-document.js";

const SHAPE = {
  schema: policySchema,
  beginning: 'a policy begins with "version: 1", then zones and conduits',
};

/** A policy file that holds together. */
export interface ReadPolicy {
  readonly document: YamlDocument;
  readonly contents: PolicyContents;
}

/**
 * Takes the text of a policy file apart and checks it; `file` is its name in messages. Throws a SensorFault
 * POLICY_INVALID with a line `file:line:column: message` for each fault, in the order of the file.
 */
export function readPolicyText(text: string, file: string): ReadPolicy {
  const document = new YamlDocument(text, file);
  if (document.faults.length > 0) throw invalid(document, document.faults);
  const faults = [...shapeFaults(document, SHAPE), ...referenceFaults(document)];
  if (faults.length > 0) throw invalid(document, faults);
  return { document, contents: policySchema.parse(document.value) };
}

function invalid({ file }: YamlDocument, faults: readonly YamlFault[]): SensorFault {
  return new SensorFault("POLICY_INVALID", faultText(file, faults));
}

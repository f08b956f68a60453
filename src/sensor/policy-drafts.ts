import { basename } from "node:path";
import type { PacketTime } from "../core/packet-time.js";
import { draftPolicy } from "../policy/draft/draft-policy.js";
import { nftablesRules } from "../policy/draft/nftables.js";
import { suricataRules } from "../policy/draft/suricata.js";
import { readPolicyText } from "../policy/read-policy.js";
import { readBaselineContents } from "./baseline-file.js";
import { policyText } from "./policy-file.js";

/** The text of a policy drafted from a baseline. Throws the faults of `readBaselineContents`. */
export function draftedPolicy(baselinePath: string): string {
  return draftPolicy(readBaselineContents(baselinePath));
}

/** Where the conduits come from: a policy, or the draft from a baseline. */
export type ConduitOrigin = { readonly policy: string } | { readonly baseline: string };

/** Rules for a firewall as of `time`. Throws the faults of reading policy or baseline. */
export function firewallRules(origin: ConduitOrigin, format: "nftables" | "suricata", time: PacketTime): string {
  const text = "policy" in origin ? policyText(origin.policy) : draftedPolicy(origin.baseline);
  const file = "policy" in origin ? basename(origin.policy) : `the draft from ${basename(origin.baseline)}`;
  const read = readPolicyText(text, file);
  return format === "nftables" ? nftablesRules(read, time) : suricataRules(read, time);
}

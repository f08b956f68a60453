import { signal } from "@preact/signals";

/** A policy that somebody tries beside the one in force. */
export const policyDraft = signal<string | undefined>(undefined);

let isForReplay = false;

/** Hands it on to the next replay that is made. */
export function offerPolicyDraft(text: string): void {
  policyDraft.value = text;
  isForReplay = true;
}

/** The policy that the next replay is to compare with, once. */
export function takePolicyDraft(): File | undefined {
  if (!isForReplay || policyDraft.value === undefined) return undefined;
  isForReplay = false;
  return new File([policyDraft.value], "policy.yaml");
}

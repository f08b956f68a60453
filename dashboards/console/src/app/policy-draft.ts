import { signal } from "@preact/signals";

/** A policy that somebody wants to see compared with the one in force, by a replay. */
export const policyDraft = signal<string | undefined>(undefined);

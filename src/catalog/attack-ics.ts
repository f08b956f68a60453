import { attackLegacyIds, attackTechniques } from "./attack-ics.generated.js";

/** Tactics of ATT&CK for ICS in the order of a kill chain. */
export const attackTactics = {
  TA0108: "Initial Access",
  TA0104: "Execution",
  TA0110: "Persistence",
  TA0111: "Privilege Escalation",
  TA0103: "Evasion",
  TA0102: "Discovery",
  TA0109: "Lateral Movement",
  TA0100: "Collection",
  TA0101: "Command and Control",
  TA0107: "Inhibit Response Function",
  TA0106: "Impair Process Control",
  TA0105: "Impact",
} as const;

export type TacticId = keyof typeof attackTactics;

/** A current technique or sub-technique of ATT&CK for ICS. */
export type AttackId = keyof typeof attackTechniques;

/** The tactic that MITRE names first for the technique. */
export function tacticOf(id: AttackId): TacticId {
  return attackTechniques[id].tactics[0];
}

/** What earlier versions of ATT&CK called the technique, where they had another id for it. */
export function legacyIdOf(id: AttackId): string | undefined {
  return id in attackLegacyIds ? attackLegacyIds[id as keyof typeof attackLegacyIds] : undefined;
}

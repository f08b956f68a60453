import type { AlertParty } from "./alert.js";

/** Something that happened in the plant, kept without judging it. [SR 2.8] [SR 6.1] */
export type TrailRecord = {
  readonly v: 1;
  readonly kind: "trail";
  /** Packet time in ISO 8601 with six digits. */
  readonly ts: string;
  readonly event:
    | "asset-appeared"
    | "asset-disconnected"
    | "asset-returned"
    | "session-opened"
    | "session-closed"
    | "command";
  readonly actor: AlertParty;
  readonly target?: AlertParty;
  readonly service?: string;
  readonly communityId?: string;
  /** One sentence: names first, decoded values. */
  readonly text: string;
};

/** What a person decided about an alert, an incident or an entity of the baseline: added, never changed. */
export type DecisionRecord = {
  readonly v: 1;
  readonly kind: "decision";
  readonly id: string;
  /** Wall clock in ISO 8601 with six digits. */
  readonly ts: string;
  /** Name of the account. */
  readonly who: string;
  readonly action: "approve" | "reject" | "mute" | "close" | "reopen" | "comment" | "undo";
  /** Id of the alert, incident or decision (for `undo`), or the key of the entity of the baseline. */
  readonly about: string;
  /** Why, or what is remarked; never empty. */
  readonly reason: string;
  /** Of a mute: when it ends, as `ts`. */
  readonly until?: string;
  /** Of a mute: what it covers. */
  readonly scope?: { readonly detector?: string; readonly actor?: string; readonly target?: string };
};

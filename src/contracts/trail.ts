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
  /**
   * Id of the alert, incident or decision (for `undo`); `kind key` of an entity of the baseline; `baseline` for all of
   * it, or for several of its entities.
   */
  readonly about: string;
  /** Why, or what is remarked; never empty. */
  readonly reason: string;
  /** Of a mute or an approval: when it ends, as `ts`. */
  readonly until?: string;
  /** What it was ordered by, elsewhere. */
  readonly ticket?: string;
  /** Of a decision about the baseline: what it changed, at most 100 entities, and the sha256 before and after. */
  readonly baseline?: {
    readonly changed: readonly string[];
    readonly count: number;
    readonly before: string;
    readonly after: string;
  };
  /** Of a mute: what it covers. */
  readonly scope?: { readonly detector?: string; readonly actor?: string; readonly target?: string };
};

/** What people did with the sensor itself: who came in, who may, and who changed that. [SR 2.8] [SR 1.13] */
export type AccessRecord = {
  readonly v: 1;
  readonly kind: "access";
  /** Wall clock in ISO 8601 with six digits. */
  readonly ts: string;
  readonly event:
    | "set-up"
    | "logged-in"
    | "login-failed"
    | "logged-out"
    | "session-ended"
    | "user-added"
    | "user-removed"
    | "role-changed"
    | "password-changed";
  /** Name of the account, `token:NAME`, `command-line`, or `?` where a login names no account. */
  readonly who: string;
  /** The account that it was done to. */
  readonly about?: string;
  /** Where it came from. */
  readonly address?: string;
  /** One sentence. */
  readonly text: string;
};

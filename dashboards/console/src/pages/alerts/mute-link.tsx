import { useAnswer } from "../../api/use-answer.js";
import type { MuteList } from "./mutes-page.js";

const ASKED_EVERY_MS = 30_000;

/** How much is muted, where anything is: what is hidden must not be forgotten. */
export function MuteLink() {
  const { answer } = useAnswer<MuteList>("/api/v1/mutes", ASKED_EVERY_MS);
  const { length = 0 } = answer?.mutes ?? [];
  return (
    <a class={length === 0 ? "mute-link" : "mute-link chip is-fair"} href="/mutes" title="g q">
      {length === 0 ? "Mutes" : length === 1 ? "1 mute stands" : `${length} mutes stand`}
    </a>
  );
}

import { signal } from "@preact/signals";
import { StreamFollower, type StreamListener } from "./stream-follower.js";
import type { StreamMessage } from "./stream-messages.js";

/** How the connection is; `retryAt`: when it is tried again, in Unix milliseconds. */
export type StreamState =
  | { readonly is: "connecting" }
  | { readonly is: "live" }
  | { readonly is: "lost"; readonly retryAt: number }
  | { readonly is: "refused"; readonly message: string };

/** For the header. */
export const streamState = signal<StreamState>({ is: "connecting" });

const RETRY_MS = [250, 500, 1000, 2000, 5000, 10_000] as const;
/** The sensor says something at least every half minute. */
const SILENCE_MS = 75_000;
/** Closed so, it would be closed again: who is logged in must be asked first. */
const ENDED: readonly number[] = [4401, 4403];

/** Follows the stream until the returned function is called. */
export function followStream(listener: StreamListener): () => void {
  const follower = new StreamFollower(listener);
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempts = 0;
  let hasEnded = false;
  const later = (act: () => void, ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
  const connect = () => {
    const opened = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/api/v1/stream`, [
      "zonewarden.v1",
    ]);
    socket = opened;
    opened.onopen = () => {
      opened.send(JSON.stringify(follower.subscription));
      later(() => opened.close(), SILENCE_MS);
    };
    opened.onmessage = ({ data }) => {
      attempts = 0;
      streamState.value = { is: "live" };
      later(() => opened.close(), SILENCE_MS);
      follower.hear(JSON.parse(String(data)) as StreamMessage);
    };
    opened.onclose = ({ code }) => {
      if (hasEnded) return;
      if (ENDED.includes(code)) {
        clearTimeout(timer);
        streamState.value = { is: "refused", message: "The session has ended: log in again." };
        return;
      }
      const wait = RETRY_MS[Math.min(attempts++, RETRY_MS.length - 1)] ?? 10_000;
      streamState.value = { is: "lost", retryAt: Date.now() + wait };
      later(connect, wait);
    };
  };
  streamState.value = { is: "connecting" };
  connect();
  return () => {
    hasEnded = true;
    clearTimeout(timer);
    socket?.close();
  };
}

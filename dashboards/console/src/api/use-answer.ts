import { useEffect, useState } from "preact/hooks";
import { type ApiFault, ask } from "./client.js";

/** An answer that is kept fresh: `undefined` until the first came; a fault leaves the last answer in place. */
export interface Fresh<Answer> {
  readonly answer: Answer | undefined;
  readonly fault: ApiFault | undefined;
  /** Asks again now. */
  readonly again: () => void;
}

/** Asks `path` now and every `everyMs` while the page is looked at. */
export function useAnswer<Answer>(path: string | undefined, everyMs?: number): Fresh<Answer> {
  const [state, setState] = useState<Omit<Fresh<Answer>, "again"> & { readonly path?: string }>({
    answer: undefined,
    fault: undefined,
  });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (path === undefined) return;
    const end = new AbortController();
    const askNow = () => {
      if (document.hidden && round > 0) return;
      ask<Answer>(path, undefined, end.signal).then(
        (answer) => setState({ path, answer, fault: undefined }),
        (fault: unknown) => {
          if (!end.signal.aborted) setState((last) => ({ ...last, fault: fault as ApiFault }));
        },
      );
    };
    askNow();
    const timer = everyMs === undefined ? undefined : setInterval(askNow, everyMs);
    return () => {
      end.abort();
      clearInterval(timer);
    };
  }, [path, everyMs, round]);
  const isOfPath = state.path === path;
  return {
    answer: isOfPath ? state.answer : undefined,
    fault: state.fault,
    again: () => setRound((last) => last + 1),
  };
}

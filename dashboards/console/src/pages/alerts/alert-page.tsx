import type { AlertRecord } from "../../../../../src/contracts/alert.js";
import { useAnswer } from "../../api/use-answer.js";
import { useKeys } from "../../app/keys.js";
import { go } from "../../app/location.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import { SeverityBadge } from "../../components/severity-badge.js";
import { TimeText } from "../../components/time-text.js";

/** Everything about one alert. */
export function AlertPage({ id }: { readonly id: string }) {
  const { answer, fault, again } = useAnswer<{ readonly record: AlertRecord }>(
    `/api/v1/alerts/${encodeURIComponent(id)}`,
    5000,
  );
  useKeys([{ keys: "u", help: "Back to the list", act: () => go(`/alerts${location.search}`) }]);
  if (answer === undefined) {
    return fault === undefined ? <Empty text="Loading" /> : <FaultNote fault={fault} onAgain={again} />;
  }
  const { title, severity, observed, expected, why, ts, lastTs, count } = answer.record;
  return (
    <article class="alert">
      <h1>
        <SeverityBadge level={severity} /> {title}
      </h1>
      <p>
        <TimeText ts={ts} /> to <TimeText ts={lastTs} />, {count === 1 ? "once" : `${count} times`}
      </p>
      <div class="observed-expected">
        <section>
          <h2>Observed</h2>
          <p>{observed}</p>
        </section>
        <section>
          <h2>Expected</h2>
          <p>{expected}</p>
        </section>
      </div>
      <section>
        <h2>Why it matters</h2>
        <p>{why}</p>
      </section>
    </article>
  );
}

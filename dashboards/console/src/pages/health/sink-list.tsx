import { useAnswer } from "../../api/use-answer.js";
import { TimeText } from "../../components/time-text.js";

const ASKED_EVERY_MS = 10_000;

interface Sink {
  readonly name: string;
  readonly type: string;
  readonly state: "idle" | "up" | "down";
  readonly since: string;
  readonly waiting: number;
  readonly delivered: number;
  readonly dropped: Readonly<Record<string, number>>;
  readonly lastError: string | null;
}

/** Where alerts are sent, and whether they arrive. */
export function SinkList() {
  const { answer } = useAnswer<{ readonly sinks: readonly Sink[] }>("/api/v1/sinks", ASKED_EVERY_MS);
  return (
    <section>
      <h2>Sinks</h2>
      {answer?.sinks.length === 0 ? <p>None are configured: alerts are seen here alone.</p> : null}
      {answer === undefined || answer.sinks.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">State</th>
              <th scope="col">Since</th>
              <th scope="col" class="number">
                Delivered
              </th>
              <th scope="col" class="number">
                Waiting
              </th>
              <th scope="col" class="number">
                Let go
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.sinks.map(({ name, type, state, since, delivered, waiting, dropped, lastError }) => (
              <tr key={name}>
                <td>
                  {name} ({type})
                </td>
                <td>
                  <span class={`chip is-${state === "down" ? "bad" : "good"}`}>{state}</span> {lastError ?? ""}
                </td>
                <td>
                  <TimeText ts={since} />
                </td>
                <td class="number">{delivered.toLocaleString("en")}</td>
                <td class="number">{waiting.toLocaleString("en")}</td>
                <td class="number">
                  {Object.values(dropped)
                    .reduce((sum, count) => sum + count, 0)
                    .toLocaleString("en")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

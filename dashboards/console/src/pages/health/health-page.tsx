import { useAnswer } from "../../api/use-answer.js";
import { type HealthAnswer, sensorNotes } from "../../app/sensor-notes.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import { TimeText } from "../../components/time-text.js";
import { Figures } from "./figures.js";
import { SinkList } from "./sink-list.js";
import { VisibilityLedger } from "./visibility-ledger.js";

const ASKED_EVERY_MS = 5000;

/** What the sensor says of itself: where it is blind, what it lost, how full it is. */
export function HealthPage() {
  const { answer, fault, again } = useAnswer<HealthAnswer>("/api/v1/health", ASKED_EVERY_MS);
  if (answer === undefined) {
    if (fault === undefined) return <Empty text="Asking the sensor" />;
    if (fault.status === 404) return <Empty text="This is a recording: nothing listens, so there is no health." />;
    return <FaultNote fault={fault} onAgain={again} />;
  }
  return (
    <article class="health">
      <h1>
        {answer.sensor} <small>{answer.version}</small>
      </h1>
      <p>
        Started <TimeText ts={isoOf(answer.startedMs)} />, at this phase since{" "}
        <TimeText ts={isoOf(answer.phaseSinceMs)} />
      </p>
      <ul class="health-notes">
        {sensorNotes(answer).map(({ text, tip, kind }) => (
          <li key={text}>
            <span class={`chip is-${kind}`}>{text}</span> {tip}
          </li>
        ))}
      </ul>
      <CapturePoints points={answer.points} />
      <SinkList />
      <VisibilityLedger />
      <FullTables tables={answer.tables} />
      <Figures health={answer} />
    </article>
  );
}

function CapturePoints({ points }: Pick<HealthAnswer, "points">) {
  return (
    <section>
      <h2>Capture points</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Interface</th>
            <th scope="col">Condition</th>
            <th scope="col" class="number">
              Frames
            </th>
            <th scope="col" class="number">
              Lost
            </th>
            <th scope="col">Last frame</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.name}>
              <td>{point.name}</td>
              <td>
                {point.interfaceName ?? "a command"} ({point.backend})
              </td>
              <td>
                {point.condition}
                {point.reason === undefined ? "" : `: ${point.reason}`}
              </td>
              <td class="number">{point.frames.toLocaleString("en")}</td>
              <td class="number">
                {point.dropped === undefined
                  ? "not known"
                  : (point.dropped + (point.droppedByInterface ?? 0)).toLocaleString("en")}
              </td>
              <td>{point.lastFrameMs === undefined ? "none yet" : <TimeText ts={isoOf(point.lastFrameMs)} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FullTables({ tables }: Pick<HealthAnswer, "tables">) {
  const rows = Object.entries(tables).sort(([, a], [, b]) => b.displaced - a.displaced || fullness(b) - fullness(a));
  return (
    <section>
      <h2>Tables and their limits</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Table</th>
            <th scope="col" class="number">
              Holds
            </th>
            <th scope="col" class="number">
              At most
            </th>
            <th scope="col" class="number">
              Did not fit
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, { size, limit, displaced }]) => (
            <tr key={name}>
              <td>{name}</td>
              <td class="number">{size?.toLocaleString("en") ?? ""}</td>
              <td class="number">{limit?.toLocaleString("en") ?? ""}</td>
              <td class="number">{displaced.toLocaleString("en")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function fullness({ size = 0, limit = 1 }: HealthAnswer["tables"][string]): number {
  return size / limit;
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}

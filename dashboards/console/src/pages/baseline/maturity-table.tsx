import type { BaselineView } from "../../../../../src/contracts/baseline-desk.js";
import { classTexts, kindText } from "./entity-words.js";

/** Per class whether enough was seen, and what is missing; beside it what the baseline holds. */
export function MaturityTable({ view: { maturity, counts } }: { readonly view: BaselineView }) {
  const kinds = Object.entries(counts).sort(([, a], [, b]) => b - a);
  const mature = maturity.filter(({ isMature }) => isMature).length;
  return (
    <div class="maturity">
      <section>
        <h2>
          What was seen enough of <small>{`${mature} of ${maturity.length}`}</small>
        </h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Class</th>
              <th scope="col">State</th>
              <th scope="col">What was seen, and what is missing</th>
            </tr>
          </thead>
          <tbody>
            {maturity.map(({ what, isMature, text }) => (
              <tr key={what}>
                <th scope="row">{classTexts[what]}</th>
                <td>
                  <span class={`chip ${isMature ? "is-good" : "is-fair"}`}>{isMature ? "Mature" : "Not yet"}</span>
                </td>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>What it holds</h2>
        {kinds.length === 0 ? <p>Nothing yet.</p> : null}
        <dl class="facts counts">
          {kinds.map(([kind, count]) => (
            <div key={kind}>
              <dt>{kindText(kind)}</dt>
              <dd>{count.toLocaleString("en")}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

import type { AlertParty, AlertRecord } from "../../../../../src/contracts/alert.js";
import { CopyText } from "../../components/copy-text.js";
import { TimeText } from "../../components/time-text.js";
import { useAlertBase } from "./alert-base.js";
import { AlertLinks } from "./alert-links.js";

const FRAMES_SHOWN = 50;

/** Who, to whom, over what; the frames that show it, and how to find them elsewhere. */
export function AlertFacts({ record, hasEvidence }: { readonly record: AlertRecord; readonly hasEvidence: boolean }) {
  const { api } = useAlertBase();
  const { id, actor, target, service, conduit, point, previous, value, outcome, communityId, filters } = record;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Service", service],
    ["Point", point],
    ["Value", previous === undefined ? value : `${previous} → ${value ?? ""}`],
    ["Outcome", outcome],
    ["Conduit", conduit],
    ["Community ID", communityId],
  ];
  return (
    <div>
      <section>
        <h2>Who and what</h2>
        <dl class="facts">
          <Party name="Actor" party={actor} />
          {target === undefined ? null : <Party name="Target" party={target} />}
          {facts.map(([name, text]) =>
            text === undefined ? null : (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ),
          )}
        </dl>
        <AlertLinks record={record} />
      </section>
      <section>
        <h2>Evidence</h2>
        {hasEvidence ? (
          <p>
            <a href={`${api}/alerts/${encodeURIComponent(id)}/evidence`} download>
              Download the packets (pcapng)
            </a>
          </p>
        ) : (
          <p>No packets of it are kept. These filters find them in a capture of your own.</p>
        )}
        <CopyText label="Wireshark" text={filters.wireshark} />
        <CopyText label="BPF" text={filters.bpf} />
        {record.evidence.length === 0 ? null : <Frames record={record} />}
      </section>
    </div>
  );
}

function Party({
  name,
  party: { asset, ip, mac, port, zone, role },
}: {
  readonly name: string;
  readonly party: AlertParty;
}) {
  const { page } = useAlertBase();
  const address = [ip, mac, port === undefined ? undefined : `port ${port}`].filter(Boolean).join(", ");
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{asset}</strong> {address === asset ? "" : address}
        {zone === undefined ? "" : `, zone ${zone}`}
        {role === undefined ? "" : `, ${role}`}{" "}
        <a href={`${page}?${new URLSearchParams({ q: `asset:${JSON.stringify(asset)}`, by: "each" })}`}>its alerts</a>
      </dd>
    </div>
  );
}

function Frames({ record: { evidence, file } }: { readonly record: AlertRecord }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" class="number">
            Frame
          </th>
          <th scope="col">Time</th>
          <th scope="col">What it shows</th>
        </tr>
      </thead>
      <tbody>
        {evidence.slice(0, FRAMES_SHOWN).map(({ frame, ts, note, file: own = file }, index) => (
          <tr key={index}>
            <td class="number" title={own}>
              {frame}
            </td>
            <td>
              <TimeText ts={ts} isOfDay />
            </td>
            <td class="text">{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

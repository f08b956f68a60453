import type { HealthAnswer } from "../../app/sensor-notes.js";

const MEGABYTE = 2 ** 20;

/** What else is known of traffic, detection and the process, name by name. */
export function Figures({ health }: { readonly health: HealthAnswer }) {
  const { traffic, protocols, detection, process: own, snapshots, recording } = health;
  const messages = Object.entries(protocols).map(
    ([id, one]) => [`${id} messages`, `${count(one.messages)}, with an anomaly ${count(one.anomalous)}`] as const,
  );
  const unread = Object.entries(traffic.unread).map(([cause, frames]) => [`Unread: ${cause}`, count(frames)] as const);
  const parts: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      "Traffic",
      [
        ["Frames", count(traffic.frames)],
        ["Sessions", count(traffic.flows)],
        ["Frames back in time", count(traffic.framesBackInTime)],
        ["Copies of the mirror", count(traffic.mirrorCopies + traffic.routedCopies)],
        ...unread,
        ...Object.entries(traffic.sessionBytes).map(([what, bytes]) => [`Bytes ${what}`, count(bytes)] as const),
        ...messages,
      ],
    ],
    [
      "Detection",
      [
        ["Detectors at work", count(detection.running)],
        ["Switched off", detection.disabled.join(", ") || "none"],
        ["Failed", detection.failed.join(", ") || "none"],
        ["Incidents", count(detection.incidents)],
        ["Baseline", health.baseline === undefined ? "none" : baselineText(health.baseline)],
      ],
    ],
    [
      "Process",
      [
        ["Memory", `${count(Math.round(own.rssBytes / MEGABYTE))} MiB`],
        ["Lag of its loop, p99", `${(own.eventLoop.p99Seconds * 1000).toFixed(1)} ms`],
        ["Snapshots", `${count(snapshots.written)} written, ${count(snapshots.failed)} failed`],
        [
          "Recording",
          recording === undefined
            ? "off"
            : `${count(recording.files)} files, ${count(recording.lostFrames)} frames lost`,
        ],
        ["Node", own.node],
      ],
    ],
  ];
  return (
    <div class="figures">
      {parts.map(([title, figures]) => (
        <section key={title}>
          <h2>{title}</h2>
          <dl class="facts">
            {figures.map(([name, text]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function baselineText({ sha256, isApproved }: NonNullable<HealthAnswer["baseline"]>): string {
  return `${sha256.replace(/^sha256:/, "").slice(0, 16)}, ${isApproved ? "approved" : "not approved"}`;
}

function count(value: number): string {
  return value.toLocaleString("en");
}

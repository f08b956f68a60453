import type { AroundEvent, AroundLane } from "./around-events.js";

const WIDTH = 1000;
const LANE_PX = 26;
const LEFT = 96;
const MARKS_MAX = 400;

const lanes: readonly { readonly lane: AroundLane; readonly name: string }[] = [
  { lane: "alert", name: "Alerts" },
  { lane: "audit", name: "Commands" },
  { lane: "trail", name: "Plant" },
  { lane: "message", name: "Messages" },
];
const severityNames = ["info", "low", "medium", "high", "critical"] as const;

interface AroundStripProps {
  readonly events: readonly AroundEvent[];
  readonly ts: string;
  readonly windowMs: number;
  readonly id: string;
}

/** Events around a time as marks on a line for each kind; the list below it says them in words. */
export function AroundStrip({ events, ts, windowMs, id }: AroundStripProps) {
  const at = Date.parse(ts);
  const height = lanes.length * LANE_PX + 22;
  const x = (time: string) => LEFT + ((Date.parse(time) - at + windowMs) / (2 * windowMs)) * (WIDTH - LEFT - 12);
  return (
    <svg
      class="around-strip"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={`${events.length} events within ${spanText(windowMs)} of the alert; listed below`}
    >
      {lanes.map(({ lane, name }, index) => (
        <g key={lane}>
          <text x="0" y={index * LANE_PX + 18}>
            {name}
          </text>
          <line class="strip-lane" x1={LEFT} x2={WIDTH} y1={index * LANE_PX + 14} y2={index * LANE_PX + 14} />
        </g>
      ))}
      <line class="strip-at" x1={x(ts)} x2={x(ts)} y1="0" y2={lanes.length * LANE_PX} />
      {events.slice(0, MARKS_MAX).map((event, index) => (
        <Mark key={index} {...{ event, x: x(event.ts), isIt: event.id === id }} />
      ))}
      {[-1, -0.5, 0, 0.5, 1].map((share) => (
        <text key={share} class="strip-time" x={LEFT + ((share + 1) / 2) * (WIDTH - LEFT - 12)} y={height - 4}>
          {share === 0 ? "the alert" : `${share < 0 ? "−" : "+"}${spanText(Math.abs(share) * windowMs)}`}
        </text>
      ))}
    </svg>
  );
}

function Mark({ event, x, isIt }: { readonly event: AroundEvent; readonly x: number; readonly isIt: boolean }) {
  const { lane, isOfPair, severity = 0, text } = event;
  const y = lanes.findIndex((one) => one.lane === lane) * LANE_PX + 14;
  const kind = lane === "alert" ? `strip-${severityNames[severity] ?? "info"}` : "";
  const name = `strip-mark strip-is-${lane} ${kind}${isOfPair ? "" : " is-other"}${isIt ? " is-it" : ""}`;
  return (
    <g class={name}>
      <title>{text}</title>
      {lane === "alert" ? (
        <path d={`M${x} ${y - 8}l7 13h-14z`} />
      ) : lane === "message" ? (
        <line x1={x} x2={x} y1={y - 7} y2={y + 7} />
      ) : (
        <circle cx={x} cy={y} r={isOfPair ? 5 : 4} />
      )}
    </g>
  );
}

/** A span of time in its largest whole unit. */
export function spanText(ms: number): string {
  if (ms < 1000) return `${ms} ms`;
  if (ms < 60_000) return `${ms / 1000} s`;
  return ms < 3_600_000 ? `${ms / 60_000} min` : `${ms / 3_600_000} h`;
}

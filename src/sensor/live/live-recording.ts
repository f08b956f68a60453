import { Recording } from "../../capture/live/recording.js";
import type { RecordingHealth } from "../../contracts/sensor-health.js";
import type { Frame } from "../../core/frame.js";
import type { Packet } from "../../core/packet.js";
import type { ConfiguredRecording } from "../live-configuration.js";
import { isControlTraffic } from "./control-traffic.js";
import type { SelfReport } from "./self-report.js";

/** Keeps frames beside detection, as configured. */
export class LiveRecording {
  readonly #recording: Recording;
  readonly #isOfControl: boolean;

  /** `captures` are the names of the capture points. */
  constructor({ what, ...options }: ConfiguredRecording, captures: readonly string[], report: SelfReport) {
    const onTrouble = (reason: string | undefined) => {
      const message = reason === undefined ? "Frames are recorded again." : `Frames are not recorded: ${reason}`;
      report.tell(reason === undefined ? "recording-recovered" : "recording-failing", message);
    };
    this.#recording = new Recording({ ...options, captures, onTrouble });
    this.#isOfControl = what === "ot";
  }

  get state(): RecordingHealth {
    return this.#recording.state;
  }

  /** Any frame, before it is handled. */
  frame(frame: Frame): void {
    if (!this.#isOfControl) this.#recording.frame(frame);
  }

  /** Hears of packets, where only some frames are kept. */
  get onPacket(): ((packet: Packet, frame: Frame) => void) | undefined {
    if (!this.#isOfControl) return undefined;
    return (packet, frame) => {
      if (isControlTraffic(packet)) this.#recording.frame(frame);
    };
  }

  close(): Promise<void> {
    return this.#recording.close();
  }
}

import type { CaptureDamage, FrameSource } from "../contracts/frame-source.js";
import type { Frame } from "../core/frame.js";

/** A source over another one: what is not about its frames is that of the other. */
export abstract class PassedOn implements FrameSource {
  protected readonly source: FrameSource;

  constructor(source: FrameSource) {
    this.source = source;
  }

  get captures(): readonly string[] {
    return this.source.captures;
  }

  get damages(): readonly CaptureDamage[] {
    return this.source.damages;
  }

  get readBytes(): number {
    return this.source.readBytes;
  }

  get totalBytes(): number | undefined {
    return this.source.totalBytes;
  }

  abstract next(frame: Frame): boolean;

  fill(): Promise<boolean> {
    return this.source.fill();
  }

  close(): Promise<void> {
    return this.source.close();
  }
}

/** The options of `replay` as the command line gives them. */
export interface ReplayOptions {
  readonly baseline?: string;
  readonly policy?: string;
  readonly config?: string;
  readonly rules?: string;
  readonly learnFirst?: string;
  readonly alerts?: string;
  readonly evidence?: string;
  readonly report?: string;
  readonly shards?: string;
  readonly json?: boolean;
  readonly format?: string;
  readonly failOn?: string;
  readonly deliver?: boolean;
  readonly deliverWait?: string;
  readonly speed?: string;
  readonly console?: boolean;
  readonly port?: string;
}

/** What Sparkplug clients say that they sent; names stand where the wire has aliases. */
export interface SparkplugSaid {
  readonly messages: SparkplugMessageSaid[];
  /** Of the host application. */
  readonly states: { host: string; online: boolean; timestamp: number }[];
}

export interface SparkplugMessageSaid {
  readonly messageType: string;
  readonly group: string;
  readonly edgeNode: string;
  readonly device?: string;
  readonly metrics: { name: string; type: string; value: unknown }[];
}

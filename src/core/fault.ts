/** What can be wrong with the world around the sensor. The code is public API, the sentence is not. */
export type FaultCode =
  | "CAPTURE_NOT_FOUND"
  | "CAPTURE_NOT_READABLE"
  | "CAPTURE_UNKNOWN_FORMAT"
  | "CAPTURE_EMPTY"
  | "BASELINE_NOT_FOUND"
  | "BASELINE_INVALID"
  | "DECISION_REFUSED"
  | "POLICY_NOT_FOUND"
  | "POLICY_INVALID"
  | "CONFIGURATION_NOT_FOUND"
  | "CONFIGURATION_INVALID"
  | "RULES_NOT_FOUND"
  | "RULES_INVALID"
  | "FILTER_INVALID"
  | "OUTPUT_FAILED"
  | "STORE_FAILED"
  | "SINK_FAILED"
  | "WEB_FAILED"
  | "SHARD_FAILED"
  | "REPLAY_REFUSED"
  | "TOKENS_INVALID"
  | "USERS_INVALID"
  | "USAGE";

/** A fault of the world, told to a person: `message` says what is wrong and what to do next. */
export class SensorFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "SensorFault";
    this.code = code;
  }
}

/** What a JSON text holds beside its values; the same object for each text of the same build. */
export interface JsonShape {
  /** Paths of the members as they are written, `motor.speed`, `[]` for each element of an array; sorted, at most 64. */
  readonly keys: readonly string[];
  /** There are more members than that. */
  readonly isPartial: boolean;
  /** Paths of the numbers in their order, elements of arrays by their index; undefined of one that has no name. */
  readonly paths: readonly (string | undefined)[];
}

/** Build and numbers of a JSON text. */
export interface JsonContent {
  readonly shape: JsonShape;
  /** As many as `shape` has paths. */
  readonly numbers: readonly number[];
}

/** Key under which a body holds the content of a JSON payload: a symbol is left out when the body is written. */
export const JSON_CONTENT: unique symbol = Symbol("JSON content");

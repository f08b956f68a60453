/** Thrown within the decoder, and never out of it, where a stream contradicts the format. */
export class CorruptZstd extends Error {}

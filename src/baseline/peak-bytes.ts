/** The most bytes in any so many milliseconds that begin on a multiple of them. */
export function peakBytes(millisecondBytes: Int32Array, milliseconds: number): number {
  let most = 0;
  for (let from = 0; from < millisecondBytes.length; from += milliseconds) {
    let bytes = 0;
    for (let i = from; i < from + milliseconds; i++) bytes += millisecondBytes[i] ?? 0;
    if (bytes > most) most = bytes;
  }
  return most;
}

/** Text of the wire for a terminal: nothing in it may move the cursor or change colours. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, "\ufffd");
}

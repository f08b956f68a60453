/** Text beyond this is not looked at. */
const COMPARED_CHARACTERS = 1024;

/** Whether the text is as the pattern, where `*` stands for any characters. Time grows with the product of lengths. */
export function likeText(text: string, pattern: string): boolean {
  const length = Math.min(text.length, COMPARED_CHARACTERS);
  let at = 0;
  let expected = 0;
  let star = -1;
  let from = 0;
  while (at < length) {
    if (pattern[expected] === "*") {
      star = expected++;
      from = at;
    } else if (expected < pattern.length && pattern[expected] === text[at]) {
      at++;
      expected++;
    } else if (star >= 0) {
      expected = star + 1;
      at = ++from;
    } else {
      return false;
    }
  }
  while (pattern[expected] === "*") expected++;
  return expected === pattern.length;
}

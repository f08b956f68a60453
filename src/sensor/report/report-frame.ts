import { html, Markup } from "./html.js";
import { REPORT_STYLE } from "./report-style.js";

/** A whole page around a body: nothing in it is loaded from anywhere, and nothing runs. */
export function reportFrame(title: string, body: Markup): string {
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${new Markup(REPORT_STYLE)}</style></head><body>
<h1>${title}</h1>
${body}
</body></html>
`;
  return page.text;
}

import { describe, expect, it } from "vitest";
import { html, Markup } from "../../../src/sensor/report/html.js";

describe("html", () => {
  it.each([
    ["<script>\"x\"&'y'", "&lt;script&gt;&quot;x&quot;&amp;&#39;y&#39;"],
    ["a\u202eb\u0000c\u200bd", "a\\u202eb\\u0000c\\u200bd"],
    ["two\nlines", "two\nlines"],
  ])("shows %j as text", (value, want) => {
    expect(html`<p title="${value}">${value}</p>`.text).toBe(`<p title="${want}">${want}</p>`);
  });

  it("takes markup as it is, alone and in lists, and leaves out what is undefined", () => {
    const item = (n: number) => html`<li>${n}</li>`;
    expect(html`<ul>${[item(1), item(2)]}</ul>${undefined}${new Markup("<b>")}`.text).toBe(
      "<ul><li>1</li><li>2</li></ul><b>",
    );
  });
});

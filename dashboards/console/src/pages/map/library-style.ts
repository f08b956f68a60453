import sheet from "./cytoscape.css?url";

/** The library writes a style element into the page unless it finds one by this id. */
export function linkLibraryStyle(): void {
  const id = "__________cytoscape_stylesheet";
  if (document.getElementById(id) !== null) return;
  const link = document.createElement("link");
  link.id = id;
  link.rel = "stylesheet";
  link.href = sheet;
  document.head.append(link);
}

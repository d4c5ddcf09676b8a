import { say } from "../i18n.js";
import { typeLabel, typeOf, windowOf } from "../schema.js";

/** The findings as a table for spreadsheets; the first mark tells them that it is UTF-8. */
export function findingsCsv({ findings }) {
  const rows = findings.filter((finding) => typeOf(finding.type)?.kind === "finding").map((finding) => {
    const { from = "", to = "" } = windowOf(finding);
    return [finding.id, typeLabel(finding.type), say(finding.text), from, to, finding.basis];
  });
  return `\ufeff${[["id", "type", "text", "from", "until", "basis"], ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** What a spreadsheet would take for a formula is kept a text. */
function cell(value) {
  const text = /^[=+\-@]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import { el, freshId } from "../dom.js";
import { t } from "../i18n.js";
import { BASES, basisWord } from "../basis.js";
import { number } from "../format.js";

/** Where a fact comes from and how sure it is: the part of the form every type has. */
export function envelopeRows(key, draft) {
  const basis = el("select", { id: freshId("basis"), onchange: () => draft.setEnvelope(key, "basis", basis.value) },
    BASES.map((word) => el("option", { value: word }, basisWord(word))));
  const ref = el("input", { id: freshId("source"), type: "text", oninput: () => setSource() });
  const note = el("input", { id: freshId("note"), type: "text", oninput: () => setSource() });
  const others = el("p.help");
  const element = el("details.more", el("summary", t("sourceAndBasis")),
    line(basis, t("basisField")), line(ref, t("sourceField")), line(note, t("noteField")), others);

  function setSource() {
    const source = ref.value ? { ref: ref.value, ...(note.value ? { note: note.value } : {}) } : undefined;
    draft.setEnvelope(key, "source", source);
  }

  function show({ envelope }) {
    basis.value = envelope.basis ?? "ASSUMED";
    if (document.activeElement !== ref) ref.value = envelope.source?.ref ?? "";
    if (document.activeElement !== note) note.value = envelope.source?.note ?? "";
    others.textContent = (envelope.alternatives ?? []).length
      ? t("alternatives", { list: envelope.alternatives.map(alternativeText).join("; ") }) : "";
  }
  return { element, show };
}

function line(control, label) {
  return el("div.field", el("label", { for: control.id }, label), el("div.control", control));
}

function alternativeText(alternative) {
  const values = Object.values(alternative).map((value) =>
    typeof value === "number" ? number(value) : typeof value === "string" ? value : value?.ref);
  return values.filter(Boolean).join(", ");
}

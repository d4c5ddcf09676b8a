import { el, freshId, replace } from "../dom.js";
import { t } from "../i18n.js";
import { BASES, basisMark, basisWord } from "../basis.js";
import { fieldLabel, typeOf, valueText } from "../schema.js";
import { noteWords, sourceText } from "../source.js";

/** Where a fact comes from and how sure it is: the part of the form every type has. */
export function envelopeRows(key, draft) {
  const basis = el("select", { id: freshId("basis"), onchange: () => draft.setEnvelope(key, "basis", basis.value) },
    BASES.map((word) => el("option", { value: word }, basisWord(word))));
  const ref = el("input", { id: freshId("source"), type: "text", oninput: () => setSource() });
  const note = el("textarea", { id: freshId("note"), rows: 3, oninput: () => setSource() });
  const others = el("div.help");
  let given; // the note before it is edited, and how the form shows it
  let shown = "";
  const element = el("details.more", el("summary", t("sourceAndBasis")),
    line(basis, t("basisField")), line(ref, t("sourceField")), line(note, t("noteField")), others);

  /** A note that is not edited stays whole; an edited one is what the user wrote, in no other language. */
  function setSource() {
    const said = note.value === shown ? given : note.value;
    draft.setEnvelope(key, "source", ref.value ? { ref: ref.value, ...(said ? { note: said } : {}) } : undefined);
  }

  function showSource({ ref: from = "", note: words } = {}) {
    ref.value = from;
    note.value = noteWords(words);
    given = words;
    shown = note.value;
  }

  function show({ type, envelope }) {
    basis.value = envelope.basis ?? "ASSUMED";
    if (![ref, note].includes(document.activeElement)) showSource(envelope.source);
    const list = envelope.alternatives ?? [];
    replace(others, list.length ? [t("alternatives"), el("ul", list.map((one) => el("li", alternative(type, one))))] : []);
  }
  return { element, show };
}

function line(control, label) {
  return el("div.field", el("label", { for: control.id }, label), el("div.control", control));
}

/** What another source says of the same fact: the fields that differ, and where from. */
function alternative(type, { basis, source, ...values }) {
  const differing = typeOf(type).fields.filter((field) => values[field.name] !== undefined);
  return [differing.map((field) => `${fieldLabel(field)} ${valueText(field, values[field.name])} `), basisMark(basis), " ", sourceText(source)];
}

import { el, replace } from "../dom.js";
import { t } from "../i18n.js";
import { basisMark } from "../basis.js";
import { describe, idOf, typeOf } from "../schema.js";
import { fieldRow } from "./fields.js";
import { envelopeRows } from "./envelope.js";

/** One fact of the list: a phrase that opens into its form. */
export function factRow(key, draft) {
  const title = el("span.phrase");
  const marks = el("span.marks");
  const toggle = el("button.fact-head", { type: "button", "aria-expanded": "false", onclick: () => open(form.hidden) }, title, marks);
  const form = el("div.fact-form", { hidden: true });
  const element = el("li.fact", toggle, form);
  let parts = null;

  function open(wanted) {
    if (wanted && !parts) parts = build();
    form.hidden = !wanted;
    toggle.setAttribute("aria-expanded", String(wanted));
    if (wanted) show();
  }

  function build() {
    const entry = draft.find(key);
    const fields = typeOf(entry.type).fields.filter((field) => field.kind !== "OPAQUE");
    const rows = fields.map((field) => [field, fieldRow(field, {
      change: (value) => draft.setField(key, field.name, value), entries: () => draft.entries, once: draft.baseline.has(key),
    })]);
    // an end that is open is what analysts most often change
    const first = rows.filter(([field]) => field.required || field.after || entry.fields[field.name] !== undefined);
    const later = rows.filter((row) => !first.includes(row));
    const about = envelopeRows(key, draft);
    const inputs = el("fieldset",
      first.map(([, row]) => row.element),
      later.length ? el("details.more", el("summary", t("moreFields", { n: later.length })), later.map(([, row]) => row.element)) : null,
      about.element);
    const note = el("div.pack-note");
    const actions = el("div.actions");
    replace(form, note, inputs, actions);
    return { rows, about, inputs, note, actions };
  }

  function show(problems = []) {
    const entry = draft.find(key);
    if (!entry) return;
    const old = draft.baseline.get(key);
    const own = draft.owns(key);
    element.classList.toggle("from-pack", !own);
    element.classList.toggle("in-trouble", problems.length > 0);
    const { who, what } = describe(entry);
    replace(title, who, what ? el("span.what", what) : null);
    replace(marks, changeTag(entry, old), problems.length ? el("span.tag.bad", t("toMend")) : null,
      basisMark(entry.envelope.basis ?? "ASSUMED", { short: true }));
    if (!parts) return;
    for (const [field, row] of parts.rows) {
      row.show(entry.fields[field.name], old?.fields[field.name], problems.filter((p) => p.field === field.name).map((p) => p.text));
    }
    parts.about.show(entry);
    parts.inputs.disabled = !own;
    replace(parts.note,
      problems.filter((p) => !parts.rows.some(([field]) => field.name === p.field)).map((p) => el("p.field-trouble", p.text)),
      own ? [] : [t("fromPack", { pack: entry.from ?? "" }), " ", el("button", { type: "button", onclick: () => draft.adopt(key) }, t("changeHere")), " ",
        el("button", { type: "button", onclick: () => draft.remove(key) }, t("remove"))]);
    replace(parts.actions, own ? actionsFor(entry, old) : []);
  }

  function changeTag(entry, old) {
    if (!draft.owns(key)) return null;
    if (!old) return el("span.tag.added", t("added"));
    return draft.differs(entry) ? el("span.tag.changed", t("changed")) : null;
  }

  function actionsFor(entry, old) {
    const fromPack = old && !draft.start.facts.some((fact) => fact.key === key);
    const altered = old && draft.differs(entry);
    return [
      fromPack || altered ? el("button", { type: "button", onclick: () => draft.revert(key) }, t(fromPack ? "backToPack" : "undoFact")) : null,
      el("button", { type: "button", onclick: () => draft.duplicate(key) }, t("duplicate")),
      fromPack ? null : el("button", { type: "button", onclick: () => draft.remove(key) }, t("remove")),
      el("code.fact-id", idOf(entry)),
    ];
  }

  return { element, show, open, reveal: () => { open(true); element.scrollIntoView({ block: "nearest" }); toggle.focus({ preventScroll: true }); } };
}

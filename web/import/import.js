import { api } from "../api.js";
import { el, freshId, replace } from "../dom.js";
import { say, t } from "../i18n.js";
import { problemText, trouble } from "../panel.js";
import { toEntry } from "../facts/entries.js";
import { mapping } from "./mapping.js";
import { readCsv } from "./csv.js";

/** A dialog that takes an analyst's own data into the draft: a table, or a fact set in YAML or JSON. */
export function importer(draft) {
  const text = el("textarea", { id: freshId("paste"), rows: 8, spellcheck: "false", oninput: () => replace(next) });
  const file = el("input", { id: freshId("file"), type: "file", accept: ".csv,.tsv,.txt,.yaml,.yml,.json", onchange: async () => {
    text.value = (await file.files[0]?.text()) ?? "";
    read();
  } });
  const next = el("div");
  const title = freshId("import");
  const dialog = el("dialog.importer", { "aria-labelledby": title },
    el("div.page-head", el("h2", { id: title }, t("import")), el("p.muted", t("importHelp"))),
    el("p", el("label", { for: file.id }, t("importFile")), file),
    el("p", el("label", { for: text.id }, t("importPaste")), text),
    el("p.actions", el("button.primary", { type: "button", onclick: () => read() }, t("importRead")), el("button", { type: "button", onclick: () => dialog.close() }, t("close"))),
    next);

  async function read() {
    if (!text.value.trim()) return replace(next, el("p.empty", t("importNothing")));
    const type = kindOf(text.value);
    if (type === "text/csv") return replace(next, mapping(readCsv(text.value), draft, take));
    try {
      const { title: name, factSet } = await api.readFactSet(text.value, type);
      const facts = factSet.facts ?? [];
      replace(next, el("p", say(name)), el("p.actions",
        el("button.primary", { type: "button", disabled: !facts.length, onclick: () => take(facts.map(toEntry)) }, t("addFacts", { n: facts.length })),
        factSet.uses?.length ? el("span.help", t("packsNotTaken", { list: factSet.uses.join(", ") })) : null));
    } catch (error) {
      replace(next, error.problems?.length
        ? el("div.trouble", el("p", t("badLines", { n: error.problems.length })), el("ul", error.problems.map((problem) => el("li", t("inLine", { line: problem.line }), problemText(problem)))))
        : trouble(error, read));
    }
  }

  function take(facts) {
    draft.addAll(facts);
    dialog.close();
    text.value = file.value = "";
    replace(next);
  }

  return { element: dialog, open: () => dialog.showModal() };
}

/** A fact set has a key of its own line; anything else is a table. */
function kindOf(text) {
  if (/^\s*[{[]/.test(text)) return "application/json";
  return /^(title|facts|base|uses|horizon)\s*:/m.test(text) ? "application/yaml" : "text/csv";
}

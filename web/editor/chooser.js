import { el, freshId, replace } from "../dom.js";
import { t } from "../i18n.js";
import { newNames } from "./files.js";

const NAME = "([a-z0-9\\-]+/)*[a-z0-9\\-]+\\.drl";

/** Which file is edited; a new one is named here. */
export function chooser(names, { choose, made }) {
  const known = new Set([...names, ...newNames()]);
  const select = el("select", { id: freshId("file"), onchange: () => choose(select.value) });
  const input = el("input", { id: freshId("name"), pattern: NAME, required: true, placeholder: "topic.drl" });
  const form = el("form.search", { onsubmit: (event) => { event.preventDefault(); add(input.value); } },
    el("div", el("label", { for: input.id }, t("newFile")), input), el("button", { type: "submit" }, t("create")));

  function add(name) {
    input.value = "";
    if (known.has(name)) return choose(name);
    known.add(name);
    made(name);
  }

  function show(name) {
    known.add(name);
    replace(select, [...known].sort().map((one) => el("option", { value: one }, one)));
    select.value = name;
  }

  return { element: el("div.search", el("div", el("label", { for: select.id }, t("ruleFile")), select), form), show };
}

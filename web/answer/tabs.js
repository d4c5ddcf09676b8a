import { el, freshId, replace } from "../dom.js";
import { t } from "../i18n.js";
import { trouble } from "../panel.js";

/** Views of the same thing under tabs, moved through with the arrow keys; each fails alone. */
export function tabs(views, first, onChoose, { label = t("why"), kind = "tab" } = {}) {
  const names = Object.keys(views);
  const id = freshId("tabs");
  let current = names.includes(first) ? first : names[0];
  const counts = new Map();
  const buttons = names.map((name) => el("button", {
    type: "button", role: "tab", id: `${id}-${name}`, "aria-controls": `${id}-body`, onclick: () => choose(name), onkeydown: (event) => step(event, name),
  }, t(`${kind}.${name}`)));
  const body = el("div.tab-body", { id: `${id}-body`, role: "tabpanel" });
  const element = el("div.tabs", el("div.tab-list", { role: "tablist", "aria-label": label }, buttons), body);

  function choose(name) {
    current = name;
    onChoose(name);
    show();
  }

  function step(event, name) {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!move) return;
    const next = names[(names.indexOf(name) + move + names.length) % names.length];
    choose(next);
    buttons[names.indexOf(next)].focus();
  }

  function show() {
    names.forEach((name, index) => {
      buttons[index].setAttribute("aria-selected", String(name === current));
      buttons[index].tabIndex = name === current ? 0 : -1;
      replace(buttons[index], t(`${kind}.${name}`), counts.has(name) ? el("span.count", String(counts.get(name))) : null);
    });
    body.setAttribute("aria-labelledby", `${id}-${current}`);
    try {
      replace(body, views[current]());
    } catch (error) {
      console.error(error);
      replace(body, trouble(error));
    }
  }

  return { element, show, choose, count: (name, n) => counts.set(name, n) };
}

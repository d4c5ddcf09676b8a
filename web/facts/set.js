import { el, freshId, replace } from "../dom.js";
import { language, say, t } from "../i18n.js";
import { date } from "../format.js";

/** What belongs to the set as a whole: its title and the last day it asks about. */
export function setForm(draft, signal) {
  const title = el("input", { id: freshId("title"), type: "text", oninput: () => draft.setRest("title", titled(title.value)) });
  const horizon = el("input", { id: freshId("horizon"), type: "date", oninput: () => draft.setRest("horizon", horizon.value || undefined) });
  const trouble = el("div.field-trouble", { role: "alert" });
  const summary = el("summary");
  const packs = draft.now.rest.uses ?? [];
  const element = el("details.set", summary,
    el("div.field", el("label", { for: title.id }, t("setTitle")), el("div.control", title)),
    el("div.field", el("label", { for: horizon.id }, t("setHorizon")), el("div.control", horizon)),
    packs.length ? el("p.help", t("packsUsed", { list: packs.join(", ") })) : null);

  function titled(text) {
    const old = draft.now.rest.title;
    return old && typeof old === "object" ? { ...old, [language()]: text } : { en: text, [language()]: text };
  }

  function show(messages = []) {
    const { rest } = draft.now;
    replace(summary, `${t("setHorizon")}: ${date(rest.horizon)}`);
    if (document.activeElement !== title) title.value = say(rest.title);
    if (document.activeElement !== horizon) horizon.value = rest.horizon ?? "";
    replace(trouble, messages.map((message) => el("p", message)));
    if (messages.length) element.open = true;
  }

  draft.listen(() => show(), signal);
  show();
  return { element: el("div", trouble, element), show };
}

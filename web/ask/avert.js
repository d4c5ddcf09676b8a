import { api } from "../api.js";
import { el, freshId, replace } from "../dom.js";
import { say, t } from "../i18n.js";
import { patternOf } from "./pattern.js";
import { answerPlace, onceFor } from "./question.js";

/** The smallest changes after which a finding no longer holds, each ready to be tried. */
export function avert({ factSet, apply }) {
  const form = el("div");
  const reply = answerPlace();
  const element = el("div", el("p.help", t("avertHelp")), form, reply.element);
  const changed = onceFor(reply.age);
  let evidence = null;
  let chosen = null;

  function show(now, finding) {
    evidence = now;
    chosen = finding;
    changed(now);
    const list = evidence.headlines();
    if (!list.length) return replace(form, el("p.empty", t("noHeadlines")));
    const id = freshId("avert");
    const pick = el("select", { id, "data-mark": "avert" }, list.map((one) => el("option", { value: one.id, selected: one.id === chosen }, say(one.text))));
    replace(form, el("div.ask-form", el("div.pattern", el("div.wide", el("label", { for: id }, t("whichAvert")), pick)),
      el("button.primary", { type: "button", onclick: () => put(pick.value) }, t("askAvert"))));
  }

  function put(id) {
    const { type, fields } = evidence.findings.get(id);
    reply.put((signal, told) => api.avert({ factSet: factSet(), finding: patternOf(type, fields) }, signal, told), answer);
  }

  function answer({ suggestions, apart = [] }) {
    const each = apart.map((one) => el("div", el("h4", say(evidence.findings.get(one.finding)?.text) || one.finding), list(one.suggestions)));
    if (!suggestions.length && !each.length) return el("p.none", t("nothingAverts"));
    return [suggestions.length ? list(suggestions) : null, each.length ? [el("p.muted", t("avertApart")), each] : null];
  }

  function list(suggestions) {
    if (!suggestions.length) return el("p.none", t("nothingAverts"));
    return el("ol.suggestions", suggestions.map((one) => el("li",
      el("span", say(one.text)), " ",
      apply ? el("button", { type: "button", onclick: () => apply(one.changes) }, t("apply")) : null)));
  }

  return { element, show };
}

import { el } from "../dom.js";
import { say, t } from "../i18n.js";

/** Every rule that fired, causes first; steps that only sort things in are for those who ask. */
export function firings({ assessment }) {
  if (!assessment.firings.length) return el("p.empty", t("noFirings"));
  const asides = assessment.firings.filter((firing) => firing.aside);
  return [
    list(assessment.firings.filter((firing) => !firing.aside)),
    asides.length ? el("details.more", el("summary", t("asides", { n: asides.length })), list(asides)) : null,
  ];
}

function list(some) {
  return el("ol.firings", some.map((firing) => el("li",
    el("p", say(firing.text)),
    el("details.more", el("summary", t("whichRule")),
      el("p", el("a", { href: `/rules/${encodeURIComponent(firing.rule)}` }, firing.rule), " ", say(firing.title), " ",
        el("code", `${firing.file}:${firing.line}`)),
      bindings(firing.bindings ?? {})))));
}

function bindings(values) {
  const known = Object.entries(values).filter(([, value]) => typeof value !== "object");
  if (!known.length) return null;
  return el("dl.bindings", known.map(([name, value]) => [el("dt", name), el("dd", String(value))]));
}

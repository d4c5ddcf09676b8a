import { el, replace } from "./dom.js";
import { language, t } from "./i18n.js";
import { address, go } from "./router.js";
import { dark, switchTheme } from "./theme.js";

const PLACES = ["scenarios", "workbench", "options", "exposure", "rules", "track-record", "history"];

export function header() {
  const here = location.pathname.split("/")[1] || "scenarios";
  return [
    el("a.skip", { href: "#main", onclick: (event) => { event.preventDefault(); document.getElementById("main").focus(); } }, t("skip")),
    el("header.top",
      el("a.brand", { href: address("/scenarios") }, "Chokepoint"),
      el("nav", { "aria-label": t("nav.main") }, PLACES.map((place) =>
        el("a", { href: address(whereabouts(place)), "aria-current": place === here && "page" }, t(`nav.${place}`)))),
      el("div.choices", languages(), themeButton())),
  ];
}

/** The workbench leads back to what was last open on it. */
function whereabouts(place) {
  return place === "workbench" ? sessionStorage.getItem("workbench") ?? "/workbench" : `/${place}`;
}

function languages() {
  return el("div.languages", { role: "group", "aria-label": t("language") },
    [["en", "EN", "en"], ["zh", "中文", "zh-Hans"]].map(([code, name, lang]) =>
      el("button", { type: "button", lang, "aria-pressed": String(language() === code), onclick: () => speak(code) }, name)));
}

function speak(code) {
  const url = new URL(location.href);
  url.searchParams.set("lang", code);
  go(url.pathname + url.search, { replace: true });
}

function themeButton() {
  const name = () => t(dark() ? "theme.light" : "theme.dark");
  const button = el("button", { type: "button", title: t("theme"), onclick: () => { switchTheme(); replace(button, name()); } }, name());
  return button;
}

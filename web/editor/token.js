import { el, freshId } from "../dom.js";
import { t } from "../i18n.js";

const KEY = "authoring-token";

export const token = () => sessionStorage.getItem(KEY) ?? "";

/** Asks for the token that was printed where the server was started. */
export function askToken(wrong, entered) {
  const input = el("input", { id: freshId("token"), type: "password", autocomplete: "off", required: true, "aria-invalid": wrong ? "true" : null });
  return el("form.search", { onsubmit: (event) => { event.preventDefault(); sessionStorage.setItem(KEY, input.value.trim()); entered(); } },
    el("div", el("label", { for: input.id }, t("token")), input),
    el("button.primary", { type: "submit" }, t("enter")),
    el("p.help", wrong ? t("tokenWrong") : t("tokenHelp")));
}

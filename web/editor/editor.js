import { api } from "../api.js";
import { el, replace } from "../dom.js";
import { t } from "../i18n.js";
import { heading, trouble } from "../panel.js";
import { parameter } from "../router.js";
import { askToken, token } from "./token.js";
import { desk } from "./desk.js";

const UNKNOWN = 401;

/** The editor of rules, for who has the token. */
export function editor(signal) {
  const place = el("div");
  enter(place, signal);
  return [el("div.page-head", heading(t("editRules")), el("p.muted", t("editorIntro"))), place];
}

async function enter(place, signal) {
  const ask = (wrong) => replace(place, askToken(wrong, () => enter(place, signal)));
  try {
    const { authoring } = await api.rulesState();
    if (!authoring) return replace(place, el("p.empty", t("noAuthoring")));
    if (!token()) return ask(false);
    const files = await api.ruleFiles();
    const { element, begin } = await desk(files.map(({ file }) => file), { name: parameter("file"), line: Number(parameter("line")) }, signal);
    if (signal.aborted) return;
    replace(place, element);
    await begin();
  } catch (error) {
    if (error.status === UNKNOWN) return ask(true);
    replace(place, trouble(error, () => enter(place, signal)));
  }
}

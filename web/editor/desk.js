import { api } from "../api.js";
import { el, freshId, replace } from "../dom.js";
import { t } from "../i18n.js";
import { problemText, trouble } from "../panel.js";
import { note } from "../router.js";
import { textEditor } from "./ace.js";
import { chooser } from "./chooser.js";
import { create, edited, forget, open, save } from "./files.js";
import { review } from "./review.js";
import { templates } from "./templates.js";

const PAUSE = 1_200;
const CONFLICT = 409;

/** A file in the editor, its mistakes, and what the edited rules would change. */
export async function desk(names, { name, line }, signal) {
  let current = null;
  let waiting = 0;
  let problems = [];
  const list = el("div.mistakes", { role: "status" });
  const result = el("div");
  const stand = el("p.muted", { role: "status" });
  const tryButton = el("button", { type: "button", onclick: () => doing(tryIt) }, t("try"));
  const saveButton = el("button.primary", { type: "button", onclick: () => doing(saveIt) }, t("save"));
  const code = await textEditor(t("ruleText"), typed);
  const files = chooser(names, { choose: (chosen) => show(chosen), made: (fresh) => { create(fresh); return show(fresh); } });
  const bar = el("div.actions", files.element, tryButton, saveButton,
    el("button.link", { type: "button", onclick: () => code.append(templates.rule) }, t("newRule")),
    el("button.link", { type: "button", onclick: () => code.append(templates.type) }, t("newType")));
  signal.addEventListener("abort", () => { clearTimeout(waiting); code.close(); });
  addEventListener("beforeunload", (event) => { if (Object.keys(edited()).length) event.preventDefault(); }, { signal });

  async function show(wanted, at) {
    const file = await open(wanted);
    current = null;
    code.show(wanted, file.text, at);
    current = { name: wanted, file };
    files.show(wanted);
    note({ file: wanted, line: null });
    tell();
  }

  function typed() {
    if (!current) return;
    current.file.text = code.text();
    tell();
    clearTimeout(waiting);
    waiting = setTimeout(() => doing(check), PAUSE);
  }

  function tell() {
    const unsaved = Object.keys(edited());
    replace(stand, unsaved.length ? t("unsaved", { list: unsaved.join(", ") }) : t("allSaved"));
    saveButton.disabled = !unsaved.includes(current?.name);
    tryButton.disabled = !unsaved.length;
    code.mark(problems.filter(({ file }) => file === current?.name));
  }

  /** One thing at a time; what is found out about an older text is asked again. */
  let queue = Promise.resolve();
  function doing(work) {
    clearTimeout(waiting);
    queue = queue.then(work).catch(fail);
    return queue;
  }

  async function check() {
    if (signal.aborted || !Object.keys(edited()).length) return mistakes([]);
    await api.tryRules({ files: edited(), compileOnly: true }, signal);
    mistakes([]);
  }

  async function tryIt() {
    const progress = el("progress", { "aria-label": t("trying") });
    replace(result, el("div.status.progress", { role: "status" }, t("trying"), " ", progress));
    mistakes([]);
    result.scrollIntoView({ block: "nearest" });
    const found = await api.tryRules({ files: edited() }, signal, ({ done, of }) => { progress.max = of; progress.value = done; });
    replace(result, review(found));
  }

  async function saveIt() {
    await save(current.name);
    mistakes([]);
    files.show(current.name);
    replace(result, el("p.none", { role: "status" }, t("savedRule", { file: current.name })));
  }

  function fail(error) {
    if (signal.aborted) return;
    if (error.status === 422 && error.problems.length) {
      replace(result);
      return mistakes(error.problems);
    }
    replace(result, trouble(error), error.status === CONFLICT ? el("button", { type: "button", onclick: openAnew }, t("openAnew")) : null);
  }

  function openAnew() {
    const { name: again } = current;
    forget(again);
    code.forget(again);
    replace(result);
    doing(() => show(again));
  }

  function mistakes(found) {
    problems = found;
    tell();
    replace(list, found.length ? el("ul.plain.trouble", { id: freshId("mistakes") }, found.map((problem) => el("li",
      el("button.link", { type: "button", onclick: () => doing(() => show(problem.file, problem.line)) }, el("code", `${problem.file}:${problem.line}`)), " ",
      problemText(problem)))) : null);
  }

  const first = names.includes(name) ? name : names[0];
  await open(first);
  /** The editor measures itself, so that it must be in the page. */
  const begin = () => show(first, line || 1);
  return { begin, element: el("div.editor", bar, stand, code.element, list, result) };
}

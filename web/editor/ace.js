import { el } from "../dom.js";
import { completer } from "./completer.js";

const FOLDER = "/lib/ace/";

/** Its colours stand in editor.css, with those of the page. */
const THEME = { cssClass: "ace-page", cssText: "", isDark: false };
let loading = null;

/** Loads the text editor, once. Its styles are files, as the page allows no others. */
function library() {
  loading ??= (async () => {
    document.head.append(style(`${FOLDER}ace.css`), style("/editor/editor.css"));
    await script(`${FOLDER}ace.js`);
    ace.config.set("useStrictCSP", true);
    await script(`${FOLDER}mode-drools.js`);
    await script(`${FOLDER}ext-language_tools.js`);
    ace.require("ace/ext/language_tools").setCompleters([completer]);
    return ace;
  })().catch((error) => { loading = null; throw error; });
  return loading;
}

const style = (href) => el("link", { rel: "stylesheet", href });

function script(src) {
  return new Promise((done, failed) => document.head.append(el("script", { src, onload: done, onerror: () => failed(new Error(src)) })));
}

/** A text editor for rules. Esc and then Tab leave it by keyboard, Enter goes in. */
export async function textEditor(label, changed) {
  const { edit, createEditSession } = await library();
  const place = el("div.code", { role: "group", "aria-label": label });
  const editor = edit(place, {
    theme: THEME, fontSize: 13, tabSize: 4, useSoftTabs: true, showPrintMargin: false, useWorker: false, wrap: true,
    enableBasicAutocompletion: true, enableLiveAutocompletion: true, enableKeyboardAccessibility: true,
  });
  editor.textInput.getElement().setAttribute("aria-label", label);
  editor.on("change", () => changed());
  const sessions = new Map();
  const watch = new ResizeObserver(() => editor.resize());
  watch.observe(place);

  /** Each file keeps its place and what can be undone in it. */
  function show(name, text, line) {
    if (!sessions.has(name)) {
      const session = createEditSession(text, "ace/mode/drools");
      session.setOptions({ tabSize: 4, useSoftTabs: true, useWorker: false, wrap: true });
      sessions.set(name, session);
    }
    editor.setSession(sessions.get(name));
    if (line) goTo(line);
  }

  /** Long lines must be wrapped first: that decides how far down a line is. */
  function goTo(line) {
    editor.resize(true);
    editor.gotoLine(line, Infinity, false);
    editor.centerSelection();
    editor.focus();
  }

  return {
    element: place,
    show,
    goTo,
    text: () => editor.getValue(),
    append: (text) => { editor.navigateFileEnd(); editor.insert(text); editor.focus(); },
    forget: (name) => sessions.delete(name),
    mark: (problems) => editor.session.setAnnotations(problems.map(({ line, message }) => ({ row: line - 1, column: 0, text: message, type: "error" }))),
    close: () => { watch.disconnect(); editor.destroy(); },
  };
}

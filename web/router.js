import { language } from "./i18n.js";

let changed = () => {};

/** The address of a view; the language goes along in it. */
export function address(path) {
  const url = new URL(path, location.origin);
  if (!url.searchParams.has("lang")) url.searchParams.set("lang", language());
  return url.pathname + url.search;
}

export function go(path, { replace = false } = {}) {
  history[replace ? "replaceState" : "pushState"](null, "", address(path));
  changed();
}

/** Gives what a view shows now an address of its own; the view shows it itself. */
export function visit(path) {
  history.pushState(null, "", address(path));
}

/** Shows the present view anew. */
export const refresh = () => changed();

/** Changes parameters of the present address and leaves the view as it is. */
export function note(parameters) {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(parameters)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  history.replaceState(null, "", url.pathname + url.search);
}

export const parameter = (name) => new URLSearchParams(location.search).get(name);

/** Calls show(screen, parts of the path) now and whenever the address changes. */
export function start(routes, show) {
  changed = () => {
    const [screen, parts] = match(routes, location.pathname);
    show(screen, parts);
  };
  addEventListener("popstate", () => changed());
  document.addEventListener("click", (event) => {
    const anchor = event.target.closest("a[href^='/']");
    if (!anchor || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(anchor.getAttribute("href"));
  });
  changed();
}

function match(routes, path) {
  for (const [pattern, screen] of routes) {
    const found = pattern.exec(path);
    if (found) return [screen, found.slice(1).map((part) => part && decodeURIComponent(part))];
  }
  return [null, []];
}

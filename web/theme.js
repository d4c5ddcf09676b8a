/** Light or dark: the reader's choice if there is one, else the system's. */
export const dark = () => (kept() ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

const kept = () => localStorage.getItem("theme");

export function applyTheme() {
  if (kept()) document.documentElement.dataset.theme = kept();
}

export function switchTheme() {
  localStorage.setItem("theme", dark() ? "light" : "dark");
  applyTheme();
}

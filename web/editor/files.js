import { api } from "../api.js";
import { templates } from "./templates.js";

/** The rule files as this visit has edited them; kept when one goes to another screen and comes back. */
const opened = new Map();

export async function open(name) {
  if (!opened.has(name)) {
    const { text, mark } = await api.ruleFile(name);
    opened.set(name, { saved: text, text, mark });
  }
  return opened.get(name);
}

export function create(name) {
  opened.set(name, { saved: "", text: templates.file, mark: undefined });
  return opened.get(name);
}

/** All files that differ from what is saved, by name. */
export function edited() {
  return Object.fromEntries([...opened].filter(([, file]) => file.text !== file.saved).map(([name, file]) => [name, file.text]));
}

export const isNew = (name) => opened.get(name)?.mark === undefined;
export const newNames = () => [...opened].filter(([, file]) => file.mark === undefined).map(([name]) => name);
export const forget = (name) => opened.delete(name);

export async function save(name) {
  const file = opened.get(name);
  const { text } = file;
  const { mark } = await api.saveRuleFile(name, { text, opened: file.mark });
  Object.assign(file, { saved: text, mark });
}

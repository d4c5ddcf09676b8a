/** A chain of whole states, so that every edit can be taken back; the present one lasts as long as the session. */
export class States {
  #past = [];
  #future = [];
  #listeners = new Set();
  #lastTag = null;
  #name;

  constructor(name, start) {
    const kept = sessionStorage.getItem(name);
    this.#name = name;
    this.now = kept ? JSON.parse(kept) : start;
  }

  /** Calls the listener after each change until the signal. */
  listen(listener, signal) {
    this.#listeners.add(listener);
    signal.addEventListener("abort", () => this.#listeners.delete(listener));
  }

  /** Edits under one tag in a row count as one, so that undo takes back a whole typed value. */
  change(state, tag = null) {
    if (!tag || tag !== this.#lastTag) this.#past.push(this.now);
    this.#lastTag = tag;
    this.#future = [];
    this.now = state;
    this.#tell();
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  undo() {
    this.#move(this.#past, this.#future);
  }

  redo() {
    this.#move(this.#future, this.#past);
  }

  #move(from, to) {
    if (!from.length) return;
    to.push(this.now);
    this.now = from.pop();
    this.#lastTag = null;
    this.#tell();
  }

  #tell() {
    sessionStorage.setItem(this.#name, JSON.stringify(this.now));
    this.#listeners.forEach((listener) => listener());
  }
}

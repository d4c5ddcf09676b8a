/** An answer of the server that is not a success, with its list of problems where it gave one. */
export class ApiError extends Error {
  constructor(status, body) {
    super(body.detail || body.title || `HTTP ${status}`);
    this.status = status;
    this.problems = body.problems || [];
  }
}

async function call(path, options = {}) {
  const response = await fetch(path, { headers: { Accept: "application/json", ...options.headers }, ...options });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiError(response.status, body);
  return body;
}

const post = (path, body, signal) =>
  call(path, { method: "POST", body: JSON.stringify(body), signal, headers: { "Content-Type": "application/json" } });

async function text(path, body, type) {
  const response = await fetch(path, { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json", Accept: `${type}, application/problem+json` } });
  if (!response.ok) throw new ApiError(response.status, await response.json().catch(() => ({})));
  return response.text();
}

const TRIES = 60;
const BUSY = 503;
const AGAIN_MILLIS = 3_000;

/** Puts a question that may take long; a server that is still preparing for it is asked again. */
async function ask(path, body, signal, told, headers = {}) {
  for (let tries = 1; ; tries++) {
    try {
      return await askOnce(path, body, signal, told, headers);
    } catch (error) {
      if (error.status !== BUSY || tries === TRIES) throw error;
      await new Promise((resume) => setTimeout(resume, AGAIN_MILLIS));
      signal?.throwIfAborted();
    }
  }
}

/** The server says how far it has got as server-sent events, and then answers, or says what is wrong. */
async function askOnce(path, body, signal, told = () => {}, headers) {
  const response = await fetch(path, {
    method: "POST", body: JSON.stringify(body), signal,
    headers: { "Content-Type": "application/json", Accept: "text/event-stream, application/json", ...headers },
  });
  if (!response.headers.get("Content-Type")?.startsWith("text/event-stream")) {
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) throw new ApiError(response.status, answer);
    return answer;
  }
  for await (const { event, data } of events(response.body)) {
    if (event === "answer") return data;
    if (event === "problem") throw new ApiError(data.status, data);
    told(data);
  }
  throw new Error("the answer broke off");
}

async function* events(stream) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value;
    const blocks = text.split("\n\n");
    text = blocks.pop();
    for (const block of blocks) {
      const field = (name) => block.split("\n").find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      yield { event: field("event"), data: JSON.parse(field("data")) };
    }
  }
}

/** Who edits rules shows the token that was printed where the server was started. */
const shown = () => ({ Authorization: `Bearer ${sessionStorage.getItem("authoring-token") ?? ""}` });

const once = new Map();

function remembered(path) {
  if (!once.has(path)) {
    once.set(path, call(path).catch((error) => { once.delete(path); throw error; }));
  }
  return once.get(path);
}

export const api = {
  schema: () => remembered("/api/schema"),
  scenarios: () => call("/api/scenarios"),
  scenario: (id) => call(`/api/scenarios/${encodeURIComponent(id)}`),
  rulesState: () => call("/api/rules/state"),
  forget: () => once.clear(),
  rules: () => call("/api/rules"),
  ruleFiles: () => call("/api/rules/files", { headers: { Accept: "application/json", ...shown() } }),
  ruleFile: (name) => call(`/api/rules/files/${name}`, { headers: { Accept: "application/json", ...shown() } }),
  saveRuleFile: (name, file) => call(`/api/rules/files/${name}`, { method: "PUT", body: JSON.stringify(file), headers: { "Content-Type": "application/json", Accept: "application/json", ...shown() } }),
  tryRules: (draft, signal, told) => ask("/api/rules/trial", draft, signal, told, shown()),
  backtest: () => call("/api/backtest"),
  ruleUses: () => call("/api/rules/uses"),
  health: () => call("/health"),
  assess: (factSet, signal) => post("/api/assessments?store=false", factSet, signal),
  keep: (factSet) => post("/api/assessments", factSet),
  readFactSet: (text, type, signal) => call("/api/fact-sets", { method: "POST", body: text, signal, headers: { Accept: "application/json", "Content-Type": type } }),
  yaml: (factSet) => text("/api/fact-sets", factSet, "application/yaml"),
  markdown: (factSet, lang) => text(`/api/assessments?store=false&lang=${lang}`, factSet, "text/markdown"),
  why: (question, signal, told) => ask("/api/why", question, signal, told),
  whyNot: (question, signal, told) => ask("/api/why-not", question, signal, told),
  avert: (question, signal, told) => ask("/api/avert", question, signal, told),
  compare: (two, signal, told) => ask("/api/compare", two, signal, told),
  assessments: (wanted = {}) => call(`/api/assessments?${new URLSearchParams(wanted)}`),
  assessment: (id) => call(`/api/assessments/${encodeURIComponent(id)}`),
};

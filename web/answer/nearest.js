import { api } from "../api.js";
import { isA } from "../schema.js";

const TRIES = 3;

/** Of the rules that look at facts of the changed type and did not fire, the one that came closest to it. */
export async function nearestRule(change, evidence, factSet) {
  const type = change.add ? Object.keys(change.add)[0] : (change.set ?? change.remove).split("[")[0];
  const fired = new Set(evidence.assessment.firings.map((firing) => firing.rule));
  const idle = (await api.rules()).filter((rule) => !fired.has(rule.id) && rule.uses.some((used) => isA(type, used)));
  const mayConclude = [...new Set(idle.flatMap((rule) => rule.concludes))].slice(0, TRIES);
  const ids = new Set(idle.map((rule) => rule.id));
  const candidates = [];
  for (const finding of mayConclude) {
    const answer = await api.whyNot({ factSet, finding });
    candidates.push(...answer.candidates.filter((one) => ids.has(one.rule)));
  }
  return candidates.sort((a, b) => b.met / b.of - a.met / a.of)[0];
}

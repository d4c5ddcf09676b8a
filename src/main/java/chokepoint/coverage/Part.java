package chokepoint.coverage;

import chokepoint.rulebase.syntax.Piece;

/**
 * A part of a rule's conditions that can fail by itself.
 *
 * @param text as its author wrote it
 * @param probe name of the probe that looks for it
 * @param conditions the rule's conditions without it; of a fact that the rule asks nothing of, the
 *     conditions before it and that there is no such fact
 * @param bare whether it is such a fact
 */
record Part(Piece text, String probe, String conditions, boolean bare) {}

package chokepoint.history;

import chokepoint.facts.Text;
import java.time.Instant;

/**
 * What a list shows of a stored assessment.
 *
 * @param at when it was first saved
 * @param rulesDigest the edition of the rules that made it
 */
public record StoredAssessment(String id, Text title, Instant at, String rulesDigest) {}

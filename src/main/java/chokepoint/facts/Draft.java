package chokepoint.facts;

import chokepoint.facts.Node.Entry;
import chokepoint.facts.Node.Spot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact set being put together: what it states and what it inherits.
 *
 * @param facts by id, merged
 * @param vary ranges as written, own and inherited
 * @param removed ids that a change took away, and where
 */
record Draft(
    Document document,
    Optional<Text> title,
    Optional<Text> story,
    Optional<LocalDate> horizon,
    boolean horizonSeen,
    Optional<LocalDate> asOf,
    List<String> tags,
    Map<String, Fact> facts,
    Map<String, Entry> vary,
    Map<String, Spot> removed) {}

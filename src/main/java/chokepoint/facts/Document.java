package chokepoint.facts;

import chokepoint.facts.Node.Entry;
import chokepoint.facts.Node.Scalar;
import chokepoint.facts.Node.Spot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One file as read, before packs and baseline are merged in.
 *
 * @param path absent for text that came without a file
 * @param horizonSeen whether a horizon is given, if only a wrong one
 * @param vary ranges as written; they can be checked once all facts are known
 */
record Document(
    String name,
    Optional<Path> path,
    Spot spot,
    Optional<Text> title,
    Optional<Text> story,
    Optional<LocalDate> horizon,
    boolean horizonSeen,
    Optional<LocalDate> asOf,
    List<String> tags,
    List<Scalar> uses,
    Optional<Scalar> base,
    List<Fact> facts,
    List<Step> changes,
    List<Entry> vary,
    Expectations expect,
    List<Observed> observed) {}

package chokepoint.facts;

import java.util.Optional;

/** Where a figure comes from: a reference, and what it says there. */
public record Source(String ref, Optional<Text> note) {}

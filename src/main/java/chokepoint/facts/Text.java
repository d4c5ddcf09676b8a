package chokepoint.facts;

import java.util.Optional;

/** A text for people, in English and perhaps in Chinese. */
public record Text(String en, Optional<String> zh) {}

package chokepoint.assessment;

/**
 * A finding that would hold but for one fact of a type marked {@code @relief}.
 *
 * @param by id of that fact
 */
public record Withdrawn(Finding finding, String by) {}

package chokepoint.assessment;

/**
 * What an assessment took.
 *
 * @param millis wall time
 * @param fired rule firings in the main run
 * @param reliefUnchecked relief facts left unchecked for what they withdraw, beyond the limit
 */
public record Stats(double millis, int fired, int reliefUnchecked) {}

package chokepoint.rulebase.syntax;

/**
 * An annotation where it is written.
 *
 * @param value what stands in its brackets, quotes included; empty for a marker
 */
public record Note(String name, String value, int line) {

  public boolean quoted() {
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
  }
}

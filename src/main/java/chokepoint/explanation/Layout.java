package chokepoint.explanation;

/** How the parts of a story are set: for a terminal, or as Markdown. */
public enum Layout {
  PLAIN("", "", "  ", "    ", "    - ", "    ", "  ", "  - "),
  MARKDOWN("# ", "## ", "### ", "", "- ", "\n", "### ", "- ");

  private final String title;
  private final String heading;
  private final String finding;
  private final String reasons;
  private final String reason;
  private final String after;
  private final String also;
  private final String item;

  Layout(
      String title,
      String heading,
      String finding,
      String reasons,
      String reason,
      String after,
      String also,
      String item) {
    this.title = title;
    this.heading = heading;
    this.finding = finding;
    this.reasons = reasons;
    this.reason = reason;
    this.after = after;
    this.also = also;
    this.item = item;
  }

  String title(String text) {
    return title + text + (this == MARKDOWN ? "\n" : "");
  }

  String heading(String text) {
    return heading + text + (this == MARKDOWN ? "\n" : "");
  }

  String finding(String text) {
    return finding + text + (this == MARKDOWN ? "\n" : "");
  }

  String reasons(String text) {
    return reasons + text + (this == MARKDOWN ? ":\n" : "");
  }

  String reason(String text) {
    return reason + text;
  }

  /** A remark after a list. */
  String after(String text) {
    return after + text;
  }

  String also(String text) {
    return also + text + (this == MARKDOWN ? "\n" : "");
  }

  String item(String text) {
    return item + text;
  }
}

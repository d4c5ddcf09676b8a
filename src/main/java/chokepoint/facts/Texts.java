package chokepoint.facts;

import java.util.Optional;

/** Checks texts; those that ids are made of more closely. */
final class Texts {
  private Texts() {}

  static Checked value(String text, boolean inId) {
    if (text.isBlank()) {
      return Checked.wrong("a text that is not empty", "Maybe leave the key out");
    }
    if (text.codePoints().anyMatch(Scalars::bad)) {
      return Checked.wrong("one line of text without control characters");
    }
    if (!text.equals(text.strip())) {
      return Checked.wrong("a text that neither begins nor ends with a space");
    }
    if (inId && text.chars().anyMatch(c -> c == '/' || c == '[' || c == ']')) {
      return Checked.wrong(
          "without '/', '[' and ']', since it is part of an id",
          "Maybe '" + Scalars.shortened(text.replaceAll("[/\\[\\]]+", "-")) + "'");
    }
    return Checked.of(text);
  }

  /** A text of several lines, such as a story; what is wrong with it, if anything. */
  static Optional<String> wrongInProse(String text) {
    if (text.isBlank()) {
      return Optional.of("is empty");
    }
    boolean bad = text.codePoints().anyMatch(c -> c != '\n' && c != '\t' && Scalars.bad(c));
    return bad ? Optional.of("holds control characters") : Optional.empty();
  }
}

package chokepoint.mutation;

/**
 * A small change of a rule's text.
 *
 * @param shown the part that tells what is changed
 * @param left what is left of that part
 * @param cut what is taken out
 * @param with what is put in its place
 */
record Edit(Kind kind, Span shown, String left, Span cut, String with) {

  /** A change within one part. */
  static Edit within(Kind kind, Span part, String text, Span cut, String with) {
    String left =
        text.substring(part.at(), cut.at()) + with + text.substring(cut.end(), part.end());
    return new Edit(kind, part, left, cut, with);
  }

  String of(String text) {
    return text.substring(0, cut.at()) + with + text.substring(cut.end());
  }
}

package chokepoint.mutation;

import java.util.List;

/**
 * A stretch of a rule's text.
 *
 * @param at offset of its first character
 * @param end offset behind its last
 */
record Span(int at, int end) {

  boolean holds(int offset) {
    return at <= offset && offset < end;
  }

  int length() {
    return end - at;
  }

  String in(String text) {
    return text.substring(at, end);
  }

  /** What to cut to take one of several out, together with what separates it from the others. */
  Span among(List<Span> all) {
    int n = all.indexOf(this);
    if (n + 1 < all.size()) {
      return new Span(at, all.get(n + 1).at);
    }
    return n > 0 ? new Span(all.get(n - 1).end, end) : this;
  }
}

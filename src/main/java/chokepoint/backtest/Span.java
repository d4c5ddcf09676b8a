package chokepoint.backtest;

/** A range of a price's multiple: after over before; without bound if {@code high} is infinite. */
public record Span(double low, double high) {
  static final Span SAME = new Span(1, 1);

  boolean holds(double multiple) {
    return low <= multiple && multiple <= high;
  }

  Span with(Span other) {
    return new Span(Math.min(low, other.low), Math.max(high, other.high));
  }
}

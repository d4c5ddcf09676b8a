package chokepoint.facts;

import java.util.List;

/** The values an uncertain field may take. */
public sealed interface Range {

  /** Most likely at the mode, falling off in straight lines to low and high. */
  record Triangular(double low, double mode, double high) implements Range {}

  /** Equally likely anywhere from low to high. */
  record Uniform(double low, double high) implements Range {}

  /** One of the given values, each equally likely; typed as in {@link Fact}. */
  record Choice(List<Object> values) implements Range {
    public Choice {
      values = List.copyOf(values);
    }
  }
}

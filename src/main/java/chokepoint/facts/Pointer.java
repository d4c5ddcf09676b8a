package chokepoint.facts;

import java.util.Optional;

/** A JSON pointer as a chain of steps, written out only when a problem needs it. */
record Pointer(Optional<Pointer> parent, String step) {
  static final Pointer ROOT = new Pointer(Optional.empty(), "");

  Pointer to(String key) {
    return new Pointer(Optional.of(this), key);
  }

  Pointer to(int index) {
    return to(Integer.toString(index));
  }

  @Override
  public String toString() {
    return parent.map(p -> p + "/" + step.replace("~", "~0").replace("/", "~1")).orElse("");
  }
}

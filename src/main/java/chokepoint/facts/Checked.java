package chokepoint.facts;

import java.util.Optional;

/** What came of reading a value: the value, or what is wrong with it. */
record Checked(Optional<Object> value, String wrong, Optional<String> hint) {

  static Checked of(Object value) {
    return new Checked(Optional.of(value), "", Optional.empty());
  }

  static Checked wrong(String wrong) {
    return new Checked(Optional.empty(), wrong, Optional.empty());
  }

  static Checked wrong(String wrong, String hint) {
    return new Checked(Optional.empty(), wrong, Optional.of(hint));
  }
}

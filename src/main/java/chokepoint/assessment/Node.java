package chokepoint.assessment;

import chokepoint.facts.Basis;
import chokepoint.facts.Fact;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** A stated fact, or a finding, of one run. */
final class Node {
  private final Shape shape;
  private final FactHandle handle;
  private final int number;
  private final Optional<Fact> fact;
  private String id;

  private Node(String id, Shape shape, FactHandle handle, Optional<Fact> fact) {
    this.id = id;
    this.shape = shape;
    this.handle = handle;
    this.number = HandleRanks.number(handle);
    this.fact = fact;
  }

  static Node stated(Fact fact, Shape shape, FactHandle handle) {
    return new Node(fact.id(), shape, handle, Optional.of(fact));
  }

  static Node finding(Shape shape, FactHandle handle) {
    return new Node(shape.id(handle.getObject()), shape, handle, Optional.empty());
  }

  String id() {
    return id;
  }

  Shape shape() {
    return shape;
  }

  /** What the session knows it by. */
  FactHandle handle() {
    return handle;
  }

  /** The session's number for it, read when it was at hand. */
  int number() {
    return number;
  }

  /** Empty for a finding. */
  Optional<Fact> fact() {
    return fact;
  }

  boolean isFinding() {
    return fact.isEmpty();
  }

  /** Null for a finding; facts that only name things, and defaults, are as sure as can be. */
  @Nullable Basis basis() {
    return fact.map(f -> f.byDefault() || shape.definition() ? Basis.STRONGEST : f.basis())
        .orElse(null);
  }

  /** Its values by name in declared order, absent ones left out. */
  Map<String, Object> fields() {
    return shape.values(handle.getObject());
  }

  /** Puts every field into the id. */
  void lengthenId() {
    id = shape.longId(handle.getObject());
  }
}

package chokepoint.rulebase.syntax;

import java.util.List;
import java.util.stream.Stream;

/** One part of what a rule asks for. */
public sealed interface Element permits Pattern, Group {

  Piece text();

  /** The elements right inside it. */
  List<Element> inner();

  /** It and everything inside it, outer ones first. */
  default Stream<Element> all() {
    return Stream.concat(Stream.of(this), inner().stream().flatMap(Element::all));
  }
}

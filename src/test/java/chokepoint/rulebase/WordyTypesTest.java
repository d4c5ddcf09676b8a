package chokepoint.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much is said about fact types is no matter to the rule engine. */
final class WordyTypesTest {

  /** All annotations in one constructor would be 200 x 6 x 100 bytes and more. */
  @Test
  void twoHundredTypesWithLongDescriptionsCompile() {
    String doc = "@doc(\"" + "a word (or two) @of description. ".repeat(3) + "\")";
    String fields =
        IntStream.range(0, 6)
            .mapToObj(n -> "    field" + n + " : String @optional " + doc + "\n")
            .collect(Collectors.joining());
    String types =
        IntStream.range(0, 200)
            .mapToObj(
                n ->
                    "declare Thing%d\n    %s\n    id : String @key\n%send\n"
                        .formatted(n, doc, fields))
            .collect(Collectors.joining());

    RuleBase base =
        RuleBase.compile(new RuleSources(Map.of("types.drl", "package chokepoint\n" + types)));

    assertThat(base.vocabulary().type("Thing199").orElseThrow().annotation("doc"))
        .hasValueSatisfying(d -> assertThat(d).startsWith("a word (or two) @of"));
  }
}

package chokepoint.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a fact set's text, it reads or is refused with a place and a reason. */
final class MutatedInputTest {
  private static final String JSON = FactSetWriter.toJson(Samples.world()).toString();

  @Property(tries = 4000)
  void damagedYamlIsReadOrRefused(@ForAll("edits") List<Edit> edits) {
    check(Samples.WORLD, edits);
  }

  @Property(tries = 2000)
  void damagedJsonIsReadOrRefused(@ForAll("edits") List<Edit> edits) {
    check(JSON, edits);
  }

  @Property(tries = 1000)
  void anyTextIsReadOrRefused(@ForAll String text) {
    readOrRefuse(text);
  }

  private static void check(String text, List<Edit> edits) {
    String damaged = text;
    for (Edit edit : edits) {
      damaged = edit.apply(damaged);
    }
    readOrRefuse(damaged);
  }

  private static void readOrRefuse(String text) {
    try {
      assertThat(Samples.reader().read(text, "damaged").facts()).isNotNull();
    } catch (FactSetException e) {
      long lines =
          text.codePoints().filter(c -> "\n\r\u0085\u2028\u2029".indexOf(c) >= 0).count() + 1;
      assertThat(e.problems())
          .isNotEmpty()
          .isSorted()
          .allSatisfy(
              p -> {
                assertThat((long) p.place().line()).isBetween(1L, lines);
                assertThat(p.message()).isNotBlank();
              });
    }
  }

  /** Replaces a stretch of the text by another. */
  record Edit(double where, int length, String by) {
    String apply(String text) {
      int from = (int) (where * text.length());
      return text.substring(0, from) + by + text.substring(Math.min(text.length(), from + length));
    }
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    Arbitrary<String> by =
        Arbitraries.oneOf(
            Arbitraries.of(
                "",
                "",
                "\n",
                "\t",
                " ",
                ":",
                "- ",
                "{",
                "}",
                "[",
                "]",
                "\"",
                "'",
                "&a",
                "*a",
                "!",
                "|",
                ">",
                "#",
                ",",
                "?",
                "---\n",
                "null",
                "~",
                "-1",
                "1e999",
                "0x",
                "facts:",
                "base: x\n",
                "uses: [.., /]\n",
                "\u0000",
                "\uD800",
                "[[[["),
            Arbitraries.strings().ofMaxLength(5));
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1), Arbitraries.integers().between(0, 30), by)
        .as(Edit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }
}

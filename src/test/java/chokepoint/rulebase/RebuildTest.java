package chokepoint.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Limits;
import chokepoint.facts.FactSetReader;
import chokepoint.report.AssessmentJson;
import chokepoint.report.Json;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.support.Shipped;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After an edit only what changed is compiled; what runs is as if all were. */
final class RebuildTest {
  private static final String TYPES =
      """
      package chokepoint
      declare Ban
          target : String @key
          share : Double
      end
      declare Loss
          who : String @key
          share : Double @key
      end
      declare Halt
          who : String @key
      end
      """;
  private static final String LOSSES =
      """
      package chokepoint
      rule "A ban costs its target"
      when
          Ban($target: target, $share: share)
      then
          insertLogical(new Loss($target, $share));
      end
      """;
  private static final String HALTS =
      """
      package chokepoint
      rule "A loss halts a plant"
      when
          Loss($who: who, share > 0.5)
      then
          insertLogical(new Halt($who));
      end
      """;

  @TempDir private Path folder;

  @Test
  void answersAreThoseOfAnEditionCompiledWhole() throws IOException {
    Map<String, String> texts = new TreeMap<>(Shipped.rules().sources().texts());
    compile(texts);
    Set<Path> before = kept();
    texts.computeIfPresent(
        "cover.drl",
        (path, text) ->
            text.replace(
                "Binding($site, $input, $importance, $uncovered)",
                "Binding($site, $input, $importance, $uncovered.times(0.5))"));

    RuleBase inParts = compile(texts);

    assertThat(compiledSince(before)).isEqualTo(1);
    assertThat(answer(inParts))
        .isEqualTo(answer(whole(inParts)))
        .isNotEqualTo(answer(Shipped.rules()));
  }

  @Test
  void anEditThatMovesARuleToAnotherTurnDoesNotCompileIt() throws IOException {
    Map<String, String> texts = rules();
    assertThat(turns(compile(texts)))
        .isEqualTo(Map.of("A ban costs its target", 0, "A loss halts a plant", -1));
    Set<Path> before = kept();
    texts.put(
        "bans.drl",
        """
        package chokepoint
        rule "A halt is answered with a ban"
        when
            Halt($who: who)
        then
            insertLogical(new Ban($who + "'s foe"));
        end
        """);

    assertThat(turns(compile(texts)))
        .containsOnlyKeys(
            "A ban costs its target", "A loss halts a plant", "A halt is answered with a ban");
    assertThat(new LinkedHashSet<>(turns(compile(texts)).values())).hasSize(3);
    assertThat(compiledSince(before)).isEqualTo(1);
  }

  @Test
  void aFactTypeThatChangesIsCompiledWithTheRulesThatNameIt() throws IOException {
    Map<String, String> texts = rules();
    compile(texts);
    Set<Path> before = kept();
    texts.put("types.drl", TYPES.replace("declare Halt", "declare Halt\n    days : Integer"));

    RuleBase rules = compile(texts);

    assertThat(compiledSince(before)).isEqualTo(2);
    assertThat(rules.kieBase().getFactType(RuleBase.PACKAGE, "Halt").getField("days")).isNotNull();
  }

  @Test
  void whatAFactTypeSaysOfItselfIsNotCompiled() throws IOException {
    Map<String, String> texts = rules();
    texts.put("types.drl", TYPES.replace("declare Halt", "declare Halt @doc(\"It stops\")"));
    compile(texts);
    Set<Path> before = kept();
    texts.put("types.drl", TYPES.replace("declare Halt", "declare Halt @doc(\"It stands still\")"));

    RuleBase rules = compile(texts);

    assertThat(compiledSince(before)).isZero();
    assertThat(rules.vocabulary().type("Halt").orElseThrow().annotations())
        .containsEntry("doc", "It stands still");
  }

  @Test
  void editionsThatAreGoneLeaveNothingBehind() {
    Map<String, String> texts = rules();
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    for (int edit = 0; edit < 25; edit++) {
      texts.put("losses.drl", LOSSES.replace("$share));", "$share * " + edit + "));"));
      loaders.add(new WeakReference<>(loaderOf(compile(texts))));
    }

    for (int i = 0; i < 10 && alive(loaders) > 1; i++) {
      System.gc();
    }
    assertThat(alive(loaders)).isLessThanOrEqualTo(1);
  }

  private static long alive(List<WeakReference<ClassLoader>> loaders) {
    return loaders.stream().filter(l -> l.get() != null).count();
  }

  private static ClassLoader loaderOf(RuleBase rules) {
    return rules.kieBase().getFactType(RuleBase.PACKAGE, "Loss").getFactClass().getClassLoader();
  }

  private static Map<String, String> rules() {
    return new TreeMap<>(Map.of("types.drl", TYPES, "losses.drl", LOSSES, "halts.drl", HALTS));
  }

  private RuleBase compile(Map<String, String> texts) {
    return RuleBase.compile(new RuleSources(texts), ModuleCache.in(folder, "test"));
  }

  private Set<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(Collectors.toSet());
    }
  }

  private long compiledSince(Set<Path> before) throws IOException {
    return kept().stream().filter(f -> !before.contains(f)).count();
  }

  /** Priorities by rule, as the engine has them. */
  private static Map<String, Integer> turns(RuleBase rules) {
    return rules.kieBase().getKiePackages().stream()
        .flatMap(p -> p.getRules().stream())
        .collect(Collectors.toMap(r -> r.getName(), r -> ((RuleImpl) r).getSalienceValue()));
  }

  /** The same edition with fact types and rules compiled together in one go. */
  private static RuleBase whole(RuleBase rules) {
    List<DrlFile> files =
        rules.sources().texts().entrySet().stream()
            .map(f -> FileParser.parse(f.getKey(), f.getValue()))
            .map(r -> r.file().orElseThrow())
            .toList();
    List<RuleText> texts = rules.ruleTexts();
    Edition edition = new Edition(files, texts, Dictionary.of(files));
    CompiledModule module =
        Build.of(edition.texts(edition.paths(r -> true))).module().orElseThrow();
    return new RuleBase(
        OpenModule.of(List.of(module.content())),
        rules.vocabulary(),
        rules.rules(),
        texts,
        rules.sources(),
        rules.types());
  }

  private static String answer(RuleBase rules) {
    FactSetReader reader = new FactSetReader(rules.vocabulary(), Shipped.FACTS);
    Path scenario = Shipped.FACTS.resolve("scenarios").resolve("japan-dual-use-ban.yaml");
    Map<String, Object> tree =
        AssessmentJson.tree(new Assessor(rules, Limits.GENEROUS).assess(reader.read(scenario)));
    tree.remove("id");
    tree.remove("stats");
    return Json.text(tree);
  }
}

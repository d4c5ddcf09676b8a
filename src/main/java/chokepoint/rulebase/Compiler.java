package chokepoint.rulebase;

import chokepoint.rulebase.CompiledModule.Content;
import chokepoint.rulebase.FileParser.Reading;
import chokepoint.rulebase.safety.Refusal;
import chokepoint.rulebase.safety.Safety;
import chokepoint.rulebase.safety.Speech;
import chokepoint.rulebase.syntax.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One run of the rule compiler: parse, check, build. Every problem has a file and a line. */
final class Compiler {
  private final RuleSources sources;
  private final ModuleCache cache;
  private final List<RuleProblem> problems = new ArrayList<>();

  Compiler(RuleSources sources, ModuleCache cache) {
    this.sources = sources;
    this.cache = cache;
  }

  RuleBase compile() {
    List<DrlFile> files = filesWithSureTypes();
    Dictionary words = Dictionary.of(files);
    List<RuleText> sound = RuleChecks.sound(files, words, problems);
    refuseUnsafe(files, words);
    List<RuleCard> cards = files.stream().flatMap(f -> RuleCards.of(f).stream()).toList();
    Edition edition = new Edition(files, sound, words);
    Units units = new Units(edition, cache, new Engine(edition, words, problems));
    Optional<CompiledModule> compiled = units.types();
    if (compiled.isEmpty()) {
      stopIfWrong();
    }
    FactClasses types = new FactClasses(compiled.orElseThrow(), words.vocabulary());
    List<Content> modules = new ArrayList<>(List.of(types.content()));
    modules.addAll(units.rules(types));
    stopIfWrong();
    OpenModule rules = OpenModule.of(modules);
    return new RuleBase(rules, words.vocabulary(), cards, sound, sources, types);
  }

  /** Goes on past rules that are wrong, but not past fact types: every rule would look wrong. */
  private List<DrlFile> filesWithSureTypes() {
    List<Reading> readings =
        sources.texts().entrySet().parallelStream()
            .map(file -> FileParser.parse(file.getKey(), file.getValue()))
            .toList();
    readings.forEach(r -> problems.addAll(r.problems()));
    List<DrlFile> files = readings.stream().flatMap(r -> r.file().stream()).toList();
    boolean sure = readings.stream().allMatch(Reading::typesAreSure);
    int before = problems.size();
    TypeChecks.check(files, problems);
    ImportCheck.check(files, problems);
    ForeignForms.check(files, problems);
    if (!sure || problems.size() > before) {
      stopIfWrong();
    }
    return files;
  }

  /** Ends here if any file says more than what is harmless: nothing of it is made into classes. */
  private void refuseUnsafe(List<DrlFile> files, Dictionary words) {
    Speech speech = words.speech();
    Set<String> told = problems.stream().map(p -> p.file() + p.line()).collect(Collectors.toSet());
    boolean unsafe = false;
    for (DrlFile file : files) {
      for (Refusal refusal : Safety.check(file.text(), speech)) {
        unsafe = true;
        if (!told.contains(file.path() + refusal.line())) {
          problems.add(RuleProblem.of(file.path(), refusal));
        }
      }
    }
    if (unsafe) {
      stopIfWrong();
    }
  }

  private void stopIfWrong() {
    if (!problems.isEmpty()) {
      throw new RuleBaseException(
          problems.stream().distinct().sorted(RuleProblem.BY_PLACE).toList());
    }
  }
}

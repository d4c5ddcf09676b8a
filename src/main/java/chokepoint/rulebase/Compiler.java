package chokepoint.rulebase;

import chokepoint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;
import org.kie.api.runtime.KieContainer;

/** One run of the rule compiler. */
final class Compiler {
  private static final String FOLDER = "src/main/resources/";

  private final RuleSources sources;
  private final List<RuleProblem> problems = new ArrayList<>();

  Compiler(RuleSources sources) {
    this.sources = sources;
  }

  RuleBase compile() {
    List<DrlFile> files = new ArrayList<>();
    sources
        .texts()
        .forEach((path, text) -> DrlFile.parse(path, text, problems).ifPresent(files::add));
    stopIfWrong();
    Vocabulary vocabulary = new VocabularyReader(files).read();
    List<RuleCard> rules = files.stream().flatMap(f -> RuleCards.of(f).stream()).toList();
    KieBase base = build(ordered(files, Strata.of(rules, vocabulary)));
    return new RuleBase(base, vocabulary, rules, sources.digest());
  }

  private void stopIfWrong() {
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparing(RuleProblem::file).thenComparing(RuleProblem::line));
      throw new RuleBaseException(problems);
    }
  }

  /** The files with each rule's stratum written before its conditions, line for line. */
  private static Map<String, String> ordered(List<DrlFile> files, Map<String, Integer> strata) {
    Map<String, String> texts = new TreeMap<>();
    for (DrlFile file : files) {
      StringBuilder text = new StringBuilder(file.text());
      List<RuleDescr> backwards = new ArrayList<>(file.ast().getRules());
      backwards.sort(Comparator.comparing(RuleDescr::getStartCharacter).reversed());
      for (RuleDescr rule : backwards) {
        int when = RuleHead.whenAt(file.text(), rule.getStartCharacter());
        text.insert(when, "salience " + -strata.get(rule.getName()) + " ");
      }
      texts.put(file.path(), text.toString());
    }
    return texts;
  }

  private KieBase build(Map<String, String> texts) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    ReleaseId id = services.newReleaseId("chokepoint", "rules", sources.digest());
    files.generateAndWritePomXML(id);
    texts.forEach((path, text) -> files.write(FOLDER + RuleBase.PACKAGE + "/" + path, text));
    KieBuilder builder = services.newKieBuilder(files);
    try {
      builder.buildAll(ExecutableModelProject.class);
      Results results = builder.getResults();
      results.getMessages(Message.Level.ERROR).forEach(m -> problems.add(problem(m)));
      stopIfWrong();
      KieContainer container = services.newKieContainer(id);
      return container.getKieBase();
    } catch (RuleBaseException e) {
      throw e;
    } catch (RuntimeException e) {
      problems.add(
          new RuleProblem(
              "", 1, Optional.empty(), String.valueOf(e.getMessage()), Optional.empty()));
      stopIfWrong();
      throw e;
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  private static RuleProblem problem(Message m) {
    String path = String.valueOf(m.getPath()).replaceFirst("^.*?" + RuleBase.PACKAGE + "/", "");
    return new RuleProblem(
        path, Math.max(1, m.getLine()), Optional.empty(), m.getText(), Optional.empty());
  }
}

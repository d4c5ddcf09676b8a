package chokepoint.explanation;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Firing;
import chokepoint.assessment.Language;
import chokepoint.facts.Fact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The full proof of a finding, all derivations of it, as an indented tree. */
public final class ProofTree {
  private final Assessment assessment;
  private final Language language;
  private final StepWords words;
  private final Map<String, Firing> firings = new HashMap<>();
  private final Map<String, Finding> findings = new HashMap<>();
  private final Set<String> shown = new HashSet<>();
  private final StringBuilder out = new StringBuilder();

  private ProofTree(Assessment assessment, Language language) {
    this.assessment = assessment;
    this.language = language;
    this.words = new StepWords(assessment, language);
    assessment.firings().forEach(f -> firings.put(f.id(), f));
    assessment.findings().forEach(f -> findings.put(f.id(), f));
  }

  /** The proof as text, one premise a line, deeper ones further in. */
  public static String draw(Assessment assessment, Finding finding, Language language) {
    ProofTree tree = new ProofTree(assessment, language);
    tree.finding(finding, "");
    tree.words.restsOn(finding).ifPresent(r -> tree.line("", r));
    return tree.out.toString();
  }

  private void finding(Finding finding, String indent) {
    line(indent, finding.id() + "  " + words.basis(finding.basis()));
    if (!shown.add(finding.id())) {
      line(indent + "  ", "(" + Phrase.ABOVE.in(language) + ")");
      return;
    }
    for (String id : finding.because()) {
      Firing firing = firings.get(id);
      line(indent + "  ", language.of(firing.text()) + "  (" + firing.rule().id() + ")");
      firing.premises().forEach(p -> premise(p, indent + "    "));
      firing.absences().forEach(a -> line(indent + "    ", a));
    }
  }

  private void premise(String id, String indent) {
    Optional<Fact> fact = assessment.factSet().find(id);
    if (fact.isPresent()) {
      line(indent, words.stated(fact.get()));
    } else {
      finding(findings.get(id), indent);
    }
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }
}

package chokepoint.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Language;
import chokepoint.facts.Fact;
import chokepoint.support.Shipped;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProofTest {

  private static List<Finding> matching(Assessment a, String pattern) {
    FindingPattern p = FindingPattern.parse(pattern, Shipped.rules().vocabulary());
    return a.findings().stream().filter(p::matches).toList();
  }

  @Test
  void a_proof_ends_in_the_facts_that_matter_and_in_no_others() {
    Assessment a = Shipped.assess("japan-dual-use-ban");
    Finding halt = matching(a, "Halt site=mhi-glide-missile").get(0);
    List<String> facts = Proof.of(a, halt).facts().stream().map(Fact::id).toList();
    assertThat(facts)
        .contains(
            "ExportControl[mofcom-2026-1]",
            "Sourcing[Japan/rare-earths/China]",
            "Need[mhi-glide-missile/rare-earths]",
            "Site[mhi-glide-missile]")
        .doesNotContain("ContractFreeze[soe-freeze]", "Site[toyota-nev-motor]");
  }

  @Test
  void it_names_what_it_rests_on() {
    Assessment a = Shipped.assess("japan-ban-only");
    Finding halt = matching(a, "Halt site=mhi-glide-missile").get(0);
    assertThat(Proof.of(a, halt).assumptions(a))
        .extracting(Fact::id)
        .containsExactly("Need[mhi-glide-missile/rare-earths]", "Site[mhi-glide-missile]");
  }

  @Test
  void a_tree_shows_every_step_once() {
    Assessment a = Shipped.assess("japan-ban-only");
    Finding halt = matching(a, "Halt site=mhi-glide-missile").get(0);
    String tree = ProofTree.draw(a, halt, Language.EN);
    assertThat(tree)
        .startsWith("Halt[mhi-glide-missile/rare-earths/2026-01-30]")
        .contains("Sourcing[Japan/rare-earths/China]", "(shown above)", "no Entitled(");
  }

  @Test
  void a_mistyped_question_names_the_nearest_word() {
    assertThatThrownBy(() -> FindingPattern.parse("Hlt site=x", Shipped.rules().vocabulary()))
        .hasMessage("'Hlt' is no type of finding\nMaybe you meant 'Halt'");
    assertThatThrownBy(() -> FindingPattern.parse("Halt sit=x", Shipped.rules().vocabulary()))
        .hasMessage("Halt has no field 'sit'\nMaybe you meant 'site'");
    assertThatThrownBy(() -> FindingPattern.parse("Halt plant", Shipped.rules().vocabulary()))
        .hasMessageContaining("not of the form field=value")
        .hasMessageContaining("Maybe write 'Halt site=...'");
  }
}

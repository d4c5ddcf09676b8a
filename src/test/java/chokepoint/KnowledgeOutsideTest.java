package chokepoint;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.House;
import chokepoint.support.KnowledgeWords;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The knowledge is in rules/ and facts/; Java is the machine that runs it. */
final class KnowledgeOutsideTest {

  @Test
  void javaNamesNoCountryGoodOrMeasure() {
    KnowledgeWords words =
        KnowledgeWords.of(House.HOME.resolve("rules"), House.HOME.resolve("facts"));

    assertThat(words.in(House.HOME.resolve("src/main/java")))
        .as(
            "words that belong to rules/ or facts/ and stand in Java.\n"
                + "Maybe read them from the vocabulary; if the word means something else here, give it"
                + " a line with its reason in src/test/resources/java-may-say.txt")
        .isEmpty();
  }

  @Test
  void aTypeAnIdAndALabelAreEachFound() {
    KnowledgeWords words =
        new KnowledgeWords(List.of("Embargo"), List.of("moon-dust", "UK", "月球背面"));

    assertThat(words.in("new Embargo(); // moonDust\n\"MOON_DUST to the UK\"; \"在月球背面着陆\""))
        .containsExactly("1: Embargo", "1: moon-dust", "2: moon-dust", "2: UK", "2: 月球背面");
    assertThat(words.in("embargoes leave us the moon and its dust, Uk\n// Embargo")).isEmpty();
  }
}

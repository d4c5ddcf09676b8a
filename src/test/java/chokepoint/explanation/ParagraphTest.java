package chokepoint.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Shipped;
import org.junit.jupiter.api.Test;

final class ParagraphTest {

  @Test
  void itTellsTheQuestionTheHeadlineTheChainAndWhatItRestsOn() {
    String text = Paragraph.of(Shipped.assess("japan-ban-only")).en();

    assertThat(text)
        .containsSubsequence(
            "MHI's glide-missile line stands still from 30 January 2026 for want of rare earths.",
            "China bars rare earths to Japan from 6 January 2026: 100 % of what goes to military"
                + " users (reported).",
            "gets 83 % of its rare earths from China (claimed; others say share 60 %, 72 %"
                + " or 76 %).",
            "holds 20 days of rare earths; at that loss they last until 30 January 2026 (assumed).",
            "Rests on 2 assumptions:")
        .doesNotContain("CTL-", "coverDays");
  }

  @Test
  void inChineseToo() {
    assertThat(Paragraph.of(Shipped.assess("japan-ban-only")).zh().orElseThrow())
        .containsSubsequence("停产", "（据报道）。", "（单方说法；另有说法：份额 60%、72%或76%）。", "基于2项假设：");
  }

  @Test
  void whereNothingFollowsItSaysSo() {
    String nothing = "title: Nothing at all\nhorizon: 2026-12-31\nfacts: []\n";

    assertThat(
            Paragraph.of(Shipped.assessor().assess(Shipped.reader().read(nothing, "made-up"))).en())
        .isEqualTo("Nothing at all.\n\nNothing of note follows by 31 December 2026.");
  }
}

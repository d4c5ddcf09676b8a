package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

final class MainTest {
  private static final String[] VERSION = {"--version"};

  @Test
  void anAnswerThatWasWrittenIsFine() {
    assertThat(Main.run(VERSION, new ByteArrayOutputStream())).isZero();
  }

  @Test
  void anAnswerThatIsLostIsNot() {
    assertThat(Main.run(VERSION, failing("No space left on device"))).isEqualTo(5);
  }

  @Test
  void aReaderWhoHasSeenEnoughIsNoFailure() {
    assertThat(Main.run(VERSION, failing("Broken pipe"))).isZero();
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}

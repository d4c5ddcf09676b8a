package chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GateTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, localhost, true",
    "127.0.0.1, 192.168.0.7, false",
    "192.168.0.7, 192.168.0.7:7070, true",
    "desk.example, DESK.example:7070, true",
    "desk.example, other.example, false",
    "::1, [::1]:7070, true",
    "fe80::1, [fe80::1], true",
    "0.0.0.0, 192.168.0.7:7070, true",
    "0.0.0.0, [fe80::1]:7070, true",
    "0.0.0.0, evil.example, false",
    "::, 10.1.2.3, true",
    "::, 10.1.2.3.evil.example, false",
  })
  void aHostNameIsAdmittedIfItCanOnlyMeanThisServer(String listens, String header, boolean admits) {
    assertThat(new Gate(listens).admits(header)).isEqualTo(admits);
  }
}

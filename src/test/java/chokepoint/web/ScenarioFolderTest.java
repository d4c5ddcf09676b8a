package chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of scenarios may change while the server runs. */
final class ScenarioFolderTest {
  private static final String PLAIN = "title: plain\nhorizon: 2027-01-01\nfacts: []\n";

  @TempDir private Path facts;

  @Test
  void withoutAFolderThereAreNone() {
    try (Served server = serve()) {
      assertThat(server.get("/api/scenarios").body()).isEqualTo("[]");
    }
  }

  @Test
  void aNewFileIsThereAtTheNextRequest() throws IOException {
    try (Served server = serve()) {
      write("later", PLAIN);

      assertThat(server.get("/api/scenarios").body())
          .isEqualTo(
              "[{\"id\":\"later\",\"title\":{\"en\":\"plain\"},\"horizon\":\"2027-01-01\",\"facts\":0}]");
      assertThat(server.get("/api/scenarios/later").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aBrokenFileTakesOnlyItsOwnCardDown() throws IOException {
    try (Served server = serve()) {
      write("a-broken", "title: x\nhorizn: 2027-01-01\nfacts: []\n");
      write("b-plain", PLAIN);

      assertThat(server.json("/api/scenarios").findValuesAsString("id"))
          .containsExactly("a-broken", "b-plain");
      assertThat(
              server.json("/api/scenarios").get(0).get("problems").get(0).get("message").asString())
          .contains("horizn");
      assertThat(server.get("/api/scenarios/a-broken").statusCode()).isEqualTo(422);
    }
  }

  @Test
  void whatAVariantRemovesFromAPackStaysRemoved() throws IOException {
    try (Served server = serve()) {
      write("../pack", "title: p\nfacts:\n  - Economy: {id: Atlantis}\n  - Economy: {id: Mu}\n");
      write("base", PLAIN.replace("facts: []", "uses: [pack]\nfacts:\n  - Good: {id: moon-dust}"));
      write("variant", "title: v\nbase: base\nchange:\n  - remove: Economy[Mu]\n");

      assertThat(server.json("/api/scenarios/variant").get("factSet").toString())
          .isEqualTo(
              "{\"title\":{\"en\":\"v\"},\"uses\":[\"pack\"],\"horizon\":\"2027-01-01\","
                  + "\"facts\":[{\"Good\":{\"id\":\"moon-dust\"}}],"
                  + "\"change\":[{\"remove\":\"Economy[Mu]\"}]}");
    }
  }

  @Test
  void packsThatDoNotStandAloneAreWrittenOutToo() throws IOException {
    try (Served server = serve()) {
      write(
          "../pack",
          "title: p\nfacts:\n  - Site: {id: mill, economy: Atlantis, use: CIVIL, minimumLoad: 0.3}\n");
      write(
          "base", PLAIN.replace("facts: []", "uses: [pack]\nfacts:\n  - Economy: {id: Atlantis}"));
      write(
          "variant", "title: v\nbase: base\nchange:\n  - set: {\"Site[mill].minimumLoad\": 0.5}\n");

      assertThat(server.json("/api/scenarios/variant").get("factSet").has("uses")).isFalse();
      assertThat(server.json("/api/scenarios/variant").get("factSet").get("facts")).hasSize(2);
    }
  }

  private Served serve() {
    return new Served(Shipped.rules(), Served.settings(facts, Settings.LIMITS));
  }

  private void write(String name, String yaml) throws IOException {
    Path file = facts.resolve("scenarios").resolve(name + ".yaml").normalize();
    Files.createDirectories(file.getParent());
    Files.writeString(file, yaml);
  }
}

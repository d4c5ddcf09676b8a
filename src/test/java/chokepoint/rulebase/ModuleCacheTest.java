package chokepoint.rulebase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModuleCacheTest {
  private static final Map<String, String> RULES = Map.of("a.drl", "a rule");

  @TempDir private Path folder;
  private int compiled;

  @Test
  void sameTextsAreCompiledOnce() {
    assertThat(get("one", RULES)).isEqualTo("module 1");
    assertThat(get("one", RULES)).isEqualTo("module 1");
  }

  @Test
  void whateverChangesIsCompiledAgain() {
    get("one", RULES);

    assertThat(get("one", Map.of("a.drl", "another rule"))).isEqualTo("module 2");
    assertThat(get("one", Map.of("b.drl", "a rule"))).isEqualTo("module 3");
    assertThat(get("two", RULES)).isEqualTo("module 4");
  }

  @Test
  void aDamagedFileCountsAsMissingAndIsMended() throws IOException {
    get("one", RULES);
    for (byte[] damaged : List.of(new byte[0], new byte[32], "cut off".getBytes(UTF_8))) {
      int before = compiled;
      Files.write(files().get(0), damaged);

      assertThat(get("one", RULES)).isEqualTo("module " + (before + 1));
      assertThat(get("one", RULES)).isEqualTo("module " + (before + 1));
    }
  }

  @Test
  void aSingleWrongByteIsNoticed() throws IOException {
    get("one", RULES);
    byte[] bytes = Files.readAllBytes(files().get(0));
    bytes[bytes.length - 1]++;
    Files.write(files().get(0), bytes);

    assertThat(get("one", RULES)).isEqualTo("module 2");
  }

  @Test
  void whatWasNotUsedForLongestGoesFirst() throws IOException {
    get("one", RULES);
    long start = System.currentTimeMillis();
    for (int i = 0; i < 140; i++) {
      get("one", Map.of("a.drl", "rule " + i));
      for (Path file : files()) { // all written long ago, but for what is used below
        Files.setLastModifiedTime(file, FileTime.fromMillis(start - 1_000_000 + i));
      }
      assertThat(get("one", RULES)).isEqualTo("module 1");
    }

    assertThat(files()).hasSize(120);
  }

  @Test
  void aFolderThatCannotBeMadeIsDoneWithout() throws IOException {
    folder = Files.writeString(folder.resolve("file"), "in the way").resolve("below");

    assertThat(get("one", RULES)).isEqualTo("module 1");
    assertThat(get("one", RULES)).isEqualTo("module 2");
  }

  @Test
  void keepsNothingOfWhatDoesNotCompile() throws IOException {
    ModuleCache.in(folder, "one").get(RULES, Optional::empty);

    assertThat(files()).isEmpty();
  }

  private String get(String compiler, Map<String, String> texts) {
    CompiledModule module =
        ModuleCache.in(folder, compiler).get(texts, this::compile).orElseThrow();
    return new String(module.packed(), UTF_8);
  }

  private Optional<CompiledModule> compile() {
    compiled++;
    return Optional.of(new CompiledModule(("module " + compiled).getBytes(UTF_8)));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}

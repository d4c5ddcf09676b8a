package chokepoint.rulebase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A folder of compiled rules, so that rules which have not changed need not be compiled again. A
 * file is named after everything that went into it and starts with the digest of what follows: a
 * damaged one counts as missing. Where the folder cannot be written, nothing is kept.
 */
public final class ModuleCache {
  /** Keeps nothing. */
  public static final ModuleCache NONE = new ModuleCache(Optional.empty(), "");

  private static final int KEPT = 120;
  private static final int DIGEST_BYTES = 32;

  private final Optional<Path> folder;
  private final String compiler;

  private ModuleCache(Optional<Path> folder, String compiler) {
    this.folder = folder;
    this.compiler = compiler;
  }

  /**
   * Keeps what was used last in a folder: units of editions of the rules, and probes into them.
   *
   * @param compiler identifies the program that compiles: what one keeps, another does not read
   */
  public static ModuleCache in(Path folder, String compiler) {
    return new ModuleCache(Optional.of(folder), compiler);
  }

  /** What some texts compile to: kept from an earlier time, or else compiled now and kept. */
  Optional<CompiledModule> get(
      Map<String, String> texts, Supplier<Optional<CompiledModule>> compile) {
    Optional<Path> file = folder.map(f -> f.resolve(name(texts)));
    Optional<CompiledModule> kept = file.flatMap(ModuleCache::read);
    if (kept.isPresent()) {
      return kept;
    }
    Optional<CompiledModule> compiled = compile.get();
    compiled.ifPresent(module -> file.ifPresent(f -> write(f, module)));
    return compiled;
  }

  private String name(Map<String, String> texts) {
    Map<String, String> all = new TreeMap<>(texts);
    all.put("", compiler + " on Java " + Runtime.version());
    return Digest.of(all);
  }

  private static Optional<CompiledModule> read(Path file) {
    try {
      byte[] all = Files.readAllBytes(file);
      if (all.length <= DIGEST_BYTES) {
        return Optional.empty();
      }
      byte[] packed = Arrays.copyOfRange(all, DIGEST_BYTES, all.length);
      boolean whole = Arrays.equals(all, 0, DIGEST_BYTES, Digest.of(packed), 0, DIGEST_BYTES);
      if (!whole) {
        return Optional.empty();
      }
      markUsed(file);
      return Optional.of(new CompiledModule(packed));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What is used stays; a folder that cannot be written is left as it is. */
  private static void markUsed(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
    } catch (IOException e) {
      // it can still be read
    }
  }

  private static void write(Path file, CompiledModule module) {
    Path folder = file.resolveSibling("");
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "", ".draft");
      try (var out = Files.newOutputStream(draft)) {
        out.write(Digest.of(module.packed()));
        out.write(module.packed());
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      prune(folder);
    } catch (IOException e) {
      // the next run compiles again
    }
  }

  private static void prune(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path old :
          files
              .sorted(Comparator.comparing(ModuleCache::lastUsed).reversed())
              .skip(KEPT)
              .toList()) {
        Files.deleteIfExists(old);
      }
    }
  }

  private static FileTime lastUsed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.from(Instant.EPOCH); // another run deleted it
    }
  }
}

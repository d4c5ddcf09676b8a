package chokepoint.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What files there are below some folders, and as of when; what a dot hides does not count. */
record Snapshot(Map<Path, Stamp> files) {

  /** Tells two versions of a file apart; an editor that replaces the file gives it a new key. */
  record Stamp(FileTime saved, long size, @Nullable Object key) {}

  static Snapshot of(List<Path> folders) throws IOException {
    Map<Path, Stamp> files = new HashMap<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(folder, new Collector(folder, files));
      }
    }
    return new Snapshot(files);
  }

  /** Files that are new, gone, or saved again since. */
  Set<Path> changedSince(Snapshot before) {
    Set<Path> changed = new HashSet<>(files.keySet());
    changed.addAll(before.files.keySet());
    changed.removeIf(file -> Objects.equals(files.get(file), before.files.get(file)));
    return changed;
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Map<Path, Stamp> files;

    Collector(Path folder, Map<Path, Stamp> files) {
      this.folder = folder;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      return hidden(path) && !path.equals(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes is) {
      if (!hidden(path)) {
        files.put(path, new Stamp(is.lastModifiedTime(), is.size(), is.fileKey()));
      }
      return FileVisitResult.CONTINUE;
    }

    /** It was deleted while the folder was read. */
    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}

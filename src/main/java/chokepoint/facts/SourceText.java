package chokepoint.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The text of a fact file, and the tree it holds. */
final class SourceText {
  static final int LARGEST = 64 << 20;

  private SourceText() {}

  /** Empty if it cannot be read; the reason is then among the problems. */
  static Optional<Node> tree(Path path, String file, Problems problems) {
    try {
      if (!Files.exists(path) || Files.isDirectory(path)) {
        throw new Unreadable(
            1,
            Files.isDirectory(path) ? "this is a folder, not a file" : "there is no such file",
            Optional.of("Maybe check the name"));
      }
      return tree(utf8(bytes(path)), file, problems);
    } catch (IOException e) {
      problems.add(
          new Place(file, 1),
          "the file cannot be read: " + e.getClass().getSimpleName(),
          Optional.of("Maybe check its name and who may read it"));
    } catch (Unreadable e) {
      problems.add(new Place(file, e.line()), message(e), e.hint());
    }
    return Optional.empty();
  }

  /** Empty if it cannot be parsed; the reason is then among the problems. */
  static Optional<Node> tree(String text, String file, Problems problems) {
    try {
      if (text.length() > LARGEST) {
        throw tooLarge();
      }
      TreeBuilder tree = new TreeBuilder(file, problems);
      String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (isJson(body)) {
        JsonTokens.read(body, tree);
      } else {
        YamlTokens.read(body, tree);
      }
      if (tree.root().isEmpty()) {
        throw new Unreadable(1, "the file is empty", Optional.of("Maybe begin with 'title:'"));
      }
      return tree.root();
    } catch (Unreadable e) {
      problems.add(new Place(file, e.line()), message(e), e.hint());
      return Optional.empty();
    }
  }

  /** JSON begins with a brace or bracket and then a quote; a YAML flow mapping seldom does. */
  private static boolean isJson(String text) {
    String start = text.stripLeading();
    if (start.isEmpty() || "{[".indexOf(start.charAt(0)) < 0) {
      return false;
    }
    int next = 1;
    while (next < start.length() && " \t\r\n{[".indexOf(start.charAt(next)) >= 0) {
      next++;
    }
    return next < start.length() && "\"}]".indexOf(start.charAt(next)) >= 0;
  }

  /** What a pipe holds shows only when it is read. */
  private static byte[] bytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw tooLarge();
      }
      return bytes;
    }
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      String before = new String(bytes, StandardCharsets.UTF_8);
      int line = 1 + (int) before.substring(0, before.indexOf('\uFFFD')).lines().count();
      throw new Unreadable(
          Math.max(1, line - 1), "the file is not UTF-8", Optional.of("Maybe save it as UTF-8"));
    }
  }

  private static String message(Unreadable e) {
    return String.valueOf(e.getMessage());
  }

  private static Unreadable tooLarge() {
    return new Unreadable(
        1, "more than 64 MB", Optional.of("Maybe split it into packs and name them under 'uses'"));
  }
}

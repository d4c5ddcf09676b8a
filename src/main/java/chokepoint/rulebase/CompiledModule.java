package chokepoint.rulebase;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A unit as the engine's compiler leaves it: a jar of classes, which can be kept. */
final class CompiledModule {
  private static final String MODEL = "model";

  /**
   * The content of the jar.
   *
   * @param classes by path
   * @param model name of the class that holds the rules
   */
  record Content(Map<String, byte[]> classes, String model) {}

  private final byte[] jar;

  CompiledModule(byte[] jar) {
    this.jar = jar;
  }

  static CompiledModule of(Map<String, byte[]> classes, String model) {
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(jar)) {
      zip.setLevel(Deflater.BEST_SPEED);
      put(zip, MODEL, model.getBytes(UTF_8));
      for (var file : classes.entrySet()) {
        put(zip, file.getKey(), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("compiled rules cannot be packed", e);
    }
    return new CompiledModule(jar.toByteArray());
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }

  byte[] jar() {
    return jar;
  }

  Content content() {
    Map<String, byte[]> classes = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        classes.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("compiled rules cannot be read", e);
    }
    String model = new String(classes.remove(MODEL), UTF_8);
    return new Content(classes, model);
  }
}

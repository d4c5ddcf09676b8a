package chokepoint.rulebase;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** A unit as the engine's compiler leaves it: classes, packed so that they can be kept. */
final class CompiledModule {
  private static final int BUFFER = 1 << 16;

  /**
   * What is packed.
   *
   * @param classes by path
   * @param model name of the class that holds the rules
   */
  record Content(Map<String, byte[]> classes, String model) {}

  private final byte[] packed;

  CompiledModule(byte[] packed) {
    this.packed = packed;
  }

  static CompiledModule of(Map<String, byte[]> classes, String model) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(packed, fast, BUFFER))) {
      out.writeUTF(model);
      out.writeInt(classes.size());
      for (var file : classes.entrySet()) {
        out.writeUTF(file.getKey());
        out.writeInt(file.getValue().length);
        out.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("compiled rules cannot be packed", e);
    } finally {
      fast.end();
    }
    return new CompiledModule(packed.toByteArray());
  }

  byte[] packed() {
    return packed;
  }

  Content content() {
    Inflater inflater = new Inflater();
    try (DataInputStream in =
        new DataInputStream(
            new InflaterInputStream(new ByteArrayInputStream(packed), inflater, BUFFER))) {
      String model = in.readUTF();
      Map<String, byte[]> classes = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        String path = in.readUTF();
        byte[] code = new byte[in.readInt()];
        in.readFully(code);
        classes.put(path, code);
      }
      return new Content(classes, model);
    } catch (IOException e) {
      throw new UncheckedIOException("compiled rules cannot be read", e);
    } finally {
      inflater.end();
    }
  }
}

package chokepoint.rulebase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.model.Model;
import org.kie.api.KieBase;

/** Rules as the engine's compiler leaves them: a jar of classes, which can be kept and loaded. */
final class CompiledModule {
  private static final String CLASS = ".class";
  private static final String MODELS = "/drools-model";

  private final byte[] jar;

  CompiledModule(byte[] jar) {
    this.jar = jar;
  }

  byte[] jar() {
    return jar;
  }

  /** The rules ready to run, with fact types of their own. */
  KieBase load() {
    return open().all();
  }

  /** The same, of which any few can be had by themselves. */
  OpenModule open() {
    Map<String, byte[]> classes = new HashMap<>();
    String model = "";
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(CLASS)) {
          String type = name.substring(0, name.length() - CLASS.length()).replace('/', '.');
          classes.put(type, zip.readAllBytes());
        } else if (name.endsWith(MODELS)) {
          model = lastLine(zip.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("compiled rules cannot be read", e);
    }
    return opened(new Loader(classes), model);
  }

  private static OpenModule opened(Loader loader, String model) {
    try {
      return new OpenModule(
          (Model) loader.loadClass(model).getDeclaredConstructor().newInstance(), loader);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("compiled rules have no model " + model, e);
    }
  }

  /** The list of models: a line with the engine's version, then one line, for the one package. */
  private static String lastLine(byte[] list) {
    String text = new String(list, StandardCharsets.UTF_8).strip();
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(CompiledModule.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] code = classes.remove(name);
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, code, 0, code.length);
    }
  }
}

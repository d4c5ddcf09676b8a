package chokepoint.cli;

import chokepoint.cases.CaseResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes case results in the XML that continuous integration reads. */
final class JUnitReport {
  private JUnitReport() {}

  static void write(List<CaseResult> results, Path file) {
    try (Writer text = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "chokepoint");
      xml.writeAttribute("tests", Integer.toString(results.size()));
      long failed = results.stream().filter(r -> !r.passed()).count();
      xml.writeAttribute("failures", Long.toString(failed));
      for (CaseResult result : results) {
        write(result, xml);
      }
      xml.writeEndDocument();
      xml.close();
    } catch (IOException e) {
      throw new UsageException(
          "cannot write " + file + ": " + e.getClass().getSimpleName(),
          "its folder does not exist, or cannot be written to.");
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write " + file, e);
    }
  }

  private static void write(CaseResult result, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", result.file());
    xml.writeAttribute("name", result.name());
    if (!result.passed()) {
      xml.writeStartElement("failure");
      xml.writeCharacters(
          result.failures().stream()
              .map(f -> f.place() + ": " + f.message())
              .collect(Collectors.joining("\n")));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}

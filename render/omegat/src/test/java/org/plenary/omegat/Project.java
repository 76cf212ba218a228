package org.plenary.omegat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A project of OmegaT. It ends with 0 whatever it met, so that only its files say what became of
 * it.
 */
final class Project {
  private final Path folder;
  private final Program omegat;
  private final String from;
  private final String to;

  /**
   * @param folder is made, with what belongs in it
   */
  Project(Path folder, String from, String to) throws IOException {
    this.folder = folder;
    this.from = from;
    this.to = to;
    this.omegat = new Program("org.omegat.Main", folder.getParent());
    for (String inside :
        List.of("source", "target", "tm/auto", "glossary", "dictionary", "omegat")) {
      Files.createDirectories(folder.resolve(inside));
    }
    String settings = Resource.text("omegat.project");
    Files.writeString(
        folder.resolve("omegat.project"),
        settings
            .replace("@from@", from.toUpperCase(Locale.ROOT))
            .replace("@to@", to.toUpperCase(Locale.ROOT)));
  }

  Path source(String name) {
    return folder.resolve("source").resolve(name);
  }

  Path target(String name) {
    return folder.resolve("target").resolve(name);
  }

  /** The segments as a translator sees them, tags and all. */
  List<String> segments() throws IOException, InterruptedException, XMLStreamException {
    Path list = folder.resolveSibling("segments.tmx");
    run(
        "console-createpseudotranslatetmx",
        "--pseudotranslatetmx=" + list,
        "--pseudotranslatetype=equal");
    // The list names a DTD that need not be there.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(Files.readString(list)));
    List<String> segments = new ArrayList<>();
    boolean isSource = true;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("seg")) {
        String segment = xml.getElementText();
        if (isSource) {
          segments.add(segment);
        }
        isSource = !isSource;
      }
    }
    return segments;
  }

  /** Puts what the texts have for the segments into a memory that is applied without asking. */
  int remember(List<String> segments, Texts texts) throws IOException {
    StringBuilder tmx = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    tmx.append("<tmx version=\"1.1\"><header creationtool=\"OmegaT\" creationtoolversion=\"5.8\"");
    tmx.append(" o-tmf=\"OmegaT TMX\" adminlang=\"EN-US\" datatype=\"plaintext\"");
    tmx.append(" segtype=\"paragraph\" srclang=\"").append(from).append("\"/><body>\n");
    int known = 0;
    for (String segment : segments) {
      Optional<String> translation = texts.translation(segment, from, to);
      if (translation.isPresent()) {
        known++;
        tmx.append("<tu>").append(variant(from, segment));
        tmx.append(variant(to, translation.get())).append("</tu>\n");
      }
    }
    Files.writeString(folder.resolve("tm/auto/memory.tmx"), tmx.append("</body></tmx>\n"));
    return known;
  }

  private static String variant(String language, String words) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<tuv lang=\"" + language + "\"><seg>" + escaped + "</seg></tuv>";
  }

  void translate() throws IOException, InterruptedException {
    run("console-translate");
  }

  private void run(String mode, String... more) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(folder.toString(), "--mode=" + mode));
    line.add("--config-dir=" + folder.resolveSibling("settings"));
    line.addAll(List.of(more));
    Program.Outcome outcome = omegat.run(line.toArray(String[]::new));
    if (outcome.code() != 0) {
      throw new IOException(outcome.text());
    }
  }
}

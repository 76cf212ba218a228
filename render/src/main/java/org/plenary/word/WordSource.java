package org.plenary.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.edit.PackageCopy;
import org.plenary.language.Language;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.DocxPackage;
import org.plenary.read.docx.DocxReader;
import org.plenary.read.docx.TracedDocument;
import org.plenary.source.SourceDocument;
import org.plenary.unit.Replacement;

/**
 * A Word file that other words can be put into: of {@code resolves} and {@code 1⇥to keep a
 * register;} the file with {@code решает} and {@code 1⇥вести реестр;}, in which all else is what it
 * was.
 *
 * <p>Tracked changes are accepted first, in the file as well as in the text.
 */
public final class WordSource {
  private final byte[] bytes;
  private final TracedDocument traced;

  private WordSource(byte[] bytes, TracedDocument traced) {
    this.bytes = bytes;
    this.traced = traced;
  }

  /**
   * Opens a file.
   *
   * @param name the file's name, for messages
   * @throws UnreadableDocumentException when it is damaged or no Word file
   */
  public static WordSource open(String name, byte[] bytes) throws UnreadableDocumentException {
    byte[] settled = AcceptedChanges.of(bytes);
    return new WordSource(settled, new DocxReader().trace(name, settled));
  }

  /** Its text, to which the places of replacements belong. */
  public SourceDocument document() {
    return traced.document();
  }

  /**
   * The file with other words.
   *
   * @param from the language of the words that are there
   * @param to that of those that come
   * @throws UnreadableDocumentException when a part that must change is damaged
   */
  public byte[] with(List<Replacement> replacements, Language from, Language to)
      throws UnreadableDocumentException {
    DocxPackage original = DocxPackage.of(bytes);
    WordStyles styles = new WordStyles(original);
    Script script =
        new Script(to, from.isRightToLeft() != to.isRightToLeft(), styles.runRightToLeft());
    Map<String, XmlPart> parts = new LinkedHashMap<>();
    new WordText(original, traced, parts).replace(replacements, script);
    new ListLevels(original, traced).translate(replacements, script, parts);
    styles.translate(script, parts);
    new TitleProperty(original).translate(replacements, to, parts);
    PackageCopy copy = new PackageCopy(original);
    parts.forEach((name, part) -> copy.put(name, part.bytes()));
    return bytes(copy);
  }

  static byte[] bytes(PackageCopy copy) throws UnreadableDocumentException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      copy.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

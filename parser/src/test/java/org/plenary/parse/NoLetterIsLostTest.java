package org.plenary.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Golden;
import org.plenary.Letters;
import org.plenary.Shared;
import org.plenary.model.Draft;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextReader;
import org.plenary.source.SourceDocument;

/** Every letter and digit of a text is in its model, in order. */
class NoLetterIsLostTest {
  /** {@code [12: ⇥See A/RES/1/1.]} at the end of a line or before the next one. */
  private static final Pattern NOTE =
      Pattern.compile(
          "\\[(\\d+): \\t(.*?)](?=\\s*\\[\\d+: \\t|\\s*$)", Pattern.MULTILINE | Pattern.DOTALL);

  /** {@code [footnoteRef:12]} and {@code [bookmark: _Toc1]}. */
  private static final Pattern ARTEFACT =
      Pattern.compile("\\[(footnoteRef:\\d+|bookmark: [^]\\n]*)]");

  private static final DraftParser PARSER = DraftParser.standard();

  @TestFactory
  Stream<DynamicTest> everyCaseKeepsItsLetters() {
    return Golden.cases().stream()
        .flatMap(folder -> Golden.inputs(folder).stream())
        .filter(file -> file.toString().endsWith(".txt"))
        .filter(file -> !file.toString().contains("encoding"))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getParent().getFileName().toString(), () -> check(file)));
  }

  @Test
  void realDraftsKeepTheirLetters() throws IOException, UnreadableDocumentException {
    List<Path> files = new ArrayList<>(Shared.files("seeds", ".txt"));
    files.addAll(Shared.files("corpus/wrc", ".txt"));
    files.addAll(Shared.files("corpus/un", ".txt"));
    for (Path file : files) {
      check(file);
    }
  }

  @Test
  void aWarmParserReadsEachRealDraftInATenthOfASecond()
      throws IOException, UnreadableDocumentException {
    List<Path> files = new ArrayList<>(Shared.files("seeds", ".txt"));
    files.addAll(Shared.files("corpus/wrc", ".txt"));
    files.addAll(Shared.files("corpus/un", ".txt"));
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      long best = Long.MAX_VALUE;
      for (int run = 0; run < 3; run++) {
        long start = System.nanoTime();
        PARSER.parse(new TextReader().read(file.toString(), bytes));
        best = Math.min(best, System.nanoTime() - start);
      }
      assertThat(best / 1_000_000).as("milliseconds for %s", file).isLessThan(100);
    }
  }

  /** The text without the running heads and page numbers that the reader says it left out. */
  private static String withoutFurniture(String text, SourceDocument source) {
    List<String> furniture =
        new ArrayList<>(source.metadata().getOrDefault("furniture", "").lines().toList());
    return text.lines()
        .filter(line -> !furniture.remove(line.strip()) && !furniture.remove(line))
        .collect(Collectors.joining("\n"));
  }

  private static void check(Path file) throws IOException, UnreadableDocumentException {
    String whole = Files.readString(file, StandardCharsets.UTF_8);
    SourceDocument source = new TextReader().read(file.toString(), Files.readAllBytes(file));
    Draft draft = PARSER.parse(source);
    String text = withoutFurniture(whole, source);
    StringBuilder notes = new StringBuilder();
    StringBuilder main = new StringBuilder();
    Matcher note = NOTE.matcher(text);
    int from = 0;
    while (note.find()) {
      main.append(text, from, note.start());
      notes.append(note.group(2));
      from = note.end();
    }
    main.append(text, from, text.length());
    String expected = Letters.of(ARTEFACT.matcher(main).replaceAll(""));
    assertThat(Letters.ofText(draft)).as("text of %s", file).isEqualTo(expected);
    assertThat(Letters.ofNotes(draft)).as("notes of %s", file).isEqualTo(Letters.of(notes));
  }
}

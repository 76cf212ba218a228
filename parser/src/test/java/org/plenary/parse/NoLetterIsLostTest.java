package org.plenary.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Golden;
import org.plenary.Letters;
import org.plenary.Shared;
import org.plenary.model.Draft;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.PageFurniture;
import org.plenary.read.text.TextReader;
import org.plenary.source.Span;

/** Every letter and digit of a text is in its model, in order. */
class NoLetterIsLostTest {
  /** {@code [12: ⇥See A/RES/1/1.]} at the end of a line or before the next one. */
  private static final Pattern NOTE =
      Pattern.compile(
          "\\[(\\d+): \\t(.*?)](?=\\s*\\[\\d+: \\t|\\s*$)", Pattern.MULTILINE | Pattern.DOTALL);

  /** {@code [footnoteRef:12]} and {@code [bookmark: _Toc1]}. */
  private static final Pattern ARTEFACT =
      Pattern.compile("\\[(?:footnoteRef:(\\d+)|bookmark: [^]\\n]*)]");

  private static final String CALL_NUMBER = "$1";

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
    files.addAll(Shared.files("corpus/pdf", ".txt"));
    for (Path file : files) {
      check(file);
    }
  }

  @Test
  void aWarmParserReadsEachRealDraftInASecond() throws IOException, UnreadableDocumentException {
    List<Path> files = new ArrayList<>(Shared.files("seeds", ".txt"));
    files.addAll(Shared.files("corpus/wrc", ".txt"));
    files.addAll(Shared.files("corpus/un", ".txt"));
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      long best = Long.MAX_VALUE;
      for (int run = 0; run < 2; run++) {
        long start = thread.getCurrentThreadCpuTime();
        PARSER.parse(new TextReader().read(file.toString(), bytes));
        best = Math.min(best, thread.getCurrentThreadCpuTime() - start);
      }
      assertThat(best / 1_000_000).as("milliseconds for %s", file).isLessThan(1_000);
    }
  }

  private static void check(Path file) throws IOException, UnreadableDocumentException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Draft draft = PARSER.parse(new TextReader().read(file.toString(), Files.readAllBytes(file)));
    if (text.indexOf('\f') >= 0 || !PageFurniture.of(text).isEmpty()) {
      checkPages(file, text, draft);
      return;
    }
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

  /**
   * In a text of pages the notes stand between the words: those of the body are there in order, and
   * nothing but the furniture is missing from both together.
   */
  private static void checkPages(Path file, String text, Draft draft) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (Span span : PageFurniture.of(text)) {
      rest.append(text, from, span.start());
      from = span.end();
      assertThat(isFurniture(text, span)).as("%s: %s", file, slice(text, span)).isTrue();
    }
    rest.append(text, from, text.length());
    String expected = Letters.of(ARTEFACT.matcher(rest).replaceAll(CALL_NUMBER));
    String body = Letters.ofTextWithCalls(draft);
    StringBuilder all = new StringBuilder(body).append(Letters.ofNotes(draft));
    draft.documents().forEach(d -> d.notes().forEach(note -> all.append(note.mark())));
    assertThat(isSubsequence(body, expected)).as("order of %s", file).isTrue();
    assertThat(sorted(all.toString())).as("letters of %s", file).isEqualTo(sorted(expected));
  }

  /** A line of numbers, or of words that are elsewhere in the text as well. */
  private static boolean isFurniture(String text, Span span) {
    String words = slice(text, span);
    long letters = words.chars().filter(Character::isLetter).count();
    String without = text.substring(0, span.start()) + text.substring(span.end());
    String rest = Letters.of(without).replaceAll("\\d", "");
    return letters <= 1
        || Stream.of(words.trim().split("\\s{2,}|\t"))
            .map(cell -> Letters.of(cell).replaceAll("\\d", ""))
            .allMatch(cell -> rest.contains(cell) || rest.contains(half(cell)));
  }

  /** What is printed twice, {@code A/RES/90/1A/RES/90/1}, once. */
  private static String half(String twice) {
    String once = twice.substring(0, twice.length() / 2);
    return twice.equals(once + once) ? once : twice;
  }

  private static String slice(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  private static boolean isSubsequence(String words, String of) {
    int at = 0;
    for (int i = 0; i < of.length() && at < words.length(); i++) {
      at += of.charAt(i) == words.charAt(at) ? 1 : 0;
    }
    return at == words.length();
  }

  private static String sorted(String letters) {
    return letters
        .chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

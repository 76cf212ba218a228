package org.plenary.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.Golden;
import org.plenary.language.Language;
import org.plenary.model.Draft;
import org.plenary.model.Label;
import org.plenary.parse.DraftParser;
import org.plenary.read.docx.DocxPackage;
import org.plenary.source.Mark;
import org.plenary.source.Numbering;
import org.plenary.source.Prose;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.unit.Replacement;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/** Word files of the golden cases with other words in them. */
class WordSourceTest {
  private static final DraftParser PARSER = DraftParser.standard();

  /** Letters of each language's script, none of which shares its look with a Latin one. */
  private static final Map<Language, String> LETTERS =
      Map.of(
          Language.EN, "bdfghjklmn",
          Language.RU, "бгджзийлфц",
          Language.AR, "بتثجحخدذرز",
          Language.ZH, "国家报告决议发展网络");

  private static Stream<Path> files() {
    return Golden.cases().stream()
        .map(folder -> folder.resolve("input.docx"))
        .filter(Files::exists);
  }

  private static Stream<Arguments> filesAndLanguages() {
    return files()
        .flatMap(file -> LETTERS.keySet().stream().map(language -> Arguments.of(file, language)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theSameWordsGiveTheSameReading(Path file) throws Exception {
    WordSource source = WordSource.open("r.docx", Files.readAllBytes(file));
    Draft draft = PARSER.parse(source.document());
    Language language = draft.documents().get(0).language();
    List<Replacement> same = new ArrayList<>();
    for (Unit unit : Units.of(draft)) {
      same.add(new Replacement(unit.text(), unit.text(), unit.label()));
    }
    byte[] written = source.with(same, language, language);
    SourceDocument read = WordSource.open("r.docx", written).document();
    assertThat(read.text()).isEqualTo(source.document().text());
    assertThat(paragraphs(read)).isEqualTo(paragraphs(source.document()));
    assertThat(read.notes()).hasSameSizeAs(source.document().notes());
  }

  @ParameterizedTest
  @MethodSource("filesAndLanguages")
  void nothingChangesButWordsLanguageAndDirection(Path file, Language to) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    WordSource source = WordSource.open("r.docx", bytes);
    Draft draft = PARSER.parse(source.document());
    Language from = draft.documents().get(0).language();
    List<Replacement> others = new ArrayList<>();
    Map<String, String> words = new HashMap<>();
    for (Unit unit : Units.of(draft)) {
      Prose text = in(LETTERS.get(to), unit.text());
      others.add(new Replacement(unit.text(), text, unit.label()));
      words.put(unit.text().text().strip(), text.text().strip());
    }
    byte[] written = source.with(others, from, to);
    DocxPackage before = DocxPackage.of(bytes);
    DocxPackage after = DocxPackage.of(written);
    assertThat(after.names()).isEqualTo(before.names());
    for (String name : before.names()) {
      if (name.endsWith(".xml") && name.startsWith("word/") || name.endsWith("core.xml")) {
        assertThat(Bones.of(after, name)).as(name).isEqualTo(Bones.of(before, name));
      } else {
        assertThat(after.bytes(name)).as(name).isEqualTo(before.bytes(name));
      }
    }
    List<Prose> read = paragraphs(WordSource.open("r.docx", written).document());
    assertThat(read.stream().map(prose -> prose.text().strip()).collect(Collectors.toSet()))
        .containsAll(
            paragraphs(source.document()).stream()
                .map(prose -> prose.text().strip())
                .filter(words::containsKey)
                .map(words::get)
                .toList());
  }

  /** The labels that Word counts print other signs; where they stand and how they go on stays. */
  @ParameterizedTest
  @MethodSource("files")
  void countedLabelsAreCountedInAnotherWay(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    WordSource source = WordSource.open("r.docx", bytes);
    Draft draft = PARSER.parse(source.document());
    Language language = draft.documents().get(0).language();
    List<Replacement> others = new ArrayList<>();
    for (Unit unit : Units.of(draft)) {
      Label old = unit.label();
      Label other = new Label("<" + old.printed() + ">", old.kind(), old.value(), old.path());
      others.add(new Replacement(unit.text(), unit.text(), old, old, old.isNone() ? old : other));
    }
    byte[] written = source.with(others, language, language);
    DocxPackage before = DocxPackage.of(bytes);
    DocxPackage after = DocxPackage.of(written);
    for (String name : before.names()) {
      if (name.endsWith("/numbering.xml")) {
        assertThat(Bones.ofLists(after, name)).isEqualTo(Bones.ofLists(before, name));
      } else if (name.startsWith("word/") && name.endsWith(".xml")) {
        assertThat(Bones.of(after, name)).as(name).isEqualTo(Bones.of(before, name));
      }
    }
    List<Numbering> was = numberings(source.document());
    List<Numbering> is = numberings(WordSource.open("r.docx", written).document());
    assertThat(is).hasSameSizeAs(was);
    for (int i = 0; i < was.size(); i++) {
      String label = was.get(i).label();
      assertThat(is.get(i).label()).isIn(label, "<" + label + ">");
      assertThat(is.get(i).list()).isEqualTo(was.get(i).list());
      assertThat(is.get(i).level()).isEqualTo(was.get(i).level());
    }
  }

  private static List<Numbering> numberings(SourceDocument document) {
    return SourceParagraphs.of(document).stream().map(SourceBlock.Paragraph::numbering).toList();
  }

  /** Letters of another script, with all that is no letter and all marks in their places. */
  private static Prose in(String letters, Prose text) {
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.text().charAt(i);
      other.append(Character.isLetter(c) ? letters.charAt(c % letters.length()) : c);
    }
    Prose.Builder builder = Prose.builder().append(other, 0);
    for (Mark mark : text.marks()) {
      builder.mark(mark);
    }
    return builder.build();
  }

  private static List<Prose> paragraphs(SourceDocument document) {
    return SourceParagraphs.of(document).stream().map(SourceBlock.Paragraph::prose).toList();
  }
}

package org.plenary.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.render.docx.Drafts.of;
import static org.plenary.render.docx.Pieces.document;
import static org.plenary.render.docx.Pieces.item;
import static org.plenary.render.docx.Pieces.matter;
import static org.plenary.render.docx.Pieces.paragraph;
import static org.plenary.render.docx.Pieces.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.language.Language;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.Family;
import org.plenary.model.MatterRole;
import org.plenary.model.Note;
import org.plenary.model.PartKind;
import org.plenary.source.Prose;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxRendererTest {
  static Set<String> drafts() {
    return Drafts.all().keySet();
  }

  /** All labels in the text. */
  private static final WordOptions TYPED =
      new WordOptions(Optional.empty(), Optional.empty(), Optional.of(Numbering.TYPED));

  private static Draft draft(String name) {
    return Drafts.all().get(name);
  }

  /** What can be read; blanks and what XML cannot hold are no part of it. */
  private static String letters(String text) {
    return text.replaceAll("[\\s\u0001→]", "");
  }

  /** Those in which every note is called once. */
  static List<String> ordinaryDrafts() {
    return drafts().stream().filter(name -> !name.matches("everything|municipal")).toList();
  }

  @ParameterizedTest
  @MethodSource("ordinaryDrafts")
  void allLettersComeBackInOrderAndNoneIsAdded(String name) throws IOException {
    WordFile file = WordFile.of(draft(name), TYPED);
    String body = WordFile.text(file.dom(PartName.DOCUMENT));
    assertThat(letters(body)).isEqualTo(letters(ModelText.of(draft(name))));
  }

  @Test
  void aSecondCallPrintsTheMarkAndANoteThatNothingCallsStandsAtTheEnd() throws IOException {
    Draft draft = draft("everything");
    String body = letters(WordFile.text(WordFile.of(draft, TYPED).dom(PartName.DOCUMENT)));
    String model = letters(ModelText.of(draft));
    int second = model.indexOf("0123") + 3;
    assertThat(body)
        .isEqualTo(
            model.substring(0, second) + "1" + model.substring(second) + "3calledbynothingatall");
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void everyPartObeysItsSchema(String name) throws IOException {
    assertThat(SchemaErrors.in(WordFile.of(draft(name)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void twiceRenderedIsTheSameBytes(String name) throws IOException {
    assertThat(WordFile.of(draft(name)).bytes()).isEqualTo(WordFile.of(draft(name)).bytes());
  }

  @Test
  void levelsOfHeadingsHaveNoGaps() throws IOException {
    Draft draft =
        of(
            document(
                Family.RCC,
                Language.EN,
                part(
                    PartKind.OPERATIVE,
                    Pieces.section("1.1", "Scope", 2, Pieces.section("1.1.1.1", "Lamps", 4)),
                    Pieces.section("1.2", "Boats", 2))));
    assertThat(WordFile.of(draft, TYPED).paragraphs(PartName.DOCUMENT))
        .containsExactly("Heading1|1.1→Scope", "Heading2|1.1.1.1→Lamps", "Heading1|1.2→Boats");
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void everyParagraphNamesAStyleThatThePackageHas(String name) throws IOException {
    WordFile file = WordFile.of(draft(name));
    Set<String> known = new HashSet<>();
    NodeList styles = file.dom(PartName.STYLES).getElementsByTagNameNS(WordXml.NAMESPACE, "style");
    for (int i = 0; i < styles.getLength(); i++) {
      known.add(((Element) styles.item(i)).getAttributeNS(WordXml.NAMESPACE, "styleId"));
    }
    for (String paragraph : file.paragraphs(PartName.DOCUMENT)) {
      assertThat(known).contains(paragraph.substring(0, paragraph.indexOf('|')));
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void noParagraphIsFormattedByHand(String name) throws IOException {
    WordFile file = WordFile.of(draft(name));
    NodeList all = file.dom(PartName.DOCUMENT).getElementsByTagNameNS(WordXml.NAMESPACE, "pPr");
    for (int i = 0; i < all.getLength(); i++) {
      for (var node = all.item(i).getFirstChild(); node != null; node = node.getNextSibling()) {
        assertThat(node.getLocalName()).isIn("pStyle", "pageBreakBefore", "numPr", "bidi");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void poiOpensIt(String name) throws IOException {
    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(WordFile.of(draft(name)).bytes()))) {
      assertThat(word.getBodyElements().isEmpty()).isEqualTo(name.equals("empty"));
    }
  }

  @ParameterizedTest
  @MethodSource("ordinaryDrafts")
  void allLettersOfTheNotesComeBackInOrder(String name) throws IOException {
    StringBuilder expected = new StringBuilder();
    for (Document document : draft(name).documents()) {
      for (Note note : document.notes()) {
        note.paragraphs().forEach(prose -> expected.append(prose.text()));
      }
    }
    StringBuilder found = new StringBuilder();
    for (String paragraph : WordFile.of(draft(name)).paragraphs(PartName.FOOTNOTES)) {
      // The label before the tab is Word's number or the mark that the call has brought along.
      found.append(paragraph.substring(paragraph.indexOf('→') + 1).replaceFirst("^\\|", ""));
    }
    assertThat(letters(found.toString())).isEqualTo(letters(expected.toString()));
  }

  @Test
  void aRussianResolutionUsesTheStylesOfItu() throws IOException {
    assertThat(WordFile.of(draft("itu-ru")).paragraphs(PartName.DOCUMENT))
        .startsWith(
            "Proposal|MOD→RCC/15A3/2",
            "ResNo|Резолюция 912 (Пересм. Тбилиси, 2026 г.)",
            "Restitle|Учебные центры электросвязи\nдля малых островов",
            "Resref|(Аккра, 2018 г.; Тбилиси, 2026 г.)",
            "Normalaftertitle|Всемирная конференция по развитию электросвязи (Тбилиси, 2026 г.),",
            "Call|напоминая",
            "enumlev1|a)→о Резолюции 77 (Пересм. Аккра, 2018 г.) настоящей Конференции;")
        .containsSubsequence(
            "Call|учитывая,",
            "Normal|что 38 учебных центров на 12 островах работают без связи,",
            "enumlev1|1→составить перечень центров, указав для каждого из них:",
            "enumlev2|a)→число слушателей;",
            "enumlev3|i)→из них женщин;",
            "AnnexNo|Приложение к Резолюции 912",
            "Annextitle|Минимальное оснащение центра",
            "Heading1|1→Помещения",
            "Heading2|1.1→Питание",
            "Headingb|Справочные цифры",
            "Tablehead|Остров",
            "Tabletext|Западный",
            "Rule|______________");
  }

  @Test
  void noBreakSpacesAndHyphensStayAsTheyAre() throws IOException {
    assertThat(WordFile.text(WordFile.of(draft("everything")).dom(PartName.DOCUMENT)))
        .contains("que\u00a0: «\u202fMSE\u2011T\u202f»→suit");
  }

  @Test
  void theLettersOfALabelAreItalicAtItuAndItsFiguresNever() throws IOException {
    String xml = WordFile.of(draft("everything")).xml(PartName.DOCUMENT);
    assertThat(xml)
        .contains("<w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t>a)</w:t></w:r><w:r><w:tab/></w:r>")
        .contains("<w:r><w:t>2</w:t></w:r><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t>a)</w:t></w:r>")
        .contains("<w:r><w:t>1</w:t></w:r><w:r><w:tab/></w:r>");
  }

  @ParameterizedTest
  @MethodSource("uprightDrafts")
  void labelsStandUprightElsewhere(String name) throws IOException {
    assertThat(WordFile.of(draft(name)).xml(PartName.DOCUMENT)).doesNotContain("<w:i/>");
  }

  static List<String> uprightDrafts() {
    return List.of("itu-zh", "itu-ar", "rcc");
  }

  @Test
  void theLeadingPhraseIsItalicAtTheUnitedNations() throws IOException {
    assertThat(WordFile.of(draft("un")).xml(PartName.DOCUMENT))
        .contains(
            "<w:pStyle w:val=\"SingleTxt\"/></w:pPr><w:r><w:rPr><w:i/><w:iCs/></w:rPr>"
                + "<w:t>Recalling</w:t></w:r><w:r><w:t xml:space=\"preserve\"> its resolution");
  }

  @Test
  void theLeadingPhraseStandsUprightInChinese() throws IOException {
    Draft chinese =
        of(
            document(
                Family.UN,
                Language.ZH,
                part(PartKind.PREAMBLE, Pieces.led("", "回顾", "其第88/12号决议，"))));
    assertThat(WordFile.of(chinese).xml(PartName.DOCUMENT)).doesNotContain("<w:i/>");
  }

  @Test
  void wordCountsTheNotesItselfAndAnotherMarkBringsItsOwn() throws IOException {
    String counted = WordFile.of(draft("itu-ru")).xml(PartName.DOCUMENT);
    assertThat(counted)
        .contains("<w:footnoteReference w:id=\"1\"/></w:r>")
        .contains("<w:footnoteReference w:id=\"2\"/></w:r>");
    WordFile own = WordFile.of(draft("itu-en"));
    assertThat(own.xml(PartName.DOCUMENT))
        .contains("<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t></w:r>");
    assertThat(own.xml(PartName.FOOTNOTES))
        .contains("<w:t>*</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>Those with")
        .doesNotContain("<w:footnoteRef/>");
  }

  @Test
  void aNoteOfALaterDocumentKeepsTheMarkThatItHasThere() throws IOException {
    assertThat(WordFile.of(draft("several")).xml(PartName.DOCUMENT))
        .contains("<w:footnoteReference w:id=\"2\"/>")
        .contains("<w:footnoteReference w:id=\"3\"/>")
        .contains("w:customMarkFollows=\"1\" w:id=\"4\"/><w:t>1</w:t>");
  }

  @Test
  void eachDocumentAndEachAnnexBeginsAPage() throws IOException {
    String several = WordFile.of(draft("several")).xml(PartName.DOCUMENT);
    assertThat(several)
        .contains("<w:pStyle w:val=\"Proposal\"/><w:pageBreakBefore/>")
        .contains("<w:pStyle w:val=\"ResNo\"/><w:pageBreakBefore/>");
    assertThat(WordFile.of(draft("report")).xml(PartName.DOCUMENT))
        .contains("<w:pStyle w:val=\"Annextitle\"/><w:pageBreakBefore/>");
    assertThat(WordFile.of(draft("itu-ru")).xml(PartName.STYLES))
        .containsPattern("w:styleId=\"AnnexNo\".{0,200}<w:pageBreakBefore/>");
  }

  @Test
  void theSecondLineOfAnAnnexHeadingStaysOnThePageOfTheFirst() throws IOException {
    assertThat(WordFile.of(draft("everything")).paragraphs(PartName.DOCUMENT))
        .containsSubsequence("AnnexNo|Annexe 1", "Annexref|à l'avis 6", "Annextitle|Tableaux");
  }

  @Test
  void tablesMarkTheirHeadersAndMergeTheirCells() throws IOException {
    String xml = WordFile.of(draft("itu-ru")).xml(PartName.DOCUMENT);
    assertThat(xml)
        .contains("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
        .contains("<w:gridSpan w:val=\"2\"/>")
        .contains("<w:vMerge w:val=\"restart\"/>")
        .contains("<w:vMerge/>");
  }

  @Test
  void aParagraphStandsBetweenTwoTables() throws IOException {
    assertThat(WordFile.of(draft("everything")).xml(PartName.DOCUMENT))
        .doesNotContain("</w:tbl><w:tbl>")
        .doesNotContain("</w:tbl></w:tc>")
        .doesNotContain("</w:tbl><w:sectPr>");
  }

  @Test
  void anArabicDraftRunsFromRightToLeft() throws IOException {
    WordFile file = WordFile.of(draft("itu-ar"));
    assertThat(file.xml(PartName.STYLES))
        .containsPattern("w:styleId=\"Normal\".{0,320}<w:bidi/>")
        .contains("<w:lang w:val=\"en-GB\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>");
    assertThat(file.xml(PartName.DOCUMENT))
        .contains("<w:bidiVisual/>")
        .contains("<w:bidi/></w:sectPr>")
        .contains("<w:r><w:t>ITU-D</w:t></w:r>")
        .contains("<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">أن القطاع </w:t>");
  }

  @Test
  void aDocumentInAnotherLanguageSaysSoItself() throws IOException {
    assertThat(WordFile.of(draft("several")).xml(PartName.DOCUMENT))
        .contains("<w:lang w:val=\"ru-RU\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>")
        .contains("<w:bidi w:val=\"1\"/>");
  }

  @Test
  void theFileSaysItsTitleAndLanguage() throws IOException {
    WordFile file = WordFile.of(draft("itu-ru"));
    assertThat(file.xml(PartName.CORE))
        .contains("<dc:title>Учебные центры электросвязи для малых островов</dc:title>")
        .contains("<dc:language>ru</dc:language>");
    assertThat(file.xml(PartName.SETTINGS))
        .contains("<w:themeFontLang w:val=\"ru-RU\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>");
  }

  @Test
  void theRuleInACoverBlockStaysInItsBox() throws IOException {
    assertThat(WordFile.of(draft("report")).paragraphs(PartName.DOCUMENT))
        .containsSubsequence(
            "Title1|Перепись учебных центров",
            "Coverlabel|Назначение",
            "Covertext|В рамках бюджета на 2030–2031 годы.",
            "Covertext|__________________",
            "Coverlabel|Справочные материалы",
            "Heading1|I→Порядок проведения переписи",
            "Annexcount|Приложение: 1",
            "Rule|______________");
  }

  @Test
  void everyOfficeHasAStyle() throws IOException {
    List<Block> lines = new ArrayList<>();
    for (MatterRole role : MatterRole.values()) {
      lines.add(matter(role, role.code()));
    }
    for (Family family : Family.values()) {
      Draft draft =
          of(document(family, Language.EN, part(PartKind.FRONT, lines.toArray(new Block[0]))));
      assertThat(WordFile.of(draft).paragraphs(PartName.DOCUMENT))
          .hasSize(lines.size())
          .noneMatch(paragraph -> paragraph.startsWith("|"));
    }
  }

  @Test
  void aThousandPagesNeedNoDeepStackAndKeepTheirOrder() throws IOException {
    Block[] items = new Block[20_000];
    for (int i = 0; i < items.length; i++) {
      items[i] = item(Integer.toString(i + 1), "to do what has to be done in the matter " + i);
    }
    Draft draft = of(document(Family.ITU, Language.EN, part(PartKind.OPERATIVE, items)));
    assertThat(letters(WordFile.text(WordFile.of(draft).dom(PartName.DOCUMENT))))
        .isEqualTo(letters(ModelText.of(draft)));
  }

  @Test
  void theStreamOfTheCallerStaysOpenAndItsTroubleComesOut() throws IOException {
    Draft draft =
        of(document(Family.ITU, Language.EN, part(PartKind.BACK, paragraph(Prose.of("text")))));
    try (OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        }) {
      Assertions.assertThatThrownBy(() -> new DocxRenderer().render(draft, full))
          .isInstanceOf(IOException.class)
          .hasMessage("disk full");
    }
  }
}

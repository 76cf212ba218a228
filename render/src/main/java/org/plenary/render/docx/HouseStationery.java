package org.plenary.render.docx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Language;

/** The paper of a house as it lies ready: {@code un-fr.docx}. */
final class HouseStationery implements Stationery {
  private final Profile profile;
  private final Language language;
  private final Optional<String> head;

  /**
   * @param head the running head
   */
  HouseStationery(Profile profile, Language language, Optional<String> head) {
    this.profile = profile;
    this.language = language;
    this.head = head;
  }

  @Override
  public String mainPart() {
    return PartName.DOCUMENT;
  }

  @Override
  public String footnotesPart() {
    return PartName.FOOTNOTES;
  }

  @Override
  public TextSetting setting(Language other) {
    return TextSetting.of(other, language);
  }

  @Override
  public Relationships relationships() {
    Relationships all = Relationships.ofDocument();
    if (head.isPresent()) {
      all.keep(Relationships.HEADER_ID, Relationships.TYPES + "header", "header1.xml", false);
    }
    return all;
  }

  @Override
  public Footnotes.Beginning footnotes() {
    return Footnotes::lines;
  }

  @Override
  public Optional<Numbering> habit() {
    return Optional.empty();
  }

  @Override
  public ListNumbers lists() {
    return new ListNumbers(0, 1);
  }

  @Override
  public int textWidth() {
    return PageSetup.of(profile).textWidth();
  }

  @Override
  public void page(WordXml xml) {
    Optional<String> header = head.map(symbol -> Relationships.HEADER_ID);
    PageSetup.of(profile).write(xml, language.isRightToLeft(), header);
  }

  @Override
  public void begin(PackageWriter parts) throws IOException {
    parts.write(PartName.PACKAGE_RELATIONSHIPS, Relationships.ofPackage(PartName.DOCUMENT).bytes());
    PreparedParts.copy(profile, language, parts);
    if (head.isPresent()) {
      parts.write(PartName.HEADER, RunningHead.bytes(head.get()));
    }
  }

  @Override
  public void count(ListNumbers lists, Relationships links) {
    if (!lists.isEmpty()) {
      links.part(Relationships.TYPES + "numbering", "numbering.xml");
    }
  }

  @Override
  public List<String> end(PackageWriter parts, ListNumbers lists) throws IOException {
    ContentTypes types = types();
    if (head.isPresent()) {
      types.part(PartName.HEADER, ContentTypes.WORD + "header+xml");
    }
    if (!lists.isEmpty()) {
      parts.write(PartName.NUMBERING, lists.bytes());
      types.part(PartName.NUMBERING, ContentTypes.WORD + "numbering+xml");
    }
    parts.write(PartName.CONTENT_TYPES, types.bytes());
    return List.of();
  }

  private static ContentTypes types() {
    ContentTypes types = new ContentTypes();
    types.part(PartName.CORE, ContentTypes.CORE_PROPERTIES);
    types.part(PartName.DOCUMENT, ContentTypes.WORD + "document.main+xml");
    types.part(PartName.STYLES, ContentTypes.WORD + "styles+xml");
    types.part(PartName.SETTINGS, ContentTypes.WORD + "settings+xml");
    types.part(PartName.FONTS, ContentTypes.WORD + "fontTable+xml");
    types.part(PartName.FOOTNOTES, ContentTypes.WORD + "footnotes+xml");
    types.part(PartName.FOOTER, ContentTypes.WORD + "footer+xml");
    return types;
  }
}

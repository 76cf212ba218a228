package org.plenary.render.docx;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.language.Language;
import org.plenary.render.docx.template.Copy;
import org.plenary.render.docx.template.Link;
import org.plenary.render.docx.template.StyleShelf;
import org.plenary.render.docx.template.Template;
import org.plenary.render.docx.template.TemplateException;

/** A Word file of the user's as paper; what it has not is taken from the house. */
final class TemplateStationery implements Stationery {
  private final Template template;
  private final Copy copy;
  private final StyleShelf house;
  private final TemplateStyles styles;
  private final boolean rightToLeft;

  /**
   * @param profile the house that lends what the template has not
   * @param language that of the text
   */
  TemplateStationery(Template template, Profile profile, Language language)
      throws IOException, TemplateException {
    this.template = template;
    this.copy = new Copy(template);
    this.house = new StyleShelf(PreparedParts.styles(profile, language));
    this.styles = new TemplateStyles(template.knownStyles());
    this.rightToLeft = language.isRightToLeft();
  }

  @Override
  public String mainPart() {
    return template.mainPart();
  }

  @Override
  public String footnotesPart() {
    return template.part("footnotes").orElseGet(() -> beside("footnotes"));
  }

  /** A new part in the folder of the text. */
  private String beside(String kind) {
    return mainPart().substring(0, mainPart().lastIndexOf('/') + 1) + kind + ".xml";
  }

  @Override
  public TextSetting setting(Language language) {
    boolean same = template.language().startsWith(language.code());
    return new TextSetting(
        language.isRightToLeft(),
        WordLanguage.isUpright(language),
        same ? Optional.empty() : Optional.of(WordLanguage.of(language)),
        language.isRightToLeft() != template.isRightToLeft(),
        styles);
  }

  @Override
  public Relationships relationships() {
    Relationships all = Relationships.ofLinks();
    template.links().forEach(l -> all.keep(l.id(), l.type(), l.target(), l.external()));
    for (String kind : List.of("styles", "footnotes")) {
      if (template.part(kind).isEmpty()) {
        all.part(Relationships.TYPES + kind, kind + ".xml");
      }
    }
    return all;
  }

  @Override
  public Footnotes.Beginning footnotes() {
    return new TemplateNoteLines(copy.noteLines());
  }

  @Override
  public Optional<Numbering> habit() {
    return Optional.of(template.isNumbered() ? Numbering.AUTOMATIC : Numbering.TYPED);
  }

  @Override
  public ListNumbers lists() {
    return new ListNumbers(copy.firstPattern(), copy.firstList());
  }

  @Override
  public int textWidth() {
    return template.textWidth().orElse(PageSetup.of(Profile.ITU).textWidth());
  }

  @Override
  public void page(WordXml xml) {
    ElementWriter.write(template.page(rightToLeft), xml);
  }

  @Override
  public void begin(PackageWriter parts) throws IOException {
    Relationships all = Relationships.ofPackage(mainPart());
    for (Link link : copy.properties()) {
      all.part(link.type(), link.target());
    }
    parts.write(PartName.PACKAGE_RELATIONSHIPS, all.bytes());
  }

  @Override
  public void count(ListNumbers lists, Relationships links) {
    if (!lists.isEmpty() && template.part("numbering").isEmpty()) {
      links.part(Relationships.TYPES + "numbering", "numbering.xml");
    }
  }

  @Override
  public List<String> end(PackageWriter parts, ListNumbers lists) throws IOException {
    Set<WordStyle> added = addStyles();
    ContentTypes types = new ContentTypes();
    if (!lists.isEmpty() && template.part("numbering").isEmpty()) {
      parts.write(beside("numbering"), lists.bytes());
      types.part(beside("numbering"), ContentTypes.WORD + "numbering+xml");
    } else if (!lists.isEmpty()) {
      copy.addLists(lists.bytes());
    }
    copy.writeTo(parts::write);
    copy.typesBySuffix().forEach(types::bySuffix);
    copy.typesByName().forEach(types::part);
    types.part(PartName.CORE, ContentTypes.CORE_PROPERTIES);
    types.part(mainPart(), ContentTypes.WORD + "document.main+xml");
    types.part(footnotesPart(), ContentTypes.WORD + "footnotes+xml");
    if (template.part("styles").isEmpty()) {
      types.part(beside("styles"), ContentTypes.WORD + "styles+xml");
    }
    parts.write(PartName.CONTENT_TYPES, types.bytes());
    return added.stream().map(WordStyle::styleName).toList();
  }

  /** Adds what was in use and not there, and what that is based on. */
  private Set<WordStyle> addStyles() {
    Set<WordStyle> done = new LinkedHashSet<>();
    for (Optional<WordStyle> next = missing(done); next.isPresent(); next = missing(done)) {
      done.add(next.get());
      copy.add(
          house,
          next.get().id(),
          styles.of(next.get()),
          id -> styles.of(WordStyle.withId(id)),
          id -> styles.idOf(WordStyle.withId(id)));
    }
    return done;
  }

  private Optional<WordStyle> missing(Set<WordStyle> done) {
    return styles.added().stream().filter(style -> !done.contains(style)).findFirst();
  }
}

package org.plenary.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnDocProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.plenary.language.Language;

/**
 * Prepares, when the project is built, the parts of a Word file that no draft changes: styles,
 * settings, typefaces and the footer, one package a language.
 *
 * <p>{@code itu-ru.docx} lies beside the classes afterwards. A renderer that adds to it needs none
 * of the libraries that made it.
 */
public final class HousePackage {
  private HousePackage() {}

  /**
   * Writes the packages of all languages.
   *
   * @param arguments the folder to write to
   * @throws IOException when a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    for (Profile profile : Profile.values()) {
      for (Language language : Language.values()) {
        Path file = folder.resolve(PreparedParts.resource(profile, language));
        try (OutputStream out = Files.newOutputStream(file)) {
          write(profile, language, out);
        }
      }
    }
  }

  static void write(Profile profile, Language language, OutputStream out) throws IOException {
    try (PackageWriter parts = new PackageWriter(out)) {
      add(parts, PartName.STYLES, "styles", HouseStyles.of(profile, language));
      add(parts, PartName.SETTINGS, "settings", settings(language));
      add(parts, PartName.FONTS, "fonts", HouseFonts.list());
      add(parts, PartName.FOOTER, "ftr", footer(profile));
    }
  }

  private static void add(PackageWriter parts, String part, String root, XmlObject content)
      throws IOException {
    XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
    options.setSaveSyntheticDocumentElement(new QName(WordXml.NAMESPACE, root, "w"));
    content.save(parts.open(part), options);
    parts.close(part);
  }

  private static CTSettings settings(Language language) {
    CTSettings settings = CTSettings.Factory.newInstance();
    settings.addNewDefaultTabStop().setVal(BigInteger.valueOf(794));
    CTFtnDocProps notes = settings.addNewFootnotePr();
    notes.addNewFootnote().setId(BigInteger.valueOf(Footnotes.SEPARATOR));
    notes.addNewFootnote().setId(BigInteger.valueOf(Footnotes.CONTINUATION_SEPARATOR));
    CTCompat compat = settings.addNewCompat();
    compat.addNewDoNotExpandShiftReturn();
    CTCompatSetting mode = compat.addNewCompatSetting();
    mode.setName("compatibilityMode");
    mode.setUri("http://schemas.microsoft.com/office/word");
    mode.setVal("15");
    CTLanguage fonts = settings.addNewThemeFontLang();
    WordLanguage tags = WordLanguage.of(language);
    fonts.setVal(tags.latin());
    fonts.setEastAsia(tags.eastAsian());
    fonts.setBidi(tags.bidi());
    return settings;
  }

  private static CTHdrFtr footer(Profile profile) {
    CTHdrFtr footer = CTHdrFtr.Factory.newInstance();
    CTP paragraph = footer.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(WordStyle.FOOTER.id());
    field(paragraph, " PAGE ");
    if (profile == Profile.UN) {
      paragraph.addNewR().addNewT().setStringValue("/");
      field(paragraph, " NUMPAGES ");
    }
    return footer;
  }

  private static void field(CTP paragraph, String instruction) {
    CTSimpleField page = paragraph.addNewFldSimple();
    page.setInstr(instruction);
    page.addNewR().addNewRPr().addNewRStyle().setVal(WordStyle.PAGE_NUMBER.id());
  }
}

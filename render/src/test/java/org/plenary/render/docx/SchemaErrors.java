package org.plenary.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What the schemas of Word's format say against a part, the order of elements included. */
final class SchemaErrors {
  private SchemaErrors() {}

  static List<String> in(WordFile file) throws IOException {
    List<String> errors = new ArrayList<>();
    for (String part : file.parts().keySet()) {
      if (part.startsWith("word/") && part.endsWith(".xml")) {
        try (InputStream in = new ByteArrayInputStream(file.parts().get(part))) {
          List<XmlError> found = new ArrayList<>();
          parse(part, in).validate(new XmlOptions().setErrorListener(found));
          found.forEach(error -> errors.add(part + ": " + error));
        } catch (XmlException e) {
          throw new IOException(part, e);
        }
      }
    }
    return errors;
  }

  private static XmlObject parse(String part, InputStream in) throws IOException, XmlException {
    XmlOptions options = POIXMLTypeLoader.DEFAULT_XML_OPTIONS;
    return switch (part) {
      case PartName.DOCUMENT -> DocumentDocument.Factory.parse(in, options);
      case PartName.FOOTNOTES -> FootnotesDocument.Factory.parse(in, options);
      case PartName.STYLES -> StylesDocument.Factory.parse(in, options);
      case PartName.SETTINGS -> SettingsDocument.Factory.parse(in, options);
      case PartName.FONTS -> FontsDocument.Factory.parse(in, options);
      case PartName.NUMBERING -> NumberingDocument.Factory.parse(in, options);
      case PartName.HEADER -> HdrDocument.Factory.parse(in, options);
      case PartName.FOOTER -> FtrDocument.Factory.parse(in, options);
      default -> throw new IOException("a part without a schema: " + part);
    };
  }
}

package org.plenary.xliff;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The strict schema of XLIFF 1.2. */
final class StrictSchema {
  private static final String FOLDER = "/net/sf/okapi/lib/verification/";
  private static final Schema SCHEMA = read();

  private StrictSchema() {}

  static List<String> errors(String xliff) throws IOException {
    List<String> errors = new ArrayList<>();
    Validator validator = SCHEMA.newValidator();
    validator.setErrorHandler(
        new DefaultHandler() {
          @Override
          public void error(SAXParseException e) {
            errors.add(e.getLineNumber() + ": " + e.getMessage());
          }
        });
    try {
      validator.validate(new StreamSource(new StringReader(xliff)));
    } catch (SAXException e) {
      errors.add(e.getMessage());
    }
    return errors;
  }

  private static Schema read() {
    URL xml = StrictSchema.class.getResource(FOLDER + "xml.xsd");
    URL strict = StrictSchema.class.getResource(FOLDER + "xliff-core-1.2-strict.xsd");
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    try {
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "all");
      return factory.newSchema(
          new StreamSource[] {
            new StreamSource(xml.toExternalForm()), new StreamSource(strict.toExternalForm())
          });
    } catch (SAXException e) {
      throw new AssertionError(e);
    }
  }
}

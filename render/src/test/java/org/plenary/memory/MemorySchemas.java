package org.plenary.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds files against the DTD of TMX 1.4b and the schema of TBX, as OmegaT has them. */
final class MemorySchemas {
  private MemorySchemas() {}

  static List<String> tmxErrors(byte[] tmx)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    Errors errors = new Errors();
    builder.setErrorHandler(errors);
    builder.setEntityResolver(
        (id, system) -> new InputSource(schema("tmx14.dtd").toExternalForm()));
    builder.parse(new ByteArrayInputStream(tmx));
    return errors.found;
  }

  static List<String> tbxErrors(byte[] tbx) throws SAXException, IOException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "all");
    Validator validator =
        factory.newSchema(new StreamSource(schema("tbx.xsd").toExternalForm())).newValidator();
    Errors errors = new Errors();
    validator.setErrorHandler(errors);
    validator.validate(new StreamSource(new ByteArrayInputStream(tbx)));
    return errors.found;
  }

  private static URL schema(String name) {
    return MemorySchemas.class.getResource("/schemas/" + name);
  }

  /** Collects what is wrong. */
  private static final class Errors implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      found.add(e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      found.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }
}

package org.plenary.xliff;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.XsltTransformer;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.xml.sax.SAXException;

/** The schema and the Schematron rules of XLIFF 2.1 as OASIS published them. */
final class OasisRules {
  private static final String FOLDER = "/net/sf/okapi/lib/xliff2/";
  private static final String METADATA = "modules/metadata";
  private static final String COMPILER = "/xslt/2.0/pipeline-for-svrl.xsl";

  private final Processor processor = new Processor(false);
  private final Schema schema;
  private final List<XsltExecutable> rules = new ArrayList<>();

  OasisRules() throws SAXException, SaxonApiException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "all");
    schema =
        factory.newSchema(
            new Source[] {
              source(FOLDER + "xliff_core_2.0.xsd"), source(FOLDER + METADATA + ".xsd")
            });
    XsltExecutable compiler = processor.newXsltCompiler().compile(source(COMPILER));
    for (String name : List.of("xliff_core_2.1.sch", METADATA + ".sch")) {
      XdmNode style = apply(compiler, source(FOLDER + name));
      rules.add(processor.newXsltCompiler().compile(style.asSource()));
    }
  }

  private static Source source(String resource) {
    URL url = OasisRules.class.getResource(resource);
    return new StreamSource(url.toExternalForm());
  }

  /** What is wrong with a file, in the words of the schema. */
  List<String> schemaErrors(String xliff) {
    List<String> errors = new ArrayList<>();
    Validator validator = schema.newValidator();
    try {
      validator.validate(new StreamSource(new StringReader(xliff)));
    } catch (SAXException e) {
      errors.add(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return errors;
  }

  /** What is wrong with a file, in the words of the rules. */
  List<String> ruleErrors(String xliff) throws SaxonApiException {
    List<String> errors = new ArrayList<>();
    for (XsltExecutable rule : rules) {
      apply(rule, new StreamSource(new StringReader(xliff)))
          .select(Steps.descendant(Predicates.hasLocalName("failed-assert")))
          .forEach(failed -> errors.add(failed.getStringValue().strip()));
    }
    return errors;
  }

  private static XdmNode apply(XsltExecutable style, Source source) throws SaxonApiException {
    XsltTransformer transformer = style.load();
    XdmDestination result = new XdmDestination();
    transformer.setSource(source);
    transformer.setDestination(result);
    transformer.transform();
    return result.getXdmNode();
  }
}

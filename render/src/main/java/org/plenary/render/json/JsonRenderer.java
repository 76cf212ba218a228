package org.plenary.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import org.plenary.model.Draft;
import org.plenary.render.Renderer;
import org.plenary.render.UnitNames;
import org.plenary.render.WellFormed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes the whole model: {@code {"version": 1, "documents": [ … ]}}. */
public final class JsonRenderer implements Renderer {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(JsonNames.MAX_DEPTH).build())
          .build();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

  /**
   * @throws IOException also when blocks lie some three hundred levels deep in each other, which
   *     {@link JsonModelReader} would refuse
   */
  @Override
  public void render(Draft draft, OutputStream out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Indented(), text)) {
      JsonModelWriter writer = new JsonModelWriter(new JsonMembers(json));
      List<UnitNames> names = UnitNames.of(draft);
      writer.draft(draft, names);
    } catch (JacksonException tooDeep) {
      throw new IOException(tooDeep);
    }
    WellFormed.write(text.append('\n').getBuffer(), out);
  }

  /** Two blanks a level and a line feed on every system. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(lines)
          .withArrayIndenter(lines);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
